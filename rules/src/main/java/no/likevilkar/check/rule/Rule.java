package no.likevilkar.check.rule;

import java.util.List;
import java.util.Optional;
import no.likevilkar.check.rule.Function.Parameter;

/**
 * A rule as data.
 *
 * @param file path in the rule set folder
 * @param line where it begins
 * @param id id with its part: {@code NO-A07/test}
 * @param sentence what equal terms require, in English
 * @param phase phase in which it runs
 * @param basis ids of citations
 * @param needs keys, parameters and answers it needs
 * @param gives keys or rule ids it gives
 * @param conditions in written order
 * @param asked what the conditions ask for
 * @param consequence the call whose fact it gives
 */
public record Rule(
        String file,
        int line,
        String id,
        String sentence,
        String phase,
        List<String> basis,
        String force,
        List<String> needs,
        List<String> gives,
        List<Condition> conditions,
        Asked asked,
        Expression.Call consequence) {

    /** What the rule speaks of: the argument that names the subject, or the cost line; empty when it has none. */
    public Optional<Expression> subject() {
        return argument(Parameter.SUBJECT).or(() -> argument(Parameter.COST_LINE));
    }

    /** The argument that names the period; a rule on a cost line has the period of the line and no argument. */
    public Optional<Expression> period() {
        return argument(Parameter.PERIOD);
    }

    private Optional<Expression> argument(Parameter parameter) {
        int place = consequence.function().parameters().indexOf(parameter);
        return place < 0
                ? Optional.empty()
                : Optional.of(consequence.arguments().get(place));
    }
}
