package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something nobody supplied.
 *
 * @param rule the rule that asks for it
 * @param period the period, or empty for a question
 * @param holder the party that holds the answer
 * @param admissible values it may have, for a number
 * @param answers answers it may have, for a question
 * @param needed whether anything printed rests on it, or it decides which member of a group is taken
 * @param group that group
 * @param nearest nearest days with a value, for a parameter
 * @param certain whether it is missing for certain; else that hangs on values that are not shown
 */
record GapRow(
        String rule,
        String subject,
        String key,
        String period,
        String holder,
        Optional<Known> admissible,
        List<String> answers,
        boolean needed,
        Optional<String> group,
        List<String> nearest,
        boolean certain) {

    String id() {
        return period.isEmpty() ? subject + "/" + key : subject + "/" + key + "/" + period;
    }

    boolean isQuestion() {
        return !answers.isEmpty();
    }

    Map<String, Object> written() {
        int colon = key.indexOf(':');
        return Written.members(
                "rule", rule,
                "key", key,
                "subject", subject,
                "period", period,
                "holder", holder,
                "admissible", isQuestion() ? answers : Written.range(admissible, Written::plain),
                "settledBy", "settledBy." + (colon < 0 ? key : key.substring(0, colon)),
                "needed", needed,
                "group", group.orElse(null),
                "nearest", nearest);
    }
}
