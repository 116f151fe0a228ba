package no.likevilkar.server.complaints;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.json.Tree;
import no.likevilkar.server.acts.Acting;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Cases;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.cases.Sender;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.receipts.Receipts;
import no.likevilkar.server.store.Store;

/**
 * Takes complaints: kept, logged and acknowledged once, however often they are sent. One of a case is a document of it; one without a case
 * waits until an officer joins it to one. Only its sender and the authority see it.
 */
public final class Complaints {

    private static final String TARGET = "complaint";

    private final Store store;
    private final Posts posts;
    private final Documents documents;
    private final Receipts receipts;
    private final Supplier<String> names;

    /** @param names gives a new name that nobody guesses for each complaint */
    public Complaints(Store store, Posts posts, Documents documents, Receipts receipts, Supplier<String> names) {
        this.store = store;
        this.posts = posts;
        this.documents = documents;
        this.receipts = receipts;
        this.names = names;
    }

    /**
     * Takes a complaint.
     *
     * @param form the fields of the form
     * @return 201 with its id, the answers that speak against taking it up, and the signed receipt
     * @throws no.likevilkar.server.errors.Refusal 404 when it names a case that the sender has no part in
     */
    public Answered file(Person person, Post post, Map<String, Object> form) {
        var sender = person.party()
                .orElseThrow(() -> Refused.request(
                        "token",
                        "a person without an organisation",
                        "a token that says for whom you act",
                        "Sign in on behalf of your organisation."));
        var read = ComplaintForm.read(form);
        var document = documents.seal(read.bytes());
        var id = names.get();
        return posts.once(post, acting -> {
            var em = acting.store();
            read.caseId().ifPresent(caseId -> Cases.requireSeen(em, caseId, person));
            var complaint = before(em, sender, document.digest()).orElseGet(() -> {
                documents.keep(em, document, acting.now());
                var received = new Receipts.Received(
                        read.caseId().orElse(id),
                        TARGET,
                        document.digest(),
                        document.size(),
                        acting.now(),
                        acting.nextLeaf());
                var leaf = acting.log(LeafType.SUBMISSION_RECEIVED, received.logged());
                var made = new Complaint(id, sender, document.digest(), acting.now(), receipts.of(received), leaf);
                em.persist(made);
                em.flush();
                read.caseId().ifPresent(caseId -> join(acting, made, caseId, person));
                return made;
            });
            var tree = Tree.of(
                    "complaint",
                    complaint.id(),
                    "doubts",
                    ComplaintForm.doubts(form),
                    "receipt",
                    StrictJson.object("receipt", complaint.receipt()));
            return Answered.created("complaints/" + complaint.id(), tree);
        });
    }

    /** Joins a complaint that waits to a case, as a document of it. */
    public Answered join(Person officer, Post post, String id, String caseId) {
        return posts.once(post, acting -> {
            var em = acting.store();
            var complaint = seen(em, id, officer);
            Cases.requireSeen(em, caseId, officer);
            if (em.find(ComplaintCase.class, id) != null) {
                throw Refused.conflict(
                        "complaint",
                        "one that belongs to a case",
                        "one that waits for a case",
                        "A complaint belongs to one case.");
            }
            join(acting, complaint, caseId, officer);
            return Answered.created("complaints/" + id, Tree.of("complaint", id, "case", caseId));
        });
    }

    private static void join(Acting acting, Complaint complaint, String caseId, Person person) {
        acting.store().persist(new ComplaintCase(complaint.id(), caseId, person.id(), acting.now()));
        CaseStore.file(
                acting.store(),
                caseId,
                "complaint-" + complaint.id() + ".json",
                complaint.digest(),
                complaint.party(),
                acting.now());
    }

    /** Those of the caller, newest first; all for staff of the authority. */
    public Map<String, Object> list(Person person) {
        var all = store.read(em ->
                em
                        .createQuery("select c from Complaint c order by c.leaf desc", Complaint.class)
                        .getResultList()
                        .stream()
                        .filter(one -> isFor(one, person))
                        .map(one -> head(em, one))
                        .toList());
        return Tree.of("complaints", List.copyOf(all));
    }

    /**
     * One complaint with all it says.
     *
     * @throws no.likevilkar.server.errors.Refusal 404 when it is not there, or another's
     */
    public Map<String, Object> of(String id, Person person) {
        return store.read(em -> {
            var complaint = seen(em, id, person);
            var tree = head(em, complaint);
            tree.put("receipt", StrictJson.object("receipt", complaint.receipt()));
            var said = documents.find(em, complaint.digest()).map(bytes -> StrictJson.object("complaint", bytes));
            tree.put("said", said.orElse(null));
            tree.put("doubts", said.map(ComplaintForm::doubts).orElse(null));
            return tree;
        });
    }

    private static Optional<Complaint> before(EntityManager em, String party, String digest) {
        return em
                .createQuery("select c from Complaint c where c.party = :party and c.digest = :digest", Complaint.class)
                .setParameter("party", party)
                .setParameter("digest", digest)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Complaint seen(EntityManager em, String id, Person person) {
        return Optional.ofNullable(em.find(Complaint.class, id))
                .filter(one -> isFor(one, person))
                .orElseThrow(() -> Refused.noCase(id));
    }

    private static boolean isFor(Complaint complaint, Person person) {
        return Sender.isStaff(person)
                || person.party().filter(complaint.party()::equals).isPresent();
    }

    private static Map<String, Object> head(EntityManager em, Complaint complaint) {
        var joined = Optional.ofNullable(em.find(ComplaintCase.class, complaint.id()));
        return Tree.of(
                "complaint",
                complaint.id(),
                "party",
                complaint.party(),
                "digest",
                complaint.digest(),
                "received",
                complaint.received().toString(),
                "case",
                joined.map(ComplaintCase::caseId).orElse(null));
    }
}
