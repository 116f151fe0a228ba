package no.likevilkar.integration.cli;

import java.util.Optional;
import java.util.Properties;
import no.likevilkar.integration.words.Numbers;
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

    /** Puts arguments in the place of {@code {0}}, {@code {1}} …; nothing else in a text means anything. */
    static String fill(String text, Object... arguments) {
        return Wording.fill(text, arguments);
    }
}
