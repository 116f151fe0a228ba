package no.likevilkar.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.fact.Parameter;
import no.likevilkar.fact.Provider;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Stated;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Period;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.RuleSet;

/**
 * The facts of a case as the rules see them, in canonical order: the case's own records, a figure for every number, and
 * the parameters chosen for its dates. Several standing statements on one matter become a range or a question.
 */
public final class Facts {

    /** Where a figure that a document states comes from. */
    public static final String INPUT = "input";
    /** Where a figure that a parameter states comes from. */
    public static final String PARAMETER = "parameter";
    /** Where a figure that nobody stated comes from. */
    public static final String GAP = "gap";

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Map<String, BigDecimal> supposed;
    private final Map<String, List<Input>> inputs;
    private final Map<String, List<Answer>> answers;
    private final Map<String, ParameterChoice> choices = new TreeMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final List<Object> ordered;

    public Facts(Case theCase, RuleSet ruleSet) {
        this(theCase, ruleSet, Map.of());
    }

    /**
     * The facts as they would be if some parameters had other values.
     *
     * @param supposed values by id of the parameter's figure
     */
    public Facts(Case theCase, RuleSet ruleSet, Map<String, BigDecimal> supposed) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        this.supposed = Map.copyOf(supposed);
        this.inputs = theCase.inputs().stream()
                .collect(Collectors.groupingBy(
                        input -> input.subject() + "/" + input.key() + "/" + input.period(),
                        TreeMap::new,
                        Collectors.toList()));
        this.answers = theCase.answers().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.subject() + "/" + answer.key(), TreeMap::new, Collectors.toList()));
        addRecords();
        addFigures();
        addParameters();
        facts.addAll(ruleSet.mappings());
        ordered = Ordered.by(FactIds::of, facts);
    }

    /** Every fact, ordered by id. */
    public List<Object> all() {
        return ordered;
    }

    public Case theCase() {
        return theCase;
    }

    /** All statements of a number, by figure id. */
    public Map<String, List<Input>> inputs() {
        return inputs;
    }

    /** The choice of value behind every parameter figure, by figure id. */
    public Map<String, ParameterChoice> choices() {
        return choices;
    }

    /** Answers between which nobody has decided yet, by subject and key: they make a question with these answers. */
    public Map<String, List<Answer>> contested() {
        return answers.entrySet().stream()
                .filter(entry -> standingWords(entry.getValue()).size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static List<String> standingWords(List<Answer> statements) {
        return Standings.standing(statements, answer -> answer.provenance().standing()).stream()
                .map(Answer::value)
                .distinct()
                .sorted()
                .toList();
    }

    private void addRecords() {
        facts.add(theCase.unit());
        facts.addAll(theCase.periods());
        facts.addAll(theCase.bids());
        facts.addAll(theCase.items());
        facts.add(new Provider(theCase.unit().id()));
        theCase.bids().forEach(bid -> facts.add(new Provider(bid.id())));
        facts.addAll(new Calendar(theCase, ruleSet.header()).facts());
        facts.addAll(theCase.ledger());
        facts.addAll(theCase.priceLines());
        answers.values().stream()
                .filter(statements -> standingWords(statements).size() == 1)
                .map(statements -> Standings.standing(
                        statements, answer -> answer.provenance().standing()))
                .forEach(standing -> facts.add(standing.get(0)));
    }

    private void addFigures() {
        inputs.forEach((id, statements) -> {
            var first = statements.get(0);
            var value = Standings.standing(
                            statements, input -> input.provenance().standing())
                    .stream()
                    .map(input -> Interval.point(input.value()))
                    .reduce(Interval::hull)
                    .orElseThrow();
            facts.add(stated(first.subject(), first.key(), first.period(), value));
        });
        theCase.ledger()
                .forEach(line ->
                        facts.add(stated(line.id(), "line.amount", line.period(), Interval.point(line.amount()))));
        theCase.priceLines().forEach(line -> {
            facts.add(stated(line.id(), "line.quantity", line.period(), Interval.point(line.quantity())));
            facts.add(stated(line.id(), "line.unit-price", line.period(), Interval.point(line.unitPrice())));
            facts.add(stated(line.id(), "line.vat-rate", line.period(), Interval.point(line.vatRate())));
        });
    }

    private static Figure stated(String subject, String key, String period, Interval value) {
        var kind = value.isPoint() ? Stated.Kind.INPUT : Stated.Kind.RANGE;
        return new Figure(subject, key, period, INPUT, Step.NONE, Stated.of(kind, value));
    }

    private void addParameters() {
        for (var definition : ruleSet.parameters().all()) {
            for (var dimension : definition.dimensions()) {
                theCase.periods()
                        .forEach(period -> addParameter(
                                definition, dimension, period.id(), choice(definition, dimension, period)));
                if (definition.by() != ParameterDefinition.ChosenBy.PERIOD) {
                    addParameter(
                            definition,
                            dimension,
                            Period.WHOLE,
                            choice(definition, dimension, theCase.periods().get(0)));
                }
            }
        }
    }

    private ParameterChoice choice(ParameterDefinition definition, String dimension, Period period) {
        return switch (definition.by()) {
            case PERIOD -> ParameterChoice.of(definition, dimension, period.from(), period.to());
            case AS_OF -> ParameterChoice.of(definition, dimension, theCase.asOf(), theCase.asOf());
            case DECISION -> {
                var day = theCase.decision().orElse(theCase.asOf());
                yield ParameterChoice.of(definition, dimension, day, day);
            }
        };
    }

    private void addParameter(ParameterDefinition definition, String dimension, String period, ParameterChoice chosen) {
        String key = dimension.isEmpty() ? definition.id() : definition.id() + ":" + dimension;
        var other = supposed.get(PARAMETER + "/" + key + "/" + period);
        var choice = other == null ? chosen : chosen.supposing(other);
        var figure = new Figure(PARAMETER, key, period, PARAMETER, Step.NONE, choice.stated());
        choices.put(figure.getId(), choice);
        facts.add(new Parameter(definition.id(), dimension, period, figure));
    }
}
