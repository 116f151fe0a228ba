package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import no.likevilkar.ruleset.RuleDescription;

/**
 * What stands beside the rules of a rule set, as far as {@link RegisterCheck} looks at it.
 *
 * @param rules what the rules say of themselves
 * @param results the sentences that their conclusions are told with
 * @param mentioned keys that a rule or the rule set itself names
 * @param messages language to its messages
 * @param otherMessages message keys that the program itself uses
 * @param citations ids of the citation register
 * @param citedBy parameter or table to the citations it names
 * @param keys the declared keys
 */
public record Registers(
        List<RuleDescription> rules,
        List<ResultSentences> results,
        Set<String> mentioned,
        Map<String, Properties> messages,
        Set<String> otherMessages,
        Set<String> citations,
        Map<String, Set<String>> citedBy,
        List<DeclaredKey> keys) {

    /** The languages that everything a person reads is written in. */
    public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    public Registers {
        rules = List.copyOf(rules);
        results = List.copyOf(results);
        mentioned = Set.copyOf(mentioned);
        messages = Map.copyOf(messages);
        otherMessages = Set.copyOf(otherMessages);
        citations = Set.copyOf(citations);
        citedBy = Map.copyOf(citedBy);
        keys = List.copyOf(keys);
    }

    /**
     * A key as declared.
     *
     * @param name the key
     * @param input whether people supply it, so that no rule needs to name it
     * @param labels language to label
     * @param answers the answers that the question has; empty for numbers
     */
    public record DeclaredKey(String name, boolean input, Map<String, String> labels, List<String> answers) {

        public DeclaredKey {
            Objects.requireNonNull(name, "name of a key");
            labels = Map.copyOf(labels);
            answers = List.copyOf(answers);
        }
    }
}
