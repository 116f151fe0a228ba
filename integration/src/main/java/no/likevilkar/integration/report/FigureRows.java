package no.likevilkar.integration.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every figure of the trace with the row in which the report tells of it, so that any mention can lead there. */
final class FigureRows {

    private final Speech speech;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, Variant>> derived = new LinkedHashMap<>();

    /**
     * One way in which a figure came about; another run of the rules may know another.
     *
     * @param step the line of the trace
     * @param runs numbers of the runs that came to it
     */
    record Variant(Entry step, List<String> runs) {}

    FigureRows(BundleText bundle, Speech speech) {
        this.speech = speech;
        bundle.steps("input").forEach(step -> number(step.text("figure")));
        bundle.steps("ledger-line").forEach(step -> number(amountOf(step)));
        for (var step : bundle.steps("price-line")) {
            for (String key : List.of("quantity", "unit-price", "vat-rate")) {
                numbers.put(step.text("line") + "/line." + key + "/" + step.text("period"), numbers.size() + 1);
            }
        }
        bundle.steps("parameter").forEach(step -> number(step.text("figure")));
        bundle.steps("gap").forEach(step -> number(step.text("figure")));
        bundle.steps("figure").forEach(this::derive);
    }

    /** Id of the amount of a ledger line. */
    static String amountOf(Entry line) {
        return line.text("line") + "/line.amount/" + line.text("period");
    }

    private void number(String figure) {
        numbers.putIfAbsent(figure, numbers.size() + 1);
    }

    private void derive(Entry step) {
        String id = step.text("figure");
        number(id);
        String run = String.valueOf(step.get("run"));
        String same = step.text("rule") + step.get("formula") + step.get("value");
        var variants = derived.computeIfAbsent(id, ignored -> new LinkedHashMap<>());
        var known = variants.get(same);
        variants.put(same, new Variant(known == null ? step : known.step(), with(known, run)));
    }

    private static List<String> with(Variant known, String run) {
        return known == null
                ? List.of(run)
                : Stream.concat(known.runs().stream(), Stream.of(run)).toList();
    }

    /** Derived figures with the ways in which they came about. */
    Map<String, Map<String, Variant>> derived() {
        return derived;
    }

    /** The line of the trace that derives a figure; empty where it is stated or where runs differ. */
    Optional<Entry> onlyStep(String figure) {
        var variants = derived.getOrDefault(figure, Map.of());
        return variants.size() == 1
                ? Optional.of(variants.values().iterator().next().step())
                : Optional.empty();
    }

    /** Id of the row of a figure in the page; empty where there is none. */
    String anchor(String figure) {
        return numbers.containsKey(figure) ? speech.language() + "-f" + numbers.get(figure) : "";
    }

    /** Name of a figure, leading to its row. */
    Element link(String figure) {
        return link(figure, speech.names().figure(figure));
    }

    Element link(String figure, String name) {
        var text = Element.of("bdi", name);
        return anchor(figure).isEmpty() ? text : Element.of("a", text).with("href", "#" + anchor(figure));
    }
}
