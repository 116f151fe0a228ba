package no.likevilkar.integration.diff;

import java.util.Comparator;
import java.util.List;
import no.likevilkar.Assessor;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict;

/** A corpus of cases under two rule sets: which verdicts flip. For whoever proposes a rule or a rate and wants to see what it does. */
public final class Flips {

    /**
     * One case under both.
     *
     * @param caseId id of the case
     * @param from the verdict under the first rule set
     * @param to the verdict under the second
     */
    public record Pair(String caseId, Verdict from, Verdict to) {

        /** The outcome is another one. */
        public boolean flips() {
            return from.outcome() != to.outcome();
        }

        /** The outcome is the same, but it became firmer or less firm. */
        public boolean shifts() {
            return !flips() && !from.strength().equals(to.strength());
        }
    }

    private Flips() {}

    /** A case under both. */
    public static Pair of(Assessor assessor, RuleSet from, RuleSet to, Case theCase) {
        return new Pair(
                theCase.id(),
                assessor.assess(theCase, from).verdict(),
                assessor.assess(theCase, to).verdict());
    }

    /** Flips first, then changes of strength, then what stayed; each in order of case. */
    public static List<Pair> ordered(List<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> !pair.flips())
                        .thenComparing(pair -> !pair.shifts())
                        .thenComparing(Pair::caseId))
                .toList();
    }
}
