package no.likevilkar.integration.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.GapLine;

/** What is missing: who holds it, what would settle it, between which values it lies; and what follows if it is withheld. */
final class GapsText {

    private final Verdict verdict;
    private final Texts texts;
    private final Numbers numbers;
    private final Names names;

    GapsText(Verdict verdict, Texts texts, Names names) {
        this.verdict = verdict;
        this.texts = texts;
        this.numbers = texts.numbers(verdict.ruleSet());
        this.names = names;
    }

    void write(Page page) {
        var needed = verdict.gaps().stream().filter(GapLine::needed).toList();
        int others = verdict.gaps().size() - needed.size();
        if (!verdict.gaps().isEmpty()) {
            page.heading(texts.text("gaps.heading"));
            together(needed).forEach(same -> gap(page, same));
            if (others > 0) {
                page.item("  - ", texts.text("gaps.others", others));
            }
        }
        withheld(page);
    }

    /** Gaps of one kind in several periods are told once. */
    private static Collection<List<GapLine>> together(List<GapLine> gaps) {
        var same = new LinkedHashMap<String, List<GapLine>>();
        gaps.forEach(gap -> same.computeIfAbsent(
                        gap.subject() + "/" + gap.key() + " " + gap.admissible() + gap.nearest() + gap.group(),
                        ignored -> new ArrayList<>())
                .add(gap));
        return same.values();
    }

    /** Only where withholding leads elsewhere than the verdict; the others are counted. */
    private void withheld(Page page) {
        var elsewhere = verdict.withheld().stream()
                .filter(withheld -> withheld.outcome() != verdict.outcome())
                .toList();
        int others = verdict.withheld().size() - elsewhere.size();
        if (verdict.withheld().isEmpty()) {
            return;
        }
        page.heading(texts.text("withheld.heading"));
        elsewhere.forEach(withheld -> page.item(
                "  - ",
                texts.text(
                        "withheld.sentence",
                        names.figure(withheld.gap()),
                        names.holder(withheld.holder()),
                        texts.text("outcome.short." + withheld.outcome()))));
        if (others > 0) {
            page.item("  - ", texts.text("withheld.others", others));
        }
    }

    private void gap(Page page, List<GapLine> same) {
        var gap = same.get(0);
        String periods = verdict.theCase().periods().size() == 1
                ? ""
                : same.stream()
                        .map(GapLine::period)
                        .filter(period -> !period.isEmpty() && !period.equals(Period.WHOLE))
                        .distinct()
                        .collect(Collectors.joining(", "));
        String admissible = gap.answers().isEmpty()
                ? gap.admissible().map(range -> range(gap.key(), range)).orElse(texts.text("range.unknown"))
                : gap.answers().stream().map(names.words()::answer).collect(Collectors.joining(", "));
        String what = texts.text(
                "gaps.sentence",
                names.step(gap.subject(), gap.key()) + (periods.isEmpty() ? "" : ", " + periods),
                admissible,
                names.holder(gap.holder()));
        String how = names.words()
                .settledBy(gap.key())
                .map(document -> " " + texts.text("gaps.settledBy", document))
                .orElse("");
        String near = gap.nearest().isEmpty()
                ? ""
                : " "
                        + texts.text(
                                "gaps.nearest",
                                gap.nearest().stream().map(Object::toString).collect(Collectors.joining(", ")));
        String other = gap.group()
                .map(group -> " " + texts.text("gaps.switches", names.words().group(group)))
                .orElse("");
        page.item("  - ", what + asked(gap.key()) + how + near + other);
    }

    /** The question and why it is asked, where the rule set has them. */
    private String asked(String key) {
        var words = names.words();
        return words.question(key)
                .map(question ->
                        " " + texts.text("gaps.asked", question, words.why(key).orElse("")))
                .orElse("");
    }

    private String range(String key, Interval range) {
        String unit = names.words().unit(key);
        if (unit.equals("truth")) {
            return texts.text("range.truth");
        }
        return numbers.range(range, (BigDecimal value) -> switch (unit) {
            case "money" -> numbers.money(value);
            case "ratio" -> numbers.percent(value);
            default -> numbers.plain(value);
        });
    }
}
