package no.likevilkar;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.assess.Exploration;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.json.Canonical;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.seal.Salts;
import no.likevilkar.seal.Sealing;
import no.likevilkar.trace.Trace;
import no.likevilkar.verdict.Processing;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictAudiences;
import no.likevilkar.verdict.VerdictJson;

/**
 * What an assessment gives: the verdict, the trace that proves it, and the runs behind both.
 *
 * @param verdict the verdict
 * @param trace every step in canonical order
 * @param exploration the runs of the rules
 * @param salts for confidential values
 * @param traceDisclosures what opens the confidential values of the trace
 */
public record Assessment(
        Verdict verdict, Trace trace, Exploration exploration, Salts salts, List<Disclosure> traceDisclosures) {

    /** Bytes of {@code verdict.json}. */
    public byte[] verdictJson(Processing processing) {
        return files(processing).verdict();
    }

    /** The files that an assessment writes, confidential values sealed. */
    public Files files(Processing processing) {
        var sealing = new Sealing(salts);
        byte[] caseJson = Canonical.bytes(sealing.apply("case.json", CaseJson.tree(verdict.theCase())));
        byte[] verdictJson = Canonical.bytes(sealing.apply("verdict.json", verdictTree(processing)));
        var disclosures = new ArrayList<>(sealing.disclosures());
        disclosures.addAll(traceDisclosures);
        return new Files(caseJson, trace.bytes(), verdictJson, disclosures);
    }

    private Object verdictTree(Processing processing) {
        return VerdictJson.tree(verdict, processing, new VerdictAudiences(verdict, exploration));
    }

    /**
     * @param caseJson bytes of {@code case.json}
     * @param trace bytes of {@code trace.jsonl}
     * @param verdict bytes of {@code verdict.json}
     * @param disclosures what opens their confidential values
     */
    public record Files(byte[] caseJson, byte[] trace, byte[] verdict, List<Disclosure> disclosures) {}
}
