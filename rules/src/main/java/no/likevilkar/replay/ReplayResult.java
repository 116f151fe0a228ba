package no.likevilkar.replay;

import java.util.List;
import java.util.Optional;
import no.likevilkar.ruleset.Releases.Release;

/** What a replay found out. */
public sealed interface ReplayResult {

    /**
     * The same bytes came out.
     *
     * @param steps steps of the trace
     * @param ruleSet the rule set it ran
     */
    record Same(int steps, Recorded.RuleSetName ruleSet) implements ReplayResult {}

    /**
     * Something else came out.
     *
     * @param differences the first difference in each file that differs
     */
    record Differs(List<Difference> differences) implements ReplayResult {

        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The rule set is not built in, or asks for another algebra.
     *
     * @param wanted the rule set that the verdict names
     * @param algebra version of the algebra here
     * @param release the release that has it, when it is known
     */
    record NoRules(Recorded.RuleSetName wanted, String algebra, Optional<Release> release) implements ReplayResult {}

    /**
     * The rule set inside the bundle was not compiled.
     *
     * @param reasons what stands against it, in words
     */
    record RulesRefused(List<String> reasons) implements ReplayResult {

        public RulesRefused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Values are withheld, and without them there is nothing to run.
     *
     * @param paths where they stand
     */
    record Withheld(List<String> paths) implements ReplayResult {

        public Withheld {
            paths = List.copyOf(paths);
        }
    }
}
