package no.likevilkar.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;

/** What a rule set asks of people, from the files of its folder {@code questions}; a rule set may have none. */
public final class Questions {

    /** The folder inside that of the rule set. */
    public static final String FOLDER = "questions/";

    private final Map<String, Question> byKey = new TreeMap<>();

    /** @throws DefinitionException when a key is asked about twice, be it in one file or in two */
    static Questions of(List<Question> all) {
        var questions = new Questions();
        all.forEach(question -> {
            if (questions.byKey.put(question.key(), question) != null) {
                throw new DefinitionException(question.place(), "each key once", question.key() + " twice");
            }
        });
        return questions;
    }

    public Optional<Question> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** In order of key. */
    public Collection<Question> all() {
        return byKey.values();
    }
}
