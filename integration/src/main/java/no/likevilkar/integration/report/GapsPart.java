package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import no.likevilkar.model.Period;

/** What nobody supplied: between which values it lies, who has the answer, and which document would settle it. */
final class GapsPart implements Part {

    private final Entry verdict;
    private final Speech speech;
    private final Names names;

    GapsPart(BundleText bundle, Speech speech) {
        this.verdict = bundle.verdict();
        this.speech = speech;
        this.names = speech.names();
    }

    @Override
    public String name() {
        return "part.gaps";
    }

    @Override
    public boolean isThere() {
        return !verdict.list("gaps").isEmpty();
    }

    @Override
    public List<Element> write() {
        var all = new ArrayList<Element>();
        grid("gaps.needed", true, all);
        grid("gaps.unneeded", false, all);
        return all;
    }

    private void grid(String caption, boolean needed, List<Element> to) {
        var gaps = verdict.entries("gaps").stream()
                .filter(gap -> gap.flag("needed") == needed)
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        var grid = new Grid(
                speech.text(caption),
                speech.text("gaps.what"),
                speech.text("gaps.admissible"),
                speech.text("gaps.holder"),
                speech.text("gaps.document"));
        together(gaps).forEach(same -> row(grid, same));
        to.add(grid.write());
    }

    /** Gaps of one kind in several periods are told once. */
    private static Collection<List<Entry>> together(List<Entry> gaps) {
        var same = new LinkedHashMap<String, List<Entry>>();
        gaps.forEach(gap -> same.computeIfAbsent(
                        gap.text("subject") + "/" + gap.text("key") + " " + gap.get("admissible") + gap.get("nearest")
                                + gap.get("group"),
                        ignored -> new ArrayList<>())
                .add(gap));
        return same.values();
    }

    private void row(Grid grid, List<Entry> same) {
        var gap = same.get(0);
        var periods = new TreeSet<String>();
        same.forEach(one -> one.optional("period")
                .filter(period -> !period.equals(Period.WHOLE))
                .ifPresent(periods::add));
        String key = gap.text("key");
        var what = Speech.isolated(names.step(gap.text("subject"), key));
        if (verdict.list("periods").size() > 1 && !periods.isEmpty()) {
            what.add(", " + String.join(", ", periods));
        }
        grid.row(asked(what, key), admissible(gap, key), names.holder(gap.text("holder")), settledBy(gap, key));
    }

    /** What is missing with the question that whoever has the answer is asked, and why, where the rule set says so. */
    private Element asked(Element what, String key) {
        var words = names.words();
        return words.question(key)
                .map(question -> Element.of(
                        "div",
                        what,
                        Element.of("p", question + " " + words.why(key).orElse(""))
                                .with("class", "kind")))
                .orElse(what);
    }

    private Element admissible(Entry gap, String key) {
        return gap.get("admissible") instanceof List<?>
                ? speech.enumeration(gap.words("admissible").stream()
                        .map(names.words()::answer)
                        .toList())
                : speech.inUnit(names.words().unit(key), gap.value("admissible"));
    }

    private String settledBy(Entry gap, String key) {
        String document = names.words().settledBy(key).orElse("\u2013");
        var more = new ArrayList<String>();
        var nearest = gap.words("nearest").stream().map(speech::day).toList();
        if (!nearest.isEmpty()) {
            more.add(speech.text("gaps.nearest", String.join(", ", nearest)));
        }
        gap.optional("group")
                .ifPresent(group ->
                        more.add(speech.text("gaps.switches", names.words().group(group))));
        return more.isEmpty() ? document : document + ". " + String.join(" ", more);
    }
}
