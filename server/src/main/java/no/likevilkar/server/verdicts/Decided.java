package no.likevilkar.server.verdicts;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.integration.bundle.SignedStatement;
import no.likevilkar.server.assessing.Assessing;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.assessing.KeptAssessment;
import no.likevilkar.server.cases.Cases;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.log.TransparencyLog;
import no.likevilkar.server.store.Store;

/** Gives out verdicts: to each party what it may see, signed, and with the proof that the log has it. */
public final class Decided {

    private static final String PROOF = "proof.tlog-proof";
    private static final String VERDICT = "verdict.json";

    private final Store store;
    private final Cases cases;
    private final Bundles bundles;
    private final TransparencyLog log;

    public Decided(Store store, Cases cases, Bundles bundles, TransparencyLog log) {
        this.store = store;
        this.cases = cases;
        this.bundles = bundles;
        this.log = log;
    }

    /** @param audience as whom somebody sees it */
    record Found(DecidedVerdict verdict, KeptAssessment assessment, String audience) {}

    /** verdict.json: commitments stand in it for what is confidential, so it is the same for all. */
    public byte[] json(String digest, Person person) {
        return bundles.file(found(digest, person).assessment(), VERDICT);
    }

    /** The bundle as the person may have it. */
    public byte[] bundle(String digest, Person person) {
        var found = found(digest, person);
        return bundles.bundle(found.assessment(), found.audience(), beside(found.verdict()));
    }

    /** What no digest covers: signature and, as long as the log is not in doubt, proof. */
    Map<String, byte[]> beside(DecidedVerdict verdict) {
        Map<String, byte[]> beside = new TreeMap<>();
        beside.put(SignedStatement.FILE, verdict.statement());
        log.proof(verdict.leaf()).ifPresent(proof -> beside.put(PROOF, proof));
        return beside;
    }

    /** @throws no.likevilkar.server.errors.Refusal 404 when the person has no part in its case, or it is not there */
    Found found(String digest, Person person) {
        var verdict = store.read(em -> find(em, digest)).orElseThrow(() -> Refused.noCase(digest));
        var standing = cases.seen(verdict.caseId(), person);
        var assessment = store.read(em -> em.find(KeptAssessment.class, verdict.assessment()));
        return new Found(verdict, assessment, standing.orElse(Assessing.FULL));
    }

    private static Optional<DecidedVerdict> find(EntityManager em, String digest) {
        return Optional.ofNullable(em.find(DecidedVerdict.class, digest));
    }
}
