package no.likevilkar.integration.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.Assessment;
import no.likevilkar.fact.Flag;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Step;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.Rung;

/** The ladder, the prices, what stands beside them, the bids and the savings. */
final class PricesText {

    private static final String UNIT = "UNIT";

    private final Assessment assessment;
    private final Verdict verdict;
    private final Texts texts;
    private final Numbers numbers;
    private final Names names;

    PricesText(Assessment assessment, Texts texts, Names names) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.texts = texts;
        this.numbers = texts.numbers(verdict.ruleSet());
        this.names = names;
    }

    void write(Page page) {
        String currency = verdict.theCase().currency();
        verdict.theCase().periods().stream().map(Period::id).sorted().forEach(period -> ladder(page, period, currency));
        ladder(page, Period.WHOLE, currency);
        prices(page, currency);
        beside(page, currency);
        bids(page, currency);
        if (verdict.ruleSet().header().picksProvider() && verdict.outcome() != Outcome.OUT_OF_SCOPE) {
            page.gap().item("", preferred());
        }
        verdict.savings().ifPresent(savings -> page.heading(texts.text("savings.heading", currency))
                .item(
                        "  ",
                        texts.text(
                                "savings.sentence",
                                numbers.money(savings.avoidable()),
                                numbers.money(savings.bidPlusTransition()),
                                savings.bid(),
                                numbers.money(savings.difference()))));
    }

    private void ladder(Page page, String period, String currency) {
        var rungs = verdict.ladder().stream()
                .filter(rung -> rung.side().equals(UNIT) && rung.period().equals(period))
                .toList();
        if (rungs.isEmpty()) {
            return;
        }
        boolean whole = period.equals(Period.WHOLE);
        page.heading(texts.text("ladder.heading", whole ? texts.text("ladder.whole") : period, currency));
        var table =
                new Table().row(texts.text("ladder.step"), texts.text("ladder.amount"), texts.text("ladder.subtotal"));
        stated(rungs.get(0))
                .filter(known -> !whole)
                .ifPresent(stated -> table.row(texts.text("price.stated"), "", numbers.money(stated)));
        for (Rung rung : rungs) {
            String[] id = rung.figure().split("/");
            table.row(
                    names.ofKind(rung.step().name(), names.step(id[0], id[1])),
                    numbers.money(rung.amount()),
                    rung.subtotal().map(numbers::money).orElse(""));
        }
        page.table(table);
    }

    /** What the ladder of a period starts from, where the first rung tells. */
    private Optional<Interval> stated(Rung first) {
        if (verdict.theCase().periods().size() == 1) {
            return verdict.prices().stated();
        }
        boolean known = first.step() == Step.COVERAGE
                && first.amount().isPoint()
                && first.subtotal().filter(Interval::isPoint).isPresent();
        return known ? first.subtotal().map(booked -> booked.minus(first.amount())) : Optional.empty();
    }

    private void prices(Page page, String currency) {
        var prices = verdict.prices();
        var table = new Table();
        add(table, "price.stated", prices.stated());
        add(table, "price.booked", prices.booked());
        add(table, "price.own", prices.own());
        add(table, "price.full", prices.full());
        add(table, "price.neutral", prices.neutral());
        verdict.difference()
                .ifPresent(difference -> table.row(
                        texts.text("price.difference"),
                        numbers.money(difference)
                                + verdict.percent()
                                        .map(percent -> " (" + numbers.range(percent, numbers::percent) + ")")
                                        .orElse("")));
        add(table, "price.net", prices.netOfHandicaps());
        prices.perUnit()
                .ifPresent(price -> table.row(
                        texts.text("price.perUnit", verdict.theCase().volumeUnit()),
                        numbers.range(price, numbers::unitPrice)));
        page.heading(texts.text("price.heading", currency)).table(table);
    }

    private void add(Table table, String name, Optional<Interval> price) {
        price.ifPresent(known -> table.row(texts.text(name), numbers.money(known)));
    }

    private void beside(Page page, String currency) {
        if (verdict.beside().isEmpty()) {
            return;
        }
        var table = new Table();
        verdict.beside()
                .forEach(rung -> table.row(
                        names.ofKind(rung.step().name(), names.figure(rung.figure())), numbers.money(rung.amount())));
        page.heading(texts.text("beside.heading", currency)).table(table);
    }

    private void bids(Page page, String currency) {
        if (verdict.prices().bids().isEmpty()) {
            return;
        }
        page.heading(texts.text("bids.heading", currency));
        var table = new Table().row(texts.text("bids.bid"), texts.text("bids.stated"), texts.text("bids.comparable"));
        table.row(
                texts.text("bids.unit"),
                money(verdict.prices().stated()),
                money(verdict.prices().neutral()));
        verdict.prices()
                .bids()
                .forEach(bid -> table.row(
                        bid.bid() + " (" + bid.supplier() + ")", money(bid.stated()), money(bid.comparable())));
        page.table(table);
        verdict.prices().bids().stream()
                .filter(bid -> !bid.flags().isEmpty())
                .forEach(bid -> page.item(
                        "  - ",
                        bid.bid() + ": " + bid.flags().stream().map(this::flag).collect(Collectors.joining(" "))));
        verdict.decisive()
                .ifPresent(decisive -> page.item(
                        "  ",
                        texts.text(
                                "decisive." + decisive,
                                cheapest(verdict.prices().cheapestStated()),
                                cheapest(verdict.prices().cheapestNeutral()))));
    }

    /** Whom the prices pick, in a sentence. */
    private String preferred() {
        String picked = verdict.preferred().orElse("");
        return switch (picked) {
            case "IN_HOUSE", "TIE" -> texts.text("preferred." + picked);
            case "" -> texts.text("preferred.NONE");
            default -> texts.text("preferred.BID", names.party(picked));
        };
    }

    private String money(Optional<Interval> price) {
        return price.map(numbers::money).orElse("-");
    }

    /** The rule set's sentence for a flag, by the rule that raised it. */
    private String flag(String code) {
        return assessment.exploration().runs().stream()
                .flatMap(run -> run.all(Flag.class).stream())
                .filter(flag -> flag.code().equals(code))
                .flatMap(flag ->
                        verdict.ruleSet().messages().find(texts.language().name(), flag.rule() + ".FLAG").stream())
                .findFirst()
                .orElse(code);
    }

    private String cheapest(Optional<String> side) {
        return side.map(who -> who.equals(UNIT) ? texts.text("bids.unit") : who).orElse(texts.text("range.unknown"));
    }
}
