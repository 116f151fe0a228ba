package no.likevilkar.whatif;

import java.util.List;
import java.util.Map;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Finding;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.verdict.Outcome;

/** What of a verdict is watched while one figure moves. It is told in a word of the verdict. */
public enum Watched {
    /** Whether the price is neutral. */
    OUTCOME {
        @Override
        String says(Scenario scenario, Map<String, Interval> instead) {
            return scenario.judgement().outcome(instead).name();
        }

        @Override
        boolean isCertain(String word) {
            return !word.equals(Outcome.UNDETERMINED.name());
        }

        @Override
        List<? extends Operand> restsOn(Scenario scenario, Run run) {
            var decides = scenario.ruleSet().header().decides();
            return run.all(Finding.class).stream()
                    .filter(finding -> finding.rule().equals(decides))
                    .map(Finding::test)
                    .toList();
        }
    },

    /** Whom the prices pick: IN_HOUSE, the id of a bid, TIE, or {@link #NOBODY}. */
    PREFERRED {
        @Override
        String says(Scenario scenario, Map<String, Interval> instead) {
            return scenario.preference().picked(instead).orElse(NOBODY);
        }

        @Override
        boolean isCertain(String word) {
            return !word.equals(NOBODY);
        }

        @Override
        List<? extends Operand> restsOn(Scenario scenario, Run run) {
            return scenario.preference().prices(run);
        }
    };

    /** The word where the prices pick nobody for certain; no id of a bid begins so. */
    public static final String NOBODY = "-";

    /** What a scenario says. */
    public String says(Scenario scenario) {
        return says(scenario, Map.of());
    }

    /** What it would say with other values or ranges in place of those of some figures; of a range only what holds throughout. */
    abstract String says(Scenario scenario, Map<String, Interval> instead);

    /** Whether a word said of a range holds at every value of it; the other says that it does not hold throughout. */
    abstract boolean isCertain(String word);

    /** What it rests on in one run. */
    abstract List<? extends Operand> restsOn(Scenario scenario, Run run);
}
