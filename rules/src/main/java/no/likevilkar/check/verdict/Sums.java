package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.verdict.PrintedLadder.Step;

/**
 * Whether the amounts printed in a verdict add up by themselves, to the cent, whatever they were worked out from: each
 * subtotal is the one before with the step added, steps of the whole case start from what the periods reached, stated price and
 * steps lead to booked, own, full and neutral price over all periods, and the selected ledger lines are what was included, corrected and netted. Where several runs are joined, an amount
 * is what encloses it in each, and then what is printed must lie within the sum; for bids always, whose VAT comes and goes.
 */
final class Sums {

    private static final String OF_CASE = " case";
    private static final String SUBTOTAL = "CHK-711";
    private static final String TOTAL = "CHK-712";
    private static final String RECONCILIATION = "CHK-713";

    private final Told verdict;
    private final Protocol protocol;
    private final boolean joined;
    private final Map<String, PrintedLadder> ladders = new LinkedHashMap<>();

    Sums(Told verdict, Protocol protocol) {
        this.verdict = verdict;
        this.protocol = protocol;
        this.joined = verdict.rows("gaps").stream().anyMatch(gap -> gap.get("admissible") instanceof List);
        var rows = verdict.rows("ladder");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            ladders.computeIfAbsent(
                            row.text("side") + " " + row.text("period"), id -> new PrintedLadder(new ArrayList<>()))
                    .steps()
                    .add(Step.of(i, row));
        }
    }

    void check() {
        ladders.values().forEach(this::subtotals);
        ladders.forEach((id, ladder) -> {
            if (id.endsWith(OF_CASE)) {
                startOfCase(id.substring(0, id.length() - OF_CASE.length()), ladder);
            }
        });
        unit();
        var bids = verdict.row("prices").rows("bids");
        for (int i = 0; i < bids.size(); i++) {
            bid("verdict.json/prices/bids/" + i, bids.get(i));
        }
        reconciliation();
    }

    private void subtotals(PrintedLadder ladder) {
        for (int i = 1; i < ladder.steps().size(); i++) {
            var before = ladder.steps().get(i - 1).subtotal();
            var step = ladder.steps().get(i);
            if (before.isPresent() && step.subtotal().isPresent()) {
                hold(
                        SUBTOTAL,
                        step.place() + "/subtotal",
                        step.subtotal().get(),
                        before.get().plus(step.amount()),
                        joined,
                        "the sum of the subtotal before, " + before.get().words() + ", and the step's own amount, "
                                + step.amount().words());
            }
        }
    }

    /** The first step of the whole case is added to what all periods together reached; coverage leads there and adds nothing. */
    private void startOfCase(String side, PrintedLadder ladder) {
        var first = ladder.steps().get(0);
        boolean within = joined || !side.equals("UNIT");
        var before = ofPeriods(side, Level.NEUTRAL, within);
        if (before.isPresent() && first.subtotal().isPresent()) {
            hold(
                    SUBTOTAL,
                    first.place() + "/subtotal",
                    first.subtotal().get(),
                    first.isCoverage() ? before.get() : before.get().plus(first.amount()),
                    within,
                    "the sum of what the periods reached, " + before.get().words() + ", and the step's own amount, "
                            + first.amount().words());
        }
    }

    private void unit() {
        var prices = verdict.row("prices");
        String place = "verdict.json/prices/";
        total("UNIT", place + "stated", prices.get("stated"), Level.STATED, joined);
        total("UNIT", place + "booked", prices.get("booked"), Level.BOOKED, joined);
        total("UNIT", place + "own", prices.get("own"), Level.OWN, joined);
        total("UNIT", place + "full", prices.get("full"), Level.FULL, joined);
        total("UNIT", place + "neutral", prices.get("neutral"), Level.NEUTRAL, joined);
    }

    private void bid(String place, Told bid) {
        String name = place + " (" + bid.text("bid") + ")/";
        total(bid.text("bid"), name + "stated", bid.get("stated"), Level.BOOKED, true);
        total(bid.text("bid"), name + "comparable", bid.get("comparable"), Level.NEUTRAL, true);
    }

    private void total(String side, String place, Object printed, Level level, boolean within) {
        var price = Amounts.of(printed);
        var sum = sum(side, level, within);
        if (price.isPresent() && sum.isPresent()) {
            boolean open = level.mayBeStart() && !sum.get().isClosed();
            hold(
                    TOTAL,
                    place,
                    price.get(),
                    sum.get(),
                    within || open,
                    "where the steps of the ladder lead in all periods together");
        }
    }

    /** Where the ladders of all periods and the steps of the whole case lead; empty where a period prints no ladder. */
    private Optional<Amounts> sum(String side, Level level, boolean widest) {
        var periods = ofPeriods(side, level, widest);
        var ofCase = ladders.get(side + OF_CASE);
        if (ofCase == null) {
            return periods;
        }
        boolean covers = level == Level.STATED && ofCase.steps().get(0).isCoverage();
        if (periods.isPresent()) {
            return covers ? Optional.empty() : periods.map(so -> so.plus(ofCase.upTo(level)));
        }
        boolean alone = verdict.rows("periods").stream()
                .map(period -> ladders.get(side + " " + period.text("id")))
                .allMatch(ladder ->
                        ladder == null || covers && !ladder.steps().get(0).isCoverage());
        return alone || level == Level.NEUTRAL ? ofCase.at(level, widest) : Optional.empty();
    }

    private Optional<Amounts> ofPeriods(String side, Level level, boolean widest) {
        Optional<Amounts> sum = Optional.empty();
        for (var period : verdict.rows("periods")) {
            var ladder = ladders.get(side + " " + period.text("id"));
            var reached = ladder == null ? Optional.<Amounts>empty() : ladder.at(level, widest);
            if (reached.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.isEmpty() ? reached : sum.map(so -> so.plus(reached.get()));
        }
        return sum;
    }

    private void hold(String code, String place, Amounts printed, Amounts sum, boolean within, String why) {
        if (!printed.shown() || !sum.shown()) {
            return;
        }
        if (!(within ? printed.within(sum) : printed.same(sum))) {
            protocol.fail(code, place, printed.words(), (within ? "within " : "") + sum.words() + ", " + why);
        }
    }

    private void reconciliation() {
        var row = verdict.row("reconciliation");
        var selected = Amounts.of(row.get("selected")).orElse(Amounts.NOT_SHOWN);
        var sum = new Amounts(Known.ZERO);
        for (String use : List.of("included", "corrected", "netted")) {
            sum = sum.plus(Amounts.of(row.get(use)).orElse(Amounts.NOT_SHOWN));
        }
        hold(
                RECONCILIATION,
                "verdict.json/reconciliation/selected",
                selected,
                sum,
                false,
                "the sum of the lines included, corrected and netted");
    }
}
