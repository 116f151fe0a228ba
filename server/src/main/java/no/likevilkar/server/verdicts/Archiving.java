package no.likevilkar.server.verdicts;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.archive.ArchivePackage;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Tree;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.ShownCase;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.assessing.Assessing;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.cases.Sender;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Store;

/** Hands verdicts over to the archive of the authority, with all they rest on; each handing over is in the log before it is answered. */
public final class Archiving {

    private final Store store;
    private final Posts posts;
    private final Decided decided;
    private final Bundles bundles;

    public Archiving(Store store, Posts posts, Decided decided, Bundles bundles) {
        this.store = store;
        this.posts = posts;
        this.decided = decided;
        this.bundles = bundles;
    }

    /**
     * A zip of {@code arkivmelding.xml} with the documents and the full bundle beside it.
     *
     * @throws no.likevilkar.server.errors.Refusal 404 when there is no such verdict, or for a party; 503 when it cannot be logged
     */
    public byte[] archive(String digest, Person person) {
        var found = decided.found(digest, person);
        if (!Sender.isStaff(person)) {
            throw Refused.noCase(digest);
        }
        var zip = ArchivePackage.of(new ArchiveWords(kept(found)).archived());
        var post = new Post(person.id(), Optional.empty(), "archive of " + digest);
        posts.once(post, acting -> {
            acting.log(LeafType.EXPORT, Sha256.of(zip));
            return Answered.ok(Tree.of("verdict", digest));
        });
        return zip;
    }

    private ArchiveWords.Kept kept(Decided.Found found) {
        var verdict = found.verdict();
        var assessment = found.assessment();
        SortedMap<String, byte[]> files = bundles.files(assessment, Assessing.FULL);
        var theCase = ShownCase.of(Recorded.read(files)).theCase();
        SortedMap<String, byte[]> whole = new TreeMap<>(files);
        whole.putAll(decided.beside(verdict));
        var documents = bundles.documents(assessment, Assessing.FULL);
        var open = bundles.documents(assessment, Assessing.PUBLIC);
        return store.read(em -> new ArchiveWords.Kept(
                CaseStore.find(em, verdict.caseId()).orElseThrow(),
                theCase,
                verdict,
                assessment,
                CaseStore.participants(em, verdict.caseId()),
                CaseStore.filed(em, verdict.caseId()),
                files,
                documents,
                open.keySet(),
                StoredZip.write(whole)));
    }
}
