package no.likevilkar.integration.cli;

import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Unshown;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.model.Period;

/** The ladders of a bundle with the rule and figure behind each step, for whoever wants to go on from there. */
final class LadderText {

    private final ReadBundle bundle;
    private final Texts texts;
    private final Names names;
    private final ValueText values;

    LadderText(ReadBundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.names = new Names(bundle, texts);
        this.values = new ValueText(bundle.ruleSet(), texts);
    }

    void write(Page page) {
        var verdict = bundle.verdict();
        page.line(texts.text("head.case", verdict.text("case")));
        page.item("", texts.text("outcome.short." + verdict.text("outcome")));
        String currency = verdict.text("currency");
        var ladder = verdict.steps("ladder");
        ladder.stream()
                .map(rung -> List.of(rung.text("side"), rung.text("period")))
                .distinct()
                .forEach(one -> ladder(page, one.get(0), one.get(1), currency));
        beside(page, currency);
        page.gap().item("", texts.text("explain.further"));
    }

    private void ladder(Page page, String side, String period, String currency) {
        page.heading(texts.text(
                side.equals("UNIT") ? "ladder.heading" : "explain.bidLadder",
                period.equals(Period.WHOLE) ? texts.text("ladder.whole") : period,
                currency,
                bundle.names().getOrDefault(side, side)));
        var table =
                new Table().row(texts.text("ladder.step"), texts.text("ladder.amount"), texts.text("ladder.subtotal"));
        bundle.verdict().steps("ladder").stream()
                .filter(rung ->
                        rung.text("side").equals(side) && rung.text("period").equals(period))
                .forEach(rung -> row(table, rung));
        page.table(table);
    }

    private void row(Table table, Step rung) {
        String[] id = rung.text("figure").split("/");
        table.row(
                names.ofKind(rung.text("step"), names.step(id[0], id[1])),
                amount(rung, "amount"),
                amount(rung, "subtotal"));
        table.row("  [" + rung.text("figure") + ", " + rung.text("rule") + "]", "", "");
    }

    private void beside(Page page, String currency) {
        var table = new Table();
        for (String list : List.of("handicaps", "location")) {
            bundle.verdict().steps(list).forEach(rung -> row(table, rung));
        }
        if (!table.isEmpty()) {
            page.heading(texts.text("beside.heading", currency)).table(table);
        }
    }

    private String amount(Step of, String member) {
        Object value = of.tree().get(member);
        if (value == null) {
            return "";
        }
        if (value == Unshown.VALUE) {
            return texts.text("explain.withheld");
        }
        var range = of.step(member);
        return values.money(Optional.of(range.text("low") + ".." + range.text("high")));
    }
}
