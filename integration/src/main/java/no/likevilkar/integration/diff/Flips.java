package no.likevilkar.integration.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Objection;
import no.likevilkar.fact.Result;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.FindingLine;

/**
 * A corpus of cases under two rule sets: which verdicts flip, and which tests turned. For whoever proposes a rule or a rate and wants to
 * see what it does.
 */
public final class Flips {

    /**
     * A case under one rule set.
     *
     * @param verdict empty when the rule set refuses the case
     * @param objections why it does, such as a question that only the other rule set knows
     */
    public record Assessed(Optional<Verdict> verdict, List<Objection> objections) {

        private static Assessed of(Assessor assessor, RuleSet ruleSet, Case theCase) {
            try {
                return new Assessed(
                        Optional.of(assessor.assess(theCase, ruleSet).verdict()), List.of());
            } catch (CaseRefusedException refused) {
                return new Assessed(Optional.empty(), refused.objections());
            }
        }
    }

    /** A test that came out otherwise; a result is empty where that rule set has no such test. */
    public record Turned(String rule, String subject, String period, Optional<Result> from, Optional<Result> to) {}

    /**
     * One case under both.
     *
     * @param theCase the case
     * @param from under the first rule set
     * @param to under the second
     */
    public record Pair(Case theCase, Assessed from, Assessed to) {

        /** Id of the case. */
        public String caseId() {
            return theCase.id();
        }

        /** The outcome is another one. */
        public boolean flips() {
            return areBoth() && before().outcome() != after().outcome();
        }

        /** The outcome is the same, but it became firmer or less firm. */
        public boolean shifts() {
            return areBoth() && !flips() && !before().strength().equals(after().strength());
        }

        /** Whether both rule sets have a verdict on the case. */
        public boolean areBoth() {
            return from.verdict().isPresent() && to.verdict().isPresent();
        }

        /** Every test with another result than before, in order of rule, subject and period; none unless both have a verdict. */
        public List<Turned> turned() {
            if (!areBoth()) {
                return List.of();
            }
            var results = new TreeMap<String, Turned>();
            before().findings()
                    .forEach(line -> results.put(
                            id(line),
                            new Turned(
                                    line.rule(),
                                    line.subject(),
                                    line.period(),
                                    Optional.of(line.result()),
                                    Optional.empty())));
            after().findings().forEach(line -> results.merge(id(line), added(line), Pair::joined));
            return results.values().stream()
                    .filter(one -> !one.from().equals(one.to()))
                    .toList();
        }

        private static String id(FindingLine line) {
            return line.rule() + " " + line.subject() + " " + line.period();
        }

        private static Turned added(FindingLine line) {
            return new Turned(line.rule(), line.subject(), line.period(), Optional.empty(), Optional.of(line.result()));
        }

        private static Turned joined(Turned before, Turned after) {
            return new Turned(before.rule(), before.subject(), before.period(), before.from(), after.to());
        }

        private Verdict before() {
            return from.verdict().orElseThrow();
        }

        private Verdict after() {
            return to.verdict().orElseThrow();
        }
    }

    private Flips() {}

    /** A case under both. */
    public static Pair of(Assessor assessor, RuleSet from, RuleSet to, Case theCase) {
        return new Pair(theCase, Assessed.of(assessor, from, theCase), Assessed.of(assessor, to, theCase));
    }

    /** Flips first, then changes of strength, then what stayed, then what one of them refuses; each in order of case. */
    public static List<Pair> ordered(List<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> !pair.flips())
                        .thenComparing(pair -> !pair.shifts())
                        .thenComparing(pair -> !pair.areBoth())
                        .thenComparing(Pair::caseId))
                .toList();
    }
}
