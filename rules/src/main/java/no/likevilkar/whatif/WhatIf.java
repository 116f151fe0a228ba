package no.likevilkar.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.fact.Result;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.FindingLine;

/**
 * A verdict before and after some values are other than they are.
 *
 * @param settings the other values
 * @param before the verdict as it is
 * @param after the verdict as it would be
 */
public record WhatIf(List<Setting> settings, Verdict before, Verdict after) {

    public WhatIf {
        settings = List.copyOf(settings);
    }

    public static WhatIf of(Scenario before, Scenario after, List<Setting> settings) {
        return new WhatIf(settings, before.verdict(), after.verdict());
    }

    /**
     * A test whose result is another.
     *
     * @param before empty when the test was not made
     * @param after empty when it is not made
     */
    public record Turned(String rule, String subject, String period, Optional<Result> before, Optional<Result> after) {}

    /** Every test whose result is another, by rule, subject and period. */
    public List<Turned> turned() {
        var all = new TreeMap<String, Turned>();
        for (FindingLine line : before.findings()) {
            all.put(
                    id(line),
                    new Turned(
                            line.rule(), line.subject(), line.period(), Optional.of(line.result()), Optional.empty()));
        }
        for (FindingLine line : after.findings()) {
            var was = Optional.ofNullable(all.get(id(line))).flatMap(Turned::before);
            all.put(id(line), new Turned(line.rule(), line.subject(), line.period(), was, Optional.of(line.result())));
        }
        return new ArrayList<>(all.values())
                .stream()
                        .filter(turned -> !turned.before().equals(turned.after()))
                        .toList();
    }

    private static String id(FindingLine line) {
        return line.rule() + " " + line.subject() + " " + line.period();
    }
}
