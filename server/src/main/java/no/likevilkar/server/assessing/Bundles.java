package no.likevilkar.server.assessing;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.integration.bundle.ErasureRecord;
import no.likevilkar.integration.bundle.ErasuresFile;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Erasure;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.log.AlteredLogException;
import no.likevilkar.server.log.TransparencyLog;
import no.likevilkar.server.store.Store;

/** Puts bundles together again from what is kept of them: the same bytes every time. */
public final class Bundles {

    /** The folder of the documents in a bundle. */
    public static final String INPUTS = Assessing.INPUTS;

    private final Store store;
    private final Documents documents;
    private final Vault vault;
    private final RuleSets ruleSets;
    private final TransparencyLog log;

    public Bundles(Store store, Documents documents, Vault vault, RuleSets ruleSets, TransparencyLog log) {
        this.store = store;
        this.documents = documents;
        this.vault = vault;
        this.ruleSets = ruleSets;
        this.log = log;
    }

    /** One file of an assessment that is the same for all, such as verdict.json. */
    public byte[] file(KeptAssessment assessment, String path) {
        return store.read(em -> view(em, assessment, Assessing.COMMON)).get(path);
    }

    /**
     * The bundle as an audience may have it. A document that was erased is not in it, and {@code erasures.json} tells of it.
     *
     * @param beside files that no digest covers: signature and proof
     * @throws no.likevilkar.server.errors.Refusal 503 while the log is in doubt and something was erased: nothing could prove it then
     */
    public byte[] bundle(KeptAssessment assessment, String audience, Map<String, byte[]> beside) {
        var files = files(assessment, audience);
        files.putAll(beside);
        return StoredZip.write(files);
    }

    /** Digests of the documents that an audience may have, by name; also of one that was erased. */
    public SortedMap<String, String> documents(KeptAssessment assessment, String audience) {
        var digests = new TreeMap<String, String>();
        store.read(em -> inputs(view(em, assessment, audience).get("inputs.json")))
                .forEach((path, digest) -> digests.put(path.substring(Assessing.INPUTS.length()), digest));
        return digests;
    }

    /**
     * The files of the bundle but signature and proof, as an audience may have them, by path.
     *
     * @throws no.likevilkar.server.errors.Refusal 503 while the log is in doubt and something was erased: nothing could prove it then
     */
    public SortedMap<String, byte[]> files(KeptAssessment assessment, String audience) {
        SortedMap<String, byte[]> files = new TreeMap<>(StoredZip.BY_BYTES);
        SortedMap<String, Erasure> erased = new TreeMap<>(StoredZip.BY_BYTES);
        store.read(em -> {
            files.putAll(view(em, assessment, Assessing.COMMON));
            var own = view(em, assessment, audience);
            files.put(Assessing.DISCLOSURES, own.get(Assessing.DISCLOSURES));
            inputs(own.get("inputs.json")).forEach((path, digest) -> documents
                    .find(em, digest)
                    .ifPresentOrElse(
                            bytes -> files.put(path, bytes),
                            () -> documents.erasure(em, digest).ifPresent(erasure -> erased.put(path, erasure))));
            return files;
        });
        ruleSet(assessment).files().forEach((path, bytes) -> files.put(Assessing.RULE_SET + path, bytes));
        if (!erased.isEmpty()) {
            files.put(ErasuresFile.FILE, told(erased));
        }
        return files;
    }

    /** The rule set an assessment was made with. */
    public RuleSet ruleSet(KeptAssessment assessment) {
        return ruleSets.all().stream()
                .filter(set -> set.digest().equals(assessment.ruleSetDigest()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "rule set " + assessment.ruleSet() + " is not in this release of the service"));
    }

    private byte[] told(SortedMap<String, Erasure> erased) {
        SortedMap<String, ErasureRecord> records = new TreeMap<>(StoredZip.BY_BYTES);
        erased.forEach((path, erasure) -> records.put(path, erasure.record()));
        var leaves = erased.values().stream().map(Erasure::leaf).toList();
        try {
            return ErasuresFile.of(records, log.leaves(leaves));
        } catch (AlteredLogException e) {
            throw Posts.onlyRead(e);
        }
    }

    /** Path and digest of every document that an assessment rests on. */
    public Map<String, String> inputs(EntityManager em, KeptAssessment assessment) {
        return inputs(view(em, assessment, Assessing.FULL).get("inputs.json"));
    }

    private SortedMap<String, byte[]> view(EntityManager em, KeptAssessment assessment, String audience) {
        var view = em.find(AssessmentView.class, assessment.id() + "/" + audience);
        return Packed.unpack(vault.open(
                Assessing.name(assessment.digest(), audience), new Vault.Kept(view.wrapped(), view.content())));
    }

    private static Map<String, String> inputs(byte[] json) {
        var inputs = new TreeMap<String, String>();
        StrictJson.object("inputs.json", json).forEach((path, digest) -> inputs.put(path, (String) digest));
        return inputs;
    }
}
