package no.likevilkar.ruleset.check;

import java.util.stream.Stream;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.Questions;
import no.likevilkar.ruleset.RuleSet;

/**
 * RG-11: a rule set that asks anything in plain language asks for everything that people supply, and for nothing else. A rule
 * set without questions is as whole as one with all of them.
 */
final class QuestionCheck {

    private QuestionCheck() {}

    static Stream<Violation> check(RuleSet ruleSet) {
        var questions = ruleSet.questions();
        if (questions.all().isEmpty()) {
            return Stream.empty();
        }
        var missing = ruleSet.keys().all().stream()
                .filter(Key::isSupplied)
                .filter(key -> questions.find(key.name()).isEmpty())
                .map(key -> violation(
                        Questions.FOLDER,
                        "no question of key " + key.name(),
                        "a question for each key that people supply"));
        var idle = questions.all().stream()
                .filter(question -> ruleSet.keys()
                        .find(question.key())
                        .filter(Key::isSupplied)
                        .isEmpty())
                .map(question -> violation(
                        question.place(),
                        "a question of key " + question.key(),
                        "a key of keys.yaml that people supply"));
        return Stream.concat(missing, idle);
    }

    private static Violation violation(String place, String found, String expected) {
        return new Violation("RG-11", place, "-", found, expected);
    }
}
