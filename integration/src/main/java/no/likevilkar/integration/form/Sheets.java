package no.likevilkar.integration.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.explain.Step;
import no.likevilkar.integration.form.Sheet.Column;
import no.likevilkar.integration.form.Sheet.Offer;
import no.likevilkar.integration.form.Sheet.Row;
import no.likevilkar.integration.words.Value;
import no.likevilkar.ruleset.Form;
import no.likevilkar.ruleset.RuleSet;

/** The forms of a verdict, for one offer at a time. */
public final class Sheets {

    private final Step verdict;
    private final RuleSet ruleSet;
    private final List<Step> lines;

    /** @param verdict {@code verdict.json}, opened or sealed */
    public Sheets(Step verdict, RuleSet ruleSet) {
        this.verdict = verdict;
        this.ruleSet = ruleSet;
        this.lines = verdict.steps("lines");
    }

    /** The forms that the verdict prints; several where it is open which one applies. */
    public List<Form> forms() {
        return ruleSet.forms().stream()
                .filter(form ->
                        lines.stream().anyMatch(line -> line.text("form").equals(form.id())))
                .toList();
    }

    /** All offers in the order of the verdict. */
    public List<Offer> offers() {
        return verdict.step("prices").steps("bids").stream()
                .map(bid -> new Offer(
                        bid.text("bid"),
                        bid.shown("supplier"),
                        Value.of(bid.tree().get("comparable"))))
                .toList();
    }

    public Optional<Offer> offer(String id) {
        return offers().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** The one that the prices pick; else the cheapest of those whose price is known; else the first. */
    public Optional<Offer> first() {
        return offer(verdict.text("preferred"))
                .or(() -> offers().stream()
                        .filter(offer -> most(offer).isPresent())
                        .min(Comparator.comparing(offer -> most(offer).get())))
                .or(() -> offers().stream().findFirst());
    }

    private static Optional<BigDecimal> most(Offer offer) {
        return offer.comparable().known().flatMap(Interval::high);
    }

    public Sheet sheet(Form form, Optional<Offer> offer) {
        return new Sheet(
                form,
                columns(),
                offer,
                form.lines().stream().map(line -> row(form, line, offer)).toList(),
                margin(offer));
    }

    private List<Column> columns() {
        return verdict.steps("periods").stream()
                .map(period -> new Column(period.text("id"), period.text("from"), period.text("to")))
                .sorted(Comparator.comparing(Column::from).thenComparing(Column::period))
                .toList();
    }

    private Row row(Form form, Form.Line line, Optional<Offer> offer) {
        String side = line.side() == Form.Side.BID
                ? offer.map(Offer::id).orElse("")
                : line.side().name();
        return lines.stream()
                .filter(one -> one.text("form").equals(form.id())
                        && one.text("line").equals(line.number())
                        && one.text("side").equals(side))
                .findFirst()
                .map(one -> new Row(
                        line, amounts(one), Value.of(one.step("total").tree().get("amount")), one.shown("says")))
                .orElseGet(() -> new Row(line, Map.of(), Value.NONE, Optional.empty()));
    }

    private static Map<String, Value> amounts(Step line) {
        var amounts = new LinkedHashMap<String, Value>();
        line.steps("periods")
                .forEach(cell ->
                        amounts.put(cell.text("period"), Value.of(cell.tree().get("amount"))));
        return amounts;
    }

    private Value margin(Optional<Offer> offer) {
        var unit = Value.of(verdict.step("prices").tree().get("neutral"));
        var other = offer.map(Offer::comparable).orElse(Value.NONE);
        if (unit.withheld() || other.withheld()) {
            return Value.WITHHELD;
        }
        return new Value(other.known().flatMap(bid -> unit.known().map(bid::minus)), false);
    }
}
