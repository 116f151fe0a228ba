package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.likevilkar.fact.Result;

/**
 * The sentences that the conclusion of a rule is told with, one for each result it may have. A conclusion that is no comparison
 * has the result it names, and is undetermined where the answers to open questions differ on it.
 *
 * @param rule id as the conclusion writes it, which is the one the verdict names
 * @param endings last parts of the message keys, for example {@code NOT_MET}
 * @param compares whether a measured value and a limit stand behind it, to be inserted as {@code {0}} and {@code {1}}
 */
public record ResultSentences(String rule, Set<String> endings, boolean compares) {

    public ResultSentences {
        Objects.requireNonNull(rule, "rule of result sentences");
        endings = Set.copyOf(endings);
    }

    /** What the rules of these files conclude; rules that tell no result have no entry. */
    static List<ResultSentences> read(Map<String, String> texts, Vocabulary vocabulary) {
        return RuleSetText.read(texts, vocabulary).rules().stream()
                .map(rule -> of(rule, vocabulary))
                .filter(sentences -> !sentences.endings().isEmpty())
                .toList();
    }

    private static ResultSentences of(DrlRule rule, Vocabulary vocabulary) {
        var type = rule.givenType(vocabulary).orElse("");
        return new ResultSentences(
                rule.consequence().id().orElse(rule.id()),
                endings(type, rule.consequence().function().orElse("")),
                type.equals("Finding"));
    }

    private static Set<String> endings(String type, String function) {
        return switch (type) {
            case "Finding" -> Set.of(Result.MET.name(), Result.NOT_MET.name(), Result.UNDETERMINED.name());
            case "Assertion" -> Set.of(named(function).name(), Result.UNDETERMINED.name());
            case "Scope" -> Set.of("OUT_OF_SCOPE");
            case "Flag" -> Set.of("FLAG");
            default -> Set.of();
        };
    }

    /** The result that a conclusion such as {@code notMet} is named after. */
    private static Result named(String function) {
        return Result.valueOf(function.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
