package no.likevilkar.server.cases;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Tree;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.store.Store;

/** Gives out the documents of a case as received: to a party its own, to staff of the authority all. */
public final class CaseDocuments {

    private static final Set<Role> IN_CHARGE = Set.of(Role.OFFICER, Role.APPROVER);

    private final Store store;
    private final Cases cases;
    private final Documents documents;
    private final Posts posts;

    public CaseDocuments(Store store, Cases cases, Documents documents, Posts posts) {
        this.store = store;
        this.cases = cases;
        this.documents = documents;
        this.posts = posts;
    }

    /**
     * A document.
     *
     * @param name by which it was sent in last
     * @param bytes as received
     */
    public record Received(String name, byte[] bytes) {}

    /**
     * A document by its SHA-256. That somebody looked who has no part in deciding the case is logged before it is given.
     *
     * @throws no.likevilkar.server.errors.Refusal 404 when the case has none of the caller's by this digest; 410 when it was erased
     */
    public Received of(String caseId, String digest, Person person) {
        var standing = cases.seen(caseId, person);
        var sender = Sender.of(person).orElseThrow(() -> Refused.noCase(caseId));
        var received = store.read(em -> {
            var filed = CaseStore.filed(em, caseId).stream()
                    .filter(document -> document.digest().equals(digest))
                    .filter(document -> standing.isEmpty() || document.party().equals(sender))
                    .reduce((first, last) -> last)
                    .orElseThrow(Refused::noDocument);
            documents.erasure(em, digest).ifPresent(erasure -> {
                throw Refused.erased(erasure.erased());
            });
            return new Received(filed.name(), documents.find(em, digest).orElseThrow());
        });
        if (standing.isEmpty() && !person.hasAny(IN_CHARGE)) {
            log(caseId, digest, person);
        }
        return received;
    }

    private void log(String caseId, String digest, Person person) {
        var record = Sha256.of((caseId + "\n" + digest + "\n" + person.id()).getBytes(StandardCharsets.UTF_8));
        posts.once(new Post(person.id(), Optional.empty(), record), acting -> {
            acting.log(LeafType.DOCUMENT_VIEWED, record);
            return Answered.ok(Tree.of());
        });
    }
}
