package no.likevilkar;

import no.likevilkar.assess.Exploration;
import no.likevilkar.trace.Trace;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictJson;

/**
 * What an assessment gives: the verdict, the trace that proves it, and the runs behind both.
 *
 * @param verdict the verdict
 * @param trace every step in canonical order
 * @param exploration the runs of the rules
 */
public record Assessment(Verdict verdict, Trace trace, Exploration exploration) {

    /** Bytes of {@code verdict.json}. */
    public byte[] verdictJson(Processing processing) {
        return VerdictJson.bytes(verdict, processing);
    }
}
