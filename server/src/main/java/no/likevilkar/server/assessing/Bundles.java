package no.likevilkar.server.assessing;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.store.Store;

/** Puts bundles together again from what is kept of them: the same bytes every time. */
public final class Bundles {

    private final Store store;
    private final Documents documents;
    private final Vault vault;
    private final RuleSets ruleSets;

    public Bundles(Store store, Documents documents, Vault vault, RuleSets ruleSets) {
        this.store = store;
        this.documents = documents;
        this.vault = vault;
        this.ruleSets = ruleSets;
    }

    /** One file of an assessment that is the same for all, such as verdict.json. */
    public byte[] file(KeptAssessment assessment, String path) {
        return store.read(em -> view(em, assessment, Assessing.COMMON)).get(path);
    }

    /**
     * The bundle as an audience may have it. A document that was erased is not in it.
     *
     * @param beside files that no digest covers: signature and proof
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

    /** The files of the bundle that its digest covers and the openings, as an audience may have them, by path. */
    public SortedMap<String, byte[]> files(KeptAssessment assessment, String audience) {
        SortedMap<String, byte[]> files = new TreeMap<>(StoredZip.BY_BYTES);
        store.read(em -> {
            files.putAll(view(em, assessment, Assessing.COMMON));
            var own = view(em, assessment, audience);
            files.put(Assessing.DISCLOSURES, own.get(Assessing.DISCLOSURES));
            inputs(own.get("inputs.json"))
                    .forEach((path, digest) -> documents.find(em, digest).ifPresent(bytes -> files.put(path, bytes)));
            return files;
        });
        ruleSet(assessment).files().forEach((path, bytes) -> files.put(Assessing.RULE_SET + path, bytes));
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
