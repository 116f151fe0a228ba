package no.likevilkar.rulecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.figure.Interval;

/**
 * What must come out of a rule case. An empty value or the word {@code absent} means that there must be no such thing.
 *
 * @param figures values by figure id; empty where there must be no such figure
 * @param findings results by rule id; empty where there must be no such finding
 * @param gaps ids of rules whose gap or question must be there
 * @param noGaps ids of rules that must leave no gap and ask nothing
 * @param flags what must be flagged about bids, as {@code bid/code}
 * @param suppressed ids of figures that another member of their group must push out
 * @param outcome the outcome, where the case is about it
 */
public record Expectation(
        Map<String, Optional<Interval>> figures,
        Map<String, Optional<String>> findings,
        List<String> gaps,
        List<String> noGaps,
        List<String> flags,
        List<String> suppressed,
        Optional<String> outcome) {

    private static final String ABSENT = "absent";

    /** @throws DefinitionException also when nothing is expected, because such a case could not fail */
    static Expectation read(Yaml yaml) {
        yaml.only("figures", "findings", "gaps", "noGaps", "flags", "suppressed", "outcome");
        if (yaml.names().isEmpty()) {
            throw new DefinitionException(yaml.place(), "at least one thing that must come out", "nothing");
        }
        var figures = new TreeMap<String, Optional<Interval>>();
        yaml.wordMap("figures")
                .forEach((id, value) ->
                        figures.put(id, value.equals(ABSENT) ? Optional.empty() : Optional.of(interval(yaml, value))));
        var findings = new TreeMap<String, Optional<String>>();
        yaml.wordMap("findings")
                .forEach((id, value) -> findings.put(id, value.equals(ABSENT) ? Optional.empty() : Optional.of(value)));
        return new Expectation(
                figures,
                findings,
                yaml.words("gaps"),
                yaml.words("noGaps"),
                yaml.words("flags"),
                yaml.words("suppressed"),
                yaml.optionalText("outcome"));
    }

    private static Interval interval(Yaml yaml, String text) {
        int dots = text.indexOf("..");
        var parts = dots < 0 ? List.of(text, text) : List.of(text.substring(0, dots), text.substring(dots + 2));
        var ends = new ArrayList<Optional<BigDecimal>>();
        for (String part : parts) {
            if (!part.matches("(-?[0-9]+(\\.[0-9]+)?)?") || dots < 0 && part.isEmpty()) {
                throw new DefinitionException(yaml.place() + ".figures", "a number, low..high, or " + ABSENT, text);
            }
            ends.add(part.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(part)));
        }
        return Interval.of(ends.get(0), ends.get(1));
    }
}
