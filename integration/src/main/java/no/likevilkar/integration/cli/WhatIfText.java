package no.likevilkar.integration.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Sensitivity;
import no.likevilkar.whatif.Setting;
import no.likevilkar.whatif.TippingPoints;
import no.likevilkar.whatif.TippingPoints.FoundBy;
import no.likevilkar.whatif.TippingPoints.Turn;
import no.likevilkar.whatif.Watched;
import no.likevilkar.whatif.WhatIf;

/** The answers of a what-if, in words. */
final class WhatIfText {

    private static final int MOST_BARS = 20;

    private final Texts texts;
    private final Numbers numbers;
    private final Names names;
    private final String currency;
    private final Paint paint;

    WhatIfText(Scenario scenario, Texts texts, Paint paint) {
        this.texts = texts;
        this.numbers = texts.numbers(scenario.ruleSet());
        this.names = new Names(scenario.verdict(), texts);
        this.currency = scenario.theCase().currency();
        this.paint = paint;
    }

    String of(
            String caseId,
            Optional<WhatIf> change,
            List<TippingPoints> tipping,
            Optional<Sensitivity> sensitivity,
            List<String> leftOut) {
        var page = new Page(paint).line(paint.bold(texts.text("head.case", caseId)));
        if (!leftOut.isEmpty()) {
            page.item("", texts.text("whatif.leftOut", leftOut.size()));
        }
        change.ifPresent(what -> change(page, what));
        tipping.forEach(points -> tipping(page, points));
        sensitivity.ifPresent(bars -> sensitivity(page, bars));
        return page.toString();
    }

    private void change(Page page, WhatIf change) {
        page.heading(texts.text("whatif.heading"));
        for (Setting setting : change.settings()) {
            page.item(
                    "  - ",
                    texts.text(
                            setting.figure().isRun() ? "whatif.run" : "whatif.held",
                            names.figure(setting.figure().id()),
                            setting.figure().id(),
                            setting.value()));
        }
        var before = change.before();
        var after = change.after();
        var table = new Table().row("", texts.text("whatif.before"), texts.text("whatif.after"));
        table.row(texts.text("whatif.outcome"), outcome(before), outcome(after));
        row(table, "price.stated", before.prices().stated(), after.prices().stated());
        row(table, "price.booked", before.prices().booked(), after.prices().booked());
        row(table, "price.own", before.prices().own(), after.prices().own());
        row(table, "price.full", before.prices().full(), after.prices().full());
        row(table, "price.neutral", before.prices().neutral(), after.prices().neutral());
        row(table, "price.difference", before.difference(), after.difference());
        row(table, "price.net", before.prices().netOfHandicaps(), after.prices().netOfHandicaps());
        page.gap().table(table);
        page.heading(texts.text("whatif.turned"));
        if (change.turned().isEmpty()) {
            page.item("  ", texts.text("whatif.noneTurned"));
        }
        change.turned()
                .forEach(turned -> page.item(
                        "  - ",
                        texts.text(
                                "whatif.turn",
                                turned.rule(),
                                turned.subject() + "/" + turned.period(),
                                result(turned.before()),
                                result(turned.after()))));
    }

    private String outcome(Verdict verdict) {
        return texts.text("outcome.short." + verdict.outcome())
                + verdict.strength()
                        .map(strength -> " (" + texts.text("whatif.strength." + strength) + ")")
                        .orElse("");
    }

    private String result(Optional<Result> result) {
        return result.map(one -> texts.text("result." + one)).orElseGet(() -> texts.text("whatif.notMade"));
    }

    private void row(Table table, String name, Optional<Interval> before, Optional<Interval> after) {
        if (before.isPresent() || after.isPresent()) {
            table.row(texts.text(name), money(before), money(after));
        }
    }

    private String money(Optional<Interval> amount) {
        return amount.map(numbers::money).orElse("-");
    }

    private void tipping(Page page, TippingPoints points) {
        String name = names.figure(points.figure().id());
        boolean outcome = points.watched() == Watched.OUTCOME;
        page.heading(texts.text(outcome ? "tipping.heading" : "tipping.picked.heading", name));
        page.item(
                "  ",
                texts.text(
                        outcome ? "tipping.now" : "tipping.picked.now",
                        points.figure().id(),
                        numbers.range(points.value(), numbers::plain),
                        said(points, points.now())));
        if (points.turns().isEmpty()) {
            String none = outcome ? "tipping.none" : "tipping.picked.none";
            page.item("  ", texts.text(points.exhaustive() ? none : "tipping.noneFound"));
        }
        if (!points.exhaustive()) {
            page.item("  ", texts.text("tipping.tried"));
        }
        for (Turn turn : points.turns()) {
            page.item(
                    "  - ",
                    texts.text(
                            "tipping.turn." + turn.side(),
                            plain(turn.last()),
                            said(points, turn.before()),
                            plain(turn.first()),
                            said(points, turn.beyond())));
            if (turn.foundBy() == FoundBy.RUNS) {
                page.item("    ", texts.text("tipping.byRuns"));
            }
            turn.runs()
                    .forEach(run -> page.item(
                            "    ",
                            texts.text("tipping.run", run.moved().id(), plain(run.to()), said(points, run.says()))));
            page.item(
                    "    ",
                    texts.text(
                            turn.confirmed()
                                    ? "tipping.confirmed"
                                    : turn.runs().isEmpty() ? "tipping.notRun" : "tipping.fork"));
        }
    }

    /** The outcome, or whom the prices pick, in words. */
    private String said(TippingPoints points, String word) {
        if (points.watched() == Watched.OUTCOME) {
            return texts.text("outcome.short." + word);
        }
        return switch (word) {
            case "IN_HOUSE", "TIE" -> texts.text("picked." + word);
            case Watched.NOBODY -> texts.text("picked.NOBODY");
            default -> names.party(word);
        };
    }

    private String plain(BigDecimal value) {
        return numbers.plain(value);
    }

    private void sensitivity(Page page, Sensitivity sensitivity) {
        page.heading(texts.text("sensitivity.heading", currency));
        page.item("  ", texts.text("sensitivity.centre", numbers.money(sensitivity.difference())));
        var table = new Table()
                .row(
                        texts.text("sensitivity.figure"),
                        texts.text("sensitivity.range"),
                        texts.text("sensitivity.low"),
                        texts.text("sensitivity.high"));
        sensitivity.bars().stream()
                .limit(MOST_BARS)
                .forEach(bar -> table.row(
                        names.figure(bar.figure()) + " [" + texts.text("sensitivity.basis." + bar.basis()) + "]",
                        numbers.range(bar.range(), numbers::plain),
                        money(bar.atLow()),
                        money(bar.atHigh())));
        page.table(table);
        if (sensitivity.bars().size() > MOST_BARS) {
            page.item("  ", texts.text("sensitivity.more", sensitivity.bars().size() - MOST_BARS));
        }
    }
}
