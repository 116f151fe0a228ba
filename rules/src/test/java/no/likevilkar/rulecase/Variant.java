package no.likevilkar.rulecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.ruleset.RuleSet;

/**
 * A case that differs from a rule case in one thing that was supplied.
 *
 * @param of file and name of the rule case
 * @param change what is otherwise
 * @param given the case
 */
record Variant(String of, String change, Case given) {

    /** Without an input figure. */
    static Variant without(RuleCase ruleCase, Input input) {
        return of(ruleCase, "no " + name(input), inputs -> {
            inputs.remove(input);
            return inputs;
        });
    }

    /** With another value of an input figure. */
    static Variant at(RuleCase ruleCase, Input input, BigDecimal value) {
        return of(ruleCase, name(input) + " = " + value.toPlainString(), inputs -> {
            inputs.set(
                    inputs.indexOf(input),
                    new Input(input.subject(), input.key(), input.period(), value, input.provenance()));
            return inputs;
        });
    }

    /** With each other answer to what was answered, and unanswered. */
    static Stream<Variant> answers(RuleCase ruleCase, Answer answer, RuleSet ruleSet) {
        var others = ruleSet.keys().require(answer.key()).answers().stream()
                .filter(word -> !word.equals(answer.value()))
                .map(word -> answered(ruleCase, new Answer(answer.subject(), answer.key(), word, answer.provenance())));
        return Stream.concat(others, Stream.of(unanswered(ruleCase, answer)));
    }

    private static Variant answered(RuleCase ruleCase, Answer answer) {
        var answers = others(ruleCase, answer);
        answers.add(answer);
        return new Variant(
                ruleCase.place(),
                answer.subject() + "/" + answer.key() + ": " + answer.value(),
                ruleCase.given().with(ruleCase.given().inputs(), answers));
    }

    private static Variant unanswered(RuleCase ruleCase, Answer answer) {
        return new Variant(
                ruleCase.place(),
                answer.subject() + "/" + answer.key() + " unanswered",
                ruleCase.given().with(ruleCase.given().inputs(), others(ruleCase, answer)));
    }

    private static List<Answer> others(RuleCase ruleCase, Answer answer) {
        var answers = new ArrayList<>(ruleCase.given().answers());
        answers.removeIf(
                other -> other.subject().equals(answer.subject()) && other.key().equals(answer.key()));
        return answers;
    }

    private static Variant of(RuleCase ruleCase, String change, UnaryOperator<List<Input>> inputs) {
        var given = ruleCase.given();
        return new Variant(
                ruleCase.place(), change, given.with(inputs.apply(new ArrayList<>(given.inputs())), given.answers()));
    }

    private static String name(Input input) {
        return input.subject() + "/" + input.key() + "/" + input.period();
    }

    /** What does not hold when the rules have run, each told with the change that shows it. */
    List<String> breaches(Function<Case, Exploration> run, Function<Exploration, List<String>> more) {
        try {
            var exploration = run.apply(given);
            return Stream.concat(OneOfEach.breaches(exploration).stream(), more.apply(exploration).stream())
                    .map(breach -> this + ": " + breach)
                    .toList();
        } catch (RuntimeException thrown) {
            return List.of(this + ": " + thrown);
        }
    }

    @Override
    public String toString() {
        return of + " [" + change + "]";
    }
}
