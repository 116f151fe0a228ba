package no.likevilkar.server.cases;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Tree;
import no.likevilkar.server.acts.Acting;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.receipts.Receipts;
import no.likevilkar.server.store.Store;

/** Takes in cases and their documents: kept, logged and acknowledged once, however often they are sent. */
public final class Cases {

    static final String NEW_CASE = "case";

    private final Store store;
    private final Posts posts;
    private final Documents documents;
    private final Dossiers dossiers;
    private final Vault vault;
    private final Receipts receipts;
    private final IntakeContext intake;
    private final Supplier<String> names;

    /** @param names gives a new name for each thing, never one twice */
    public Cases(
            Store store,
            Posts posts,
            Documents documents,
            Dossiers dossiers,
            Vault vault,
            Receipts receipts,
            IntakeContext intake,
            Supplier<String> names) {
        this.store = store;
        this.posts = posts;
        this.documents = documents;
        this.dossiers = dossiers;
        this.vault = vault;
        this.receipts = receipts;
        this.intake = intake;
        this.names = names;
    }

    /**
     * Takes in a case.
     *
     * @param bytes a case file in XML or JSON, or a zip of one with its documents
     * @param as as whom the person takes part
     * @return 201 with the receipt
     */
    public Answered submit(Person person, Post post, byte[] bytes, Optional<String> as) {
        var sender = Sender.of(person).orElseThrow(() -> noParty());
        var incoming = Incoming.read(bytes, intake);
        var standing = Standing.ofSender(person, as, incoming.file());
        var whole = documents.seal(bytes);
        var caseFile = documents.seal(incoming.caseFile());
        var others = incoming.documents().entrySet().stream()
                .map(entry -> new Named(entry.getKey(), documents.seal(entry.getValue())))
                .toList();
        var id = names.get();
        var secret = vault.wrap(secretOf(id), vault.fresh());
        return posts.once(post, acting -> {
            var before = CaseStore.submission(acting.store(), sender, whole.digest(), NEW_CASE);
            if (before.isPresent()) {
                return answer(before.get());
            }
            var em = acting.store();
            requireNotErased(em, whole);
            requireNotErased(em, caseFile);
            others.forEach(one -> requireNotErased(em, one.document()));
            var form = incoming.file().form();
            em.persist(new CaseEntry(id, form.getId(), form.getRegime(), acting.now(), secret));
            em.flush();
            standing.ifPresent(one -> CaseStore.enter(em, id, sender, one));
            documents.keep(em, whole, acting.now());
            file(acting, id, new Named(CaseLoader.caseFileName(incoming.caseFile()), caseFile), sender);
            others.forEach(one -> file(acting, id, one, sender));
            return acknowledge(acting, id, sender, NEW_CASE, whole);
        });
    }

    /**
     * Takes in a document of a case. A party does not put a document in the place of another party's.
     *
     * @param name plain file name, as the case file names it
     * @return 201 with the receipt
     */
    public Answered add(Person person, Post post, String caseId, String name, byte[] bytes) {
        var sender = Sender.of(person).orElseThrow(() -> Refused.noCase(caseId));
        var sealed = documents.seal(bytes);
        var target = caseId + "/" + name;
        return posts.once(post, acting -> {
            requireSeen(acting.store(), caseId, person);
            var before = CaseStore.submission(acting.store(), sender, sealed.digest(), target);
            if (before.isPresent()) {
                return answer(before.get());
            }
            requireNotErased(acting.store(), sealed);
            var there = CaseStore.current(acting.store(), caseId).get(name);
            if (there != null && !Sender.isStaff(person) && !there.party().equals(sender)) {
                throw Refused.conflict(
                        "name of the document",
                        "a document of another party by this name",
                        "a name of your own",
                        "Send it under another name, or ask the case officer.");
            }
            file(acting, caseId, new Named(name, sealed), sender);
            return acknowledge(acting, caseId, sender, target, sealed);
        });
    }

    /**
     * Enters a party into a case.
     *
     * @param officer who enters it
     * @param party the organisation
     * @param standing unit, buyer, complainant, or the id of a bid
     */
    public Answered admit(Person officer, Post post, String caseId, String party, String standing) {
        seen(caseId, officer);
        var standings = Standing.of(dossiers.of(caseId).caseFile(intake));
        if (!standings.contains(standing)) {
            throw Refused.request(
                    "standing", "one that the case does not have", "one of " + standings, "Correct the standing.");
        }
        return posts.once(post, acting -> {
            requireSeen(acting.store(), caseId, officer);
            var there = CaseStore.participant(acting.store(), caseId, party);
            if (there.isPresent() && !there.get().standing().equals(standing)) {
                throw Refused.conflict(
                        "party",
                        "a party that takes part as " + there.get().standing(),
                        "a party that is not entered yet",
                        "A party takes part in a case in one way.");
            }
            if (there.isEmpty()) {
                CaseStore.enter(acting.store(), caseId, party, standing);
                acting.log(
                        LeafType.ROLE_CHANGED,
                        Sha256.of((caseId + "\n" + party + "\n" + standing).getBytes(StandardCharsets.UTF_8)));
            }
            return Answered.created("cases/" + caseId, Tree.of("case", caseId, "party", party, "standing", standing));
        });
    }

    /**
     * As whom somebody sees a case: a party by its standing, staff of the authority by none.
     *
     * @throws no.likevilkar.server.errors.Refusal 404 when the person has no part in it, or it is not there
     */
    public Optional<String> seen(String caseId, Person person) {
        return store.read(em -> requireSeen(em, caseId, person));
    }

    /** The same within a transaction. */
    public static Optional<String> requireSeen(EntityManager em, String caseId, Person person) {
        var entry = CaseStore.find(em, caseId);
        if (entry.isPresent() && Sender.isStaff(person)) {
            return Optional.empty();
        }
        return Optional.of(entry.flatMap(one -> Sender.of(person))
                .flatMap(party -> CaseStore.participant(em, caseId, party))
                .orElseThrow(() -> Refused.noCase(caseId))
                .standing());
    }

    /** What the secret of a case is sealed as. */
    static String secretOf(String caseId) {
        return "secret of case " + caseId;
    }

    /** What was erased is not taken in again: nobody would read it, and a receipt would say otherwise. */
    private void requireNotErased(EntityManager em, Documents.Sealed document) {
        documents.erasure(em, document.digest()).ifPresent(erasure -> {
            throw Refused.conflict(
                    "document",
                    "a document, SHA-256 " + document.digest() + ", that was erased on " + erasure.erased(),
                    "one that was not",
                    "Leave it out, or ask the case officer.");
        });
    }

    private record Named(String name, Documents.Sealed document) {}

    private void file(Acting acting, String caseId, Named named, String sender) {
        documents.keep(acting.store(), named.document(), acting.now());
        CaseStore.file(acting.store(), caseId, named.name(), named.document().digest(), sender, acting.now());
    }

    private Answered acknowledge(
            Acting acting, String caseId, String sender, String target, Documents.Sealed document) {
        var received = new Receipts.Received(
                caseId, target, document.digest(), document.size(), acting.now(), acting.nextLeaf());
        var leaf = acting.log(LeafType.SUBMISSION_RECEIVED, received.logged());
        var receipt = receipts.of(received);
        var submission =
                new Submission(names.get(), sender, document.digest(), target, caseId, receipt, acting.now(), leaf);
        acting.store().persist(submission);
        return answer(submission);
    }

    private static Answered answer(Submission submission) {
        return new Answered(201, Optional.of("cases/" + submission.caseId()), submission.receipt());
    }

    private static Refusal noParty() {
        return Refusal.of(
                403,
                "You act for nobody",
                List.of(new Problem(
                        "SRV-403",
                        "request",
                        "token",
                        "a person without an organisation",
                        "a token that says for whom you act",
                        "Sign in on behalf of your organisation.")));
    }
}
