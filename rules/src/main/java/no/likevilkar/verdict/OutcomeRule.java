package no.likevilkar.verdict;

import java.util.List;
import no.likevilkar.fact.Result;

/**
 * The outcome, by the first of these that holds. It starts undetermined and nothing else moves it.
 *
 * <ol>
 *   <li>Every run finds the case out of scope: OUT_OF_SCOPE.
 *   <li>A scope answer is missing and only some of its answers put the case out of scope: UNDETERMINED.
 *   <li>Not every combination of missing answers could be tried: UNDETERMINED.
 *   <li>In some run something waits for a person's judgement, of which no bounds speak: UNDETERMINED.
 *   <li>The deciding test is met in every run, over all admissible values: NEUTRAL.
 *   <li>It is met in none, over all admissible values: NOT_NEUTRAL.
 *   <li>Else: UNDETERMINED.
 * </ol>
 */
public final class OutcomeRule {

    private OutcomeRule() {}

    /**
     * What one run says.
     *
     * @param outOfScope whether the run finds the case out of scope
     * @param waits whether a gap is open that stops a verdict
     * @param deciding result of the deciding test over all admissible values
     */
    public record RunSays(boolean outOfScope, boolean waits, Result deciding) {}

    /**
     * @param runs what each run says, one for each combination of missing answers
     * @param complete whether every combination was run
     */
    public static Outcome of(List<RunSays> runs, boolean complete) {
        if (complete && !runs.isEmpty() && runs.stream().allMatch(RunSays::outOfScope)) {
            return Outcome.OUT_OF_SCOPE;
        }
        if (!complete || runs.stream().anyMatch(run -> run.outOfScope() || run.waits())) {
            return Outcome.UNDETERMINED;
        }
        return of(join(runs.stream().map(RunSays::deciding).toList()));
    }

    private static Outcome of(Result deciding) {
        return switch (deciding) {
            case MET -> Outcome.NEUTRAL;
            case NOT_MET -> Outcome.NOT_NEUTRAL;
            default -> Outcome.UNDETERMINED;
        };
    }

    /** One result for several runs: theirs when they agree, else undetermined. */
    static Result join(List<Result> results) {
        return results.stream().distinct().count() == 1 ? results.get(0) : Result.UNDETERMINED;
    }
}
