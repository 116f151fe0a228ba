package no.likevilkar.check.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.figure.BadFigureException;

/** Works {@code verdict.json} out again from a derived case and holds every member of what a bundle says against it. */
public final class VerdictCheck {

    private static final Set<String> PROCESSING = Set.of("COMPLETED", "PRECHECK");

    private VerdictCheck() {}

    /**
     * The size and digest of {@code trace.jsonl} as it lies in the bundle.
     *
     * @param steps number of its lines
     * @param sha256 of its bytes
     */
    public record Trace(long steps, String sha256) {}

    /**
     * Compares, and confirms or fails in the protocol.
     *
     * @param derivation the case worked out again
     * @param declared what the rule set in the bundle declares
     * @param caseJson {@code case.json}, opened
     * @param trace the trace in the bundle
     * @param verdict {@code verdict.json}, opened
     */
    public static void check(
            Derivation derivation,
            Declared declared,
            Map<String, Object> caseJson,
            Trace trace,
            Map<String, Object> verdict,
            Protocol protocol) {
        new Sums(new Told(verdict), protocol).check();
        try {
            var expected = new Expected(derivation, declared, new Told(caseJson));
            var processing = verdict.get("processing");
            boolean known = processing instanceof String && PROCESSING.contains(processing);
            var tree = expected.tree(known ? processing : "COMPLETED or PRECHECK", trace.steps(), trace.sha256());
            new Comparison(protocol, Comparison.holdsUnknown(caseJson), reasons(expected)).compare(verdict, tree);
        } catch (BadFigureException | ClassCastException | StackOverflowError e) {
            protocol.fail(
                    "CHK-700",
                    "verdict.json",
                    "a verdict on figures that cannot be worked out: " + e.getMessage(),
                    "figures that lead to a verdict");
        }
    }

    /** {@code verdict.json} as the checker works it out, what is not shown as {@code Unshown.VALUE}. */
    public static Map<String, Object> expected(
            Derivation derivation, Declared declared, Map<String, Object> caseJson, Trace trace, String processing) {
        return new Expected(derivation, declared, new Told(caseJson)).tree(processing, trace.steps(), trace.sha256());
    }

    private static Map<String, String> reasons(Expected expected) {
        var reasons = new HashMap<String, String>();
        reasons.put("verdict.json/outcome", expected.why());
        reasons.put("verdict.json/strength", expected.whyFirm());
        return reasons;
    }
}
