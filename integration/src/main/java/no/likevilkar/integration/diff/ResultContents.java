package no.likevilkar.integration.diff;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import no.likevilkar.integration.diff.Change.Part;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;

/** What came of an assessment: outcome, prices, findings, gaps, values used and figures. */
final class ResultContents {

    private final ReadBundle bundle;
    private final Step verdict;

    ResultContents(ReadBundle bundle) {
        this.bundle = bundle;
        this.verdict = bundle.verdict();
    }

    void into(Map<Part, SortedMap<String, String>> contents) {
        var outcome = contents.get(Part.OUTCOME);
        outcome.put("outcome", verdict.text("outcome"));
        verdict.shown("strength").ifPresent(strength -> outcome.put("strength", strength));
        outcome.put("deciding", String.join(", ", verdict.texts("deciding")));
        var prices = contents.get(Part.PRICE);
        verdict.step("prices").tree().forEach((name, value) -> price(name, value)
                .ifPresent(text -> prices.put(name, text)));
        verdict.step("prices").steps("bids").forEach(bid -> {
            price("", bid.tree().get("stated")).ifPresent(text -> prices.put(bid.text("bid") + " stated", text));
            price("", bid.tree().get("comparable"))
                    .ifPresent(text -> prices.put(bid.text("bid") + " comparable", text));
        });
        price("", verdict.step("difference").tree().get("amount")).ifPresent(text -> prices.put("difference", text));
        verdict.steps("findings").forEach(finding -> contents.get(Part.FINDING)
                .put(
                        finding.text("rule") + " " + finding.text("subject") + "/" + finding.text("period"),
                        finding.text("result")));
        verdict.steps("gaps").forEach(gap -> contents.get(Part.GAP)
                .put(
                        gap.text("subject") + "/" + gap.text("key") + "/" + gap.text("period"),
                        gap.text("rule") + (Boolean.TRUE.equals(gap.tree().get("needed")) ? "" : ", not needed")));
        bundle.steps("parameter", 0).forEach(step -> contents.get(Part.VALUE_USED)
                .put(step.text("figure"), DataContents.words(step, "value")));
        bundle.steps().stream().filter(step -> step.kind().equals("figure")).forEach(step -> contents.get(Part.FIGURE)
                .put(figure(step), DataContents.words(step, "value")));
    }

    private String figure(Step step) {
        return step.text("figure") + (bundle.runs() > 1 ? " (run " + step.run() + ")" : "");
    }

    /** A price of the verdict: a range, or a word such as who is cheapest. */
    private static Optional<String> price(String name, Object value) {
        if (value instanceof Map<?, ?> range && range.containsKey("low")) {
            Object point = range.get("point");
            return Optional.of(
                    point != null ? point.toString() : end(range.get("low")) + ".." + end(range.get("high")));
        }
        return name.startsWith("cheapest") && value instanceof String who ? Optional.of(who) : Optional.empty();
    }

    private static String end(Object bound) {
        return bound == null ? "" : bound.toString();
    }
}
