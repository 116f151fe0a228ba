package no.likevilkar.server.erasing;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.likevilkar.integration.document.zip.ZipReader;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.server.assessing.AssessmentStore;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Dossier;
import no.likevilkar.server.documents.Documents;

/** Finds every stored document that holds the bytes of one: it would be no erasure to leave them there. */
final class Copies {

    private final Documents documents;
    private final Bundles bundles;

    Copies(Documents documents, Bundles bundles) {
        this.documents = documents;
        this.bundles = bundles;
    }

    /**
     * The digests of the document itself, of the zips it came in, and of the case files that were made of it with the answers; in every
     * case that it was sent in to.
     */
    Set<String> of(EntityManager em, String digest) {
        var all = new LinkedHashSet<String>();
        all.add(digest);
        for (String caseId : CaseStore.casesWith(em, digest)) {
            for (var whole : CaseStore.submittedWhole(em, caseId)) {
                documents
                        .find(em, whole)
                        .filter(bytes -> isZip(bytes) && holds(bytes, digest))
                        .ifPresent(bytes -> all.add(whole));
            }
            for (var assessment : AssessmentStore.list(em, caseId)) {
                all.addAll(amended(bundles.inputs(em, assessment), digest));
            }
        }
        all.removeIf(one -> documents.erasure(em, one).isPresent());
        return all;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static boolean holds(byte[] zip, String digest) {
        return ZipReader.read("case.zip", zip).rows().stream()
                .anyMatch(entry -> Sha256.of(entry.bytes()).equals(digest));
    }

    /** The case file of an assessment that was made of one as received. */
    private static Set<String> amended(Map<String, String> inputs, String digest) {
        var made = new LinkedHashSet<String>();
        var received = inputs.entrySet().stream()
                .anyMatch(input -> input.getKey().startsWith(Bundles.INPUTS + Dossier.AS_RECEIVED)
                        && input.getValue().equals(digest));
        if (received) {
            CaseLoader.CASE_FILES.forEach(name -> {
                if (inputs.containsKey(Bundles.INPUTS + name)) {
                    made.add(inputs.get(Bundles.INPUTS + name));
                }
            });
        }
        return made;
    }
}
