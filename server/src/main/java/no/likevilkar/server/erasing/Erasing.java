package no.likevilkar.server.erasing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.bundle.ErasureRecord;
import no.likevilkar.json.Tree;
import no.likevilkar.server.acts.Acting;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.ErasureProposal;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.identity.Person;

/**
 * Erases documents by destroying their keys: a logged act of two persons that nobody takes back. Digest and size stay, and what verdicts
 * say of the document.
 */
public final class Erasing {

    private static final int LONGEST_REASON = 1000;

    private final Posts posts;
    private final Documents documents;
    private final Vault vault;
    private final Copies copies;

    public Erasing(Posts posts, Documents documents, Vault vault, Bundles bundles) {
        this.posts = posts;
        this.documents = documents;
        this.vault = vault;
        this.copies = new Copies(documents, bundles);
    }

    /** Proposes the erasure of a document that was sent in to a case: 201 with all that would go with it. */
    public Answered propose(Person person, Post post, String caseId, String digest, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.request(
                    "reason",
                    reason.isBlank() ? "an empty reason" : reason.length() + " characters",
                    "a reason of at most " + LONGEST_REASON + " characters",
                    "Say why, such as the paragraph that asks for it; the reason stays when the document is gone.");
        }
        return posts.once(post, acting -> {
            var em = acting.store();
            requireErasable(em, caseId, digest);
            if (em.find(ErasureProposal.class, digest) != null) {
                throw Refused.conflict(
                        "document",
                        "a document whose erasure is proposed",
                        "one of which it is not",
                        "Have an approver carry it out or reject it.");
            }
            var proposal = new ErasureProposal(digest, caseId, person.id(), reason, acting.now());
            em.persist(proposal);
            return Answered.created(
                    "cases/" + caseId, told(em, proposal, "PROPOSED", List.copyOf(copies.of(em, digest))));
        });
    }

    /** Carries out what another person proposed: the keys are destroyed, and the log has a leaf for each document. */
    public Answered approve(Person person, Post post, String caseId, String digest) {
        return posts.once(post, acting -> {
            var em = acting.store();
            requireErasable(em, caseId, digest);
            var proposal = proposed(em, caseId, digest);
            if (proposal.person().equals(person.id())) {
                throw Refused.conflict(
                        "person", "the one who proposed it", "another person", "Ask a colleague to look at it.");
            }
            var all = List.copyOf(copies.of(em, digest));
            var told = told(em, proposal, "ERASED", all);
            all.forEach(one -> erase(acting, person, proposal, one));
            em.remove(proposal);
            return Answered.ok(told);
        });
    }

    /** Sends a proposal back; another may be made. */
    public Answered reject(Post post, String caseId, String digest) {
        return posts.once(post, acting -> {
            var em = acting.store();
            var proposal = proposed(em, caseId, digest);
            em.remove(proposal);
            return Answered.ok(told(em, proposal, "REJECTED", List.of()));
        });
    }

    private void erase(Acting acting, Person person, ErasureProposal proposal, String digest) {
        var record = new ErasureRecord(digest, acting.now(), vault.fresh());
        documents.erase(
                acting.store(), person.id(), proposal, record, acting.log(LeafType.DOCUMENT_ERASED, record.logged()));
    }

    private void requireErasable(EntityManager em, String caseId, String digest) {
        var filed = CaseStore.requireFiled(em, caseId, digest);
        if (documents.erasure(em, digest).isPresent()) {
            throw Refused.conflict(
                    "document", "a document that was erased", "one that is there", "Nothing is to be done.");
        }
        if (CaseStore.isAnswer(em, filed)) {
            throw Refused.conflict(
                    "document",
                    "an answer, which stands in the case itself",
                    "a document that was sent in",
                    "An answer cannot be erased by itself.");
        }
    }

    private static ErasureProposal proposed(EntityManager em, String caseId, String digest) {
        var proposal = em.find(ErasureProposal.class, digest);
        if (proposal == null || !proposal.caseId().equals(caseId)) {
            throw Refused.conflict(
                    "document",
                    "a document whose erasure nobody proposed in this case",
                    "one of which it is proposed",
                    "Have an officer propose it.");
        }
        return proposal;
    }

    /** With every case that loses the document, and every stored document that goes: four eyes have to see that. */
    private static Map<String, Object> told(
            EntityManager em, ErasureProposal proposal, String state, List<String> all) {
        return new TreeMap<>(Tree.of(
                "case",
                proposal.caseId(),
                "digest",
                proposal.digest(),
                "state",
                state,
                "reason",
                proposal.reason(),
                "proposedBy",
                proposal.person(),
                "cases",
                CaseStore.casesWith(em, proposal.digest()),
                "erases",
                all));
    }
}
