package no.likevilkar.integration.cli;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.ComparedSentence;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.integration.words.RuleSetWords;
import no.likevilkar.integration.words.Value;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.ruleset.RuleSet;

/** The command line's own texts in one language. */
final class Texts {

    private final Language language;
    private final Wording wording;

    Texts(Language language) {
        this.language = language;
        this.wording = Wording.in(language.name(), Wording.VERDICT);
    }

    Language language() {
        return language;
    }

    /** Numbers as verdicts of a rule set have them. */
    Numbers numbers(RuleSet ruleSet) {
        return wording.numbers(ruleSet.header().moneyScale());
    }

    /** What a rule set says in this language. */
    RuleSetWords words(RuleSet ruleSet) {
        return new RuleSetWords(ruleSet, language.name());
    }

    Properties all() {
        return wording.all();
    }

    /** @throws IllegalArgumentException when there is no such text: a fault of the program */
    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    Optional<String> find(String key, Object... arguments) {
        return wording.find(key, arguments);
    }

    /** What a rule set says of a test with one result, with what was measured and the limit, in that order, where it has them. */
    Optional<String> sentence(
            RuleSet ruleSet, String rule, Result result, Optional<Interval> measured, Optional<Interval> limit) {
        var numbers = numbers(ruleSet);
        var values = Stream.of(measured, limit)
                .flatMap(Optional::stream)
                .map(value -> new Value(Optional.of(value), false))
                .toList();
        return ruleSet.messages()
                .find(language.name(), rule + "." + result)
                .map(sentence -> new ComparedSentence(sentence, wording, values))
                .map(said -> Wording.fill(
                        said.sentence(),
                        IntStream.range(0, values.size())
                                .mapToObj(place -> said.words(place, numbers))
                                .toArray()));
    }
}
