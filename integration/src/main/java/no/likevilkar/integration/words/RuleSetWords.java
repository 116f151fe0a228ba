package no.likevilkar.integration.words;

import java.util.Optional;
import java.util.function.Function;
import no.likevilkar.definition.Labels;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.Question;
import no.likevilkar.ruleset.RuleSet;

/**
 * What a rule set calls its keys, parameters, exclusive groups and answers in one language, and what it says of its rules. The words of a
 * regime stand in its rule set alone, so that a new regime brings its own.
 *
 * @param language nb, nn or en
 */
public record RuleSetWords(RuleSet ruleSet, String language) {

    /** The label of a key or parameter, with its dimension, as in {@code payroll-tax:zone-1}; the key itself where it has none. */
    public String key(String key) {
        return label(key).orElse(key) + (key.contains(":") ? " " + key.substring(key.indexOf(':') + 1) : "");
    }

    /** The label of a key or parameter alone; empty where it has none. */
    public Optional<String> label(String key) {
        return definition(key, Key::label, ParameterDefinition::label).map(this::in);
    }

    /** The unit in which values of a key or parameter are written; empty where it has none. */
    public String unit(String key) {
        return definition(key, Key::unit, ParameterDefinition::unit).orElse("");
    }

    /** The document that would settle a missing value. */
    public Optional<String> settledBy(String key) {
        return ruleSet.keys()
                .find(bare(key))
                .flatMap(Key::settledBy)
                .or(() -> ruleSet.parameters().find(bare(key)).flatMap(ParameterDefinition::settledBy))
                .map(this::in);
    }

    /** What people are asked about a key, in plain language; empty where the rule set asks nothing. */
    public Optional<String> question(String key) {
        return asked(key).map(question -> in(question.question()));
    }

    /** Why it is asked; there wherever the question is. */
    public Optional<String> why(String key) {
        return asked(key).map(question -> in(question.why()));
    }

    private Optional<Question> asked(String key) {
        return ruleSet.questions().find(bare(key));
    }

    /** What an exclusive group chooses between. */
    public String group(String id) {
        return ruleSet.header().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(group -> in(group.label()))
                .findFirst()
                .orElse(id);
    }

    /** An answer that a question may have. */
    public String answer(String answer) {
        return message("answer." + answer).orElse(answer);
    }

    /** A message of the rule set: title or condition of a rule, or its sentence for a result. */
    public Optional<String> message(String key) {
        return ruleSet.messages().find(language, key);
    }

    /** What the rule set says in this language. */
    public String in(Labels labels) {
        return labels.in(language);
    }

    /** The unit of a figure by its id, {@code subject/key/period}. */
    public String unitOfFigure(String id) {
        String[] parts = id.split("/");
        return unit(parts.length < 2 ? id : parts[1]);
    }

    private <T> Optional<T> definition(
            String key, Function<Key, T> ofKey, Function<ParameterDefinition, T> ofParameter) {
        return ruleSet.keys().find(bare(key)).map(ofKey).or(() -> ruleSet.parameters()
                .find(bare(key))
                .map(ofParameter));
    }

    /** A key without its dimension, which stands after a colon. */
    private static String bare(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
