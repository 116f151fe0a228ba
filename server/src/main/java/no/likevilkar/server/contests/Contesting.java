package no.likevilkar.server.contests;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.acts.Posts;
import no.likevilkar.server.assessing.Assessing;
import no.likevilkar.server.assessing.AssessmentStore;
import no.likevilkar.server.assessing.Bundles;
import no.likevilkar.server.assessing.KeptAssessment;
import no.likevilkar.server.assessing.State;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.Cases;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.cases.Sender;
import no.likevilkar.server.documents.Vault;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.verdicts.Verdicts;

/**
 * Takes what is said against one figure of a verdict and tells what it would change. Nothing is decided by it: an officer may take it up
 * as an answer and assess anew.
 */
public final class Contesting {

    private static final String OFFICER = "officer";

    private final Store store;
    private final Cases cases;
    private final Posts posts;
    private final Bundles bundles;
    private final Vault vault;
    private final Supplier<String> names;

    /** @param names gives a new name that nobody guesses for each contest */
    public Contesting(Store store, Cases cases, Posts posts, Bundles bundles, Vault vault, Supplier<String> names) {
        this.store = store;
        this.cases = cases;
        this.posts = posts;
        this.bundles = bundles;
        this.vault = vault;
        this.names = names;
    }

    /**
     * What somebody says.
     *
     * @param figure id of the figure or answer it is against
     * @param value what it should be: a decimal number, or one of the answers
     * @param document name of a document of the case that shows it; for a party one of its own
     * @param pointer the place in it
     * @param reason why
     */
    public record Said(String figure, String value, String document, String pointer, String reason) {

        private static final int LONGEST_POINTER = 300;
        private static final int LONGEST_REASON = 4000;

        private void check() {
            within("value", value, LONGEST_POINTER);
            within("pointer", pointer, LONGEST_POINTER);
            within("reason", reason, LONGEST_REASON);
        }

        private static void within(String name, String text, int most) {
            if (text.isBlank() || text.length() > most) {
                throw Refused.request(
                        name,
                        text.isBlank() ? "nothing" : text.length() + " characters",
                        "1 to " + most + " characters",
                        "Correct the " + name + ".");
            }
        }
    }

    /**
     * Takes it down. A party speaks against the verdict that holds and is told what follows from what it may see; the authority may speak
     * against its newest draft too, and is told what follows from everything.
     *
     * @return 201 with what was taken down and its effect
     */
    public Answered contest(Person person, Post post, String caseId, Said said) {
        said.check();
        var standing = cases.seen(caseId, person);
        var sender = Sender.of(person).orElseThrow();
        var against = store.read(em -> standing.isPresent()
                        ? Verdicts.latest(em, caseId)
                                .map(verdict -> em.find(KeptAssessment.class, verdict.assessment()))
                        : AssessmentStore.list(em, caseId).stream()
                                .filter(one -> one.state() != State.REJECTED)
                                .reduce((before, last) -> last))
                .orElseThrow(() -> Refused.conflict(
                        "case",
                        "one in which nothing is decided yet",
                        "a case with a verdict",
                        "Answer what the case lacks, or wait for the verdict."));
        var told = standing.map(audience -> effect(against, audience, said));
        var full = effect(against, Assessing.FULL, said);
        var id = names.get();
        var content = Canonical.bytes(Tree.of(
                "contest",
                id,
                "value",
                said.value(),
                "pointer",
                said.pointer(),
                "reason",
                said.reason(),
                "effect",
                full.orElse(null),
                "told",
                told.flatMap(one -> one).orElse(null)));
        var sealed = vault.seal(sealName(id), content);
        return posts.once(post, acting -> {
            var em = acting.store();
            var document = CaseStore.requireOwn(em, caseId, person, said.document());
            var position = ContestStore.list(em, caseId, Optional.empty()).size();
            var leaf = acting.log(LeafType.SUBMISSION_RECEIVED, Sha256.of(content));
            var contest = new Contest(
                    id,
                    caseId,
                    position,
                    against.id(),
                    said.figure(),
                    document.name(),
                    document.digest(),
                    sender,
                    standing.orElse(OFFICER),
                    acting.now(),
                    sealed,
                    leaf);
            em.persist(contest);
            return Answered.created("cases/" + caseId + "/contests", tree(contest, against, standing.isEmpty()));
        });
    }

    /** What was said in a case: by a party to itself, all to the authority. */
    public Map<String, Object> list(String caseId, Person person) {
        var staff = cases.seen(caseId, person).isEmpty();
        var party = staff ? Optional.<String>empty() : Sender.of(person);
        return store.read(em -> Tree.of(
                "case",
                caseId,
                "contests",
                ContestStore.list(em, caseId, party).stream()
                        .map(one -> tree(one, em.find(KeptAssessment.class, one.assessment()), staff))
                        .toList()));
    }

    private Optional<Map<String, Object>> effect(KeptAssessment assessment, String audience, Said said) {
        return Effect.of(bundles.files(assessment, audience), bundles.ruleSet(assessment), said.figure(), said.value());
    }

    private Map<String, Object> tree(Contest contest, KeptAssessment against, boolean staff) {
        var content = StrictJson.object("contest", vault.open(sealName(contest.id()), contest.sealed()));
        var tree = Tree.of(
                "number",
                (long) contest.position() + 1,
                "case",
                contest.caseId(),
                "against",
                against.digest(),
                "figure",
                contest.figure(),
                "value",
                content.get("value"),
                "document",
                contest.document(),
                "digest",
                contest.digest(),
                "pointer",
                content.get("pointer"),
                "reason",
                content.get("reason"),
                "standing",
                contest.standing(),
                "filed",
                contest.filed().toString(),
                "leaf",
                contest.leaf(),
                "effect",
                content.get(staff ? "effect" : "told"));
        if (staff) {
            tree.put("party", contest.party());
            tree.put("told", content.get("told"));
        }
        return tree;
    }

    private static String sealName(String id) {
        return "contest " + id;
    }
}
