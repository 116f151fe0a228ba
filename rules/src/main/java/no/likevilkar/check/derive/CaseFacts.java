package no.likevilkar.check.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.fact.DerivedFacts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.ruleset.Chosen;
import no.likevilkar.check.ruleset.ParameterText;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * What a case and its rule set put in before any rule runs: the case's records, a figure for every number, the words nobody
 * disputes, the parameters of its dates, the rows of the tables. Accepted statements beat others; several that stand make a
 * range of numbers, or a question of words.
 */
public final class CaseFacts {

    private final RuleSetText ruleSet;
    private final Row theCase;
    private final SortedMap<String, Fact> facts = new TreeMap<>();
    private final SortedMap<String, Chosen> choices = new TreeMap<>();
    private final SortedMap<String, List<String>> contested = new TreeMap<>();

    /**
     * Reads a case; what is wrong with it goes into the protocol.
     *
     * @param caseJson case.json, opened
     */
    public static Optional<CaseFacts> read(RuleSetText ruleSet, Map<String, Object> caseJson, Protocol protocol) {
        try {
            return Optional.of(new CaseFacts(ruleSet, caseJson));
        } catch (DerivationException e) {
            protocol.fail("CHK-310", e.place(), e.found(), e.expected());
        }
        return Optional.empty();
    }

    /**
     * @param caseJson case.json, opened
     * @throws DerivationException where it is not what a case is
     */
    public CaseFacts(RuleSetText ruleSet, Map<String, Object> caseJson) {
        this.ruleSet = ruleSet;
        this.theCase = new Row("case.json", caseJson);
        records();
        numbers();
        words();
        parameters();
        ruleSet.tables().forEach(this::add);
    }

    /** Every fact by id. */
    public SortedMap<String, Fact> facts() {
        return facts;
    }

    /** The choice behind every parameter figure, by id of the figure. */
    public SortedMap<String, Chosen> choices() {
        return choices;
    }

    /** Words between which nobody has decided, by {@code subject/key}. */
    public SortedMap<String, List<String>> contested() {
        return contested;
    }

    public Row theCase() {
        return theCase;
    }

    private void add(Fact fact) {
        if (facts.put(fact.id(), fact) != null) {
            throw new DerivationException("case.json", fact.id() + " a second time", "each once");
        }
    }

    private void records() {
        var unit = theCase.row("unit");
        add(Facts.unit(
                unit.text("id"),
                unit.text("name"),
                unit.text("buyer"),
                unit.text("sector"),
                unit.text("service"),
                unit.text("priceBasis"),
                unit.text("zone")));
        theCase.rows("periods").forEach(row -> add(period(row)));
        theCase.rows("bids")
                .forEach(row -> add(
                        Facts.bid(row.text("id"), row.shown("supplier"), row.text("country"), row.text("priceYear"))));
        theCase.rows("items")
                .forEach(row -> add(Facts.item(row.text("kind"), row.text("id"), row.text("owner"), row.text("name"))));
        add(DerivedFacts.provider(unit.text("id")));
        theCase.rows("bids").forEach(row -> add(DerivedFacts.provider(row.text("id"))));
        new Calendar(ruleSet.head(), theCase).facts().forEach(this::add);
    }

    private static Fact period(Row row) {
        var from = row.day("from");
        var to = row.day("to");
        if (to.isBefore(from)) {
            throw new DerivationException(
                    row.place(), "from " + from + " to " + to, "a period that ends after it begins");
        }
        return Facts.period(row.text("id"), from, to);
    }

    private void numbers() {
        theCase.rows("inputs").stream()
                .collect(Collectors.groupingBy(CaseFacts::figureId, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(statements -> {
                    var first = statements.get(0);
                    var values = standing(statements).stream()
                            .map(row -> row.number("value"))
                            .toList();
                    add(stated(first.text("subject"), first.text("key"), first.text("period"), values));
                });
        theCase.rows("ledger").forEach(row -> {
            add(Facts.ledgerLine(
                    row.text("id"),
                    row.text("owner"),
                    row.text("period"),
                    row.text("account"),
                    row.shown("label"),
                    row.text("art"),
                    row.flag("artInferred")));
            add(stated(row.text("id"), "line.amount", row.text("period"), List.of(row.number("amount"))));
        });
        theCase.rows("priceLines").forEach(row -> {
            add(Facts.priceLine(
                    row.text("id"),
                    row.text("bid"),
                    row.text("period"),
                    row.shown("name"),
                    row.text("unitOfMeasure"),
                    row.flag("option")));
            Map.of("line.quantity", "quantity", "line.unit-price", "unitPrice", "line.vat-rate", "vatRate")
                    .forEach((key, member) ->
                            add(stated(row.text("id"), key, row.text("period"), List.of(row.number(member)))));
        });
    }

    private static String figureId(Row row) {
        return row.text("subject") + "/" + row.text("key") + "/" + row.text("period");
    }

    private static List<Row> standing(List<Row> statements) {
        var accepted = statements.stream()
                .filter(row -> row.row("provenance").text("standing").equals("ACCEPTED"))
                .toList();
        return accepted.isEmpty() ? statements : accepted;
    }

    private static Fact stated(String subject, String key, String period, List<Optional<BigDecimal>> values) {
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Facts.figure(subject, key, period, "input", "NONE", new Node.Withheld());
        }
        var span = values.stream()
                .map(Optional::get)
                .map(Span::of)
                .reduce(Span::with)
                .orElseThrow();
        return Facts.figure(
                subject, key, period, "input", "NONE", new Node.Stated(span.isPoint() ? "INPUT" : "RANGE", span, span));
    }

    private void words() {
        theCase.rows("answers").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("subject") + "/" + row.text("key"), TreeMap::new, Collectors.toList()))
                .forEach((matter, statements) -> {
                    var words = standing(statements).stream()
                            .map(row -> row.text("value"))
                            .distinct()
                            .sorted()
                            .toList();
                    if (words.size() == 1) {
                        add(Facts.answer(
                                statements.get(0).text("subject"),
                                statements.get(0).text("key"),
                                words.get(0)));
                    } else {
                        contested.put(matter, words);
                    }
                });
    }

    private void parameters() {
        var periods = theCase.rows("periods");
        if (periods.isEmpty()) {
            throw new DerivationException("case.json/periods", "none", "at least one");
        }
        for (var parameter : ruleSet.parameters().values()) {
            for (var dimension : parameter.dimensions()) {
                for (var period : periods) {
                    add(parameter(parameter, dimension, period.text("id"), choose(parameter, dimension, period)));
                }
                if (!parameter.by().equals("PERIOD")) {
                    add(parameter(parameter, dimension, "case", choose(parameter, dimension, periods.get(0))));
                }
            }
        }
    }

    private Chosen choose(ParameterText parameter, String dimension, Row period) {
        if (parameter.by().equals("PERIOD")) {
            return parameter.on(dimension, period.day("from"), period.day("to"));
        }
        LocalDate asOf = theCase.day("asOf");
        var day = parameter.by().equals("AS_OF")
                ? asOf
                : theCase.optionalDay("decision").orElse(asOf);
        return parameter.on(dimension, day, day);
    }

    private Fact parameter(ParameterText parameter, String dimension, String period, Chosen choice) {
        var key = dimension.isEmpty() ? parameter.id() : parameter.id() + ":" + dimension;
        var figure = Facts.figure("parameter", key, period, "parameter", "NONE", choice.stated());
        choices.put(figure.text("id"), choice);
        return Facts.parameter(parameter.id(), dimension, period, figure);
    }
}
