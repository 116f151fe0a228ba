package no.likevilkar.server.cases;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.json.Tree;
import no.likevilkar.server.assessing.AssessmentStore;
import no.likevilkar.server.assessing.KeptAssessment;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.ErasureProposal;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.verdicts.DecidedVerdict;
import no.likevilkar.server.verdicts.Verdicts;

/** A case as somebody may see it. A party learns of its own documents, and of nobody else's, not even that they are there. */
public final class CaseView {

    private final Store store;
    private final Cases cases;
    private final Dossiers dossiers;
    private final Documents documents;
    private final IntakeContext intake;

    public CaseView(Store store, Cases cases, Dossiers dossiers, Documents documents, IntakeContext intake) {
        this.store = store;
        this.cases = cases;
        this.dossiers = dossiers;
        this.documents = documents;
        this.intake = intake;
    }

    /** The cases that somebody has a part in, newest first; all for staff of the authority. */
    public Map<String, Object> list(Person person) {
        var party = Sender.isStaff(person) ? Optional.<String>empty() : person.party();
        if (!Sender.isStaff(person) && party.isEmpty()) {
            return Tree.of("cases", List.of());
        }
        return store.read(em -> Tree.of(
                "cases", CaseStore.list(em, party).stream().map(CaseView::head).toList()));
    }

    /** Whether nobody has sent in anything yet. */
    public boolean isEmpty() {
        return store.read(em -> CaseStore.list(em, Optional.empty()).isEmpty());
    }

    /** One case: documents, what is missing or wrong, and for staff how far it has come. */
    public Map<String, Object> of(String caseId, Person person) {
        var standing = cases.seen(caseId, person);
        var sender = Sender.of(person).orElseThrow(() -> Refused.noCase(caseId));
        var load = dossiers.of(caseId).load(intake);
        return store.read(em -> {
            var filed = CaseStore.current(em, caseId).values().stream()
                    .filter(document -> standing.isEmpty() || document.party().equals(sender))
                    .toList();
            var own = filed.stream().map(FiledDocument::name).collect(Collectors.toSet());
            var whole = standing.isEmpty()
                    || CaseStore.filed(em, caseId).get(0).party().equals(sender);
            Map<String, Object> tree = head(CaseStore.find(em, caseId).orElseThrow());
            tree.put("standing", standing.orElse(null));
            tree.put(
                    "documents",
                    filed.stream()
                            .map(one -> document(em, one, standing.isEmpty()))
                            .toList());
            tree.put("assessable", load.theCase().isPresent());
            tree.put("problems", problems(load.problems(), whole, own));
            tree.put(
                    "verdict",
                    Verdicts.latest(em, caseId).map(DecidedVerdict::digest).orElse(null));
            if (standing.isEmpty()) {
                tree.put(
                        "participants",
                        CaseStore.participants(em, caseId).stream()
                                .map(one -> Tree.of("party", one.party(), "standing", one.standing()))
                                .toList());
                tree.put(
                        "assessments",
                        AssessmentStore.list(em, caseId).stream()
                                .map(CaseView::assessment)
                                .toList());
            }
            return tree;
        });
    }

    private static Map<String, Object> head(CaseEntry entry) {
        return new TreeMap<>(Tree.of(
                "id",
                entry.id(),
                "case",
                entry.name(),
                "regime",
                entry.regime(),
                "received",
                entry.received().toString()));
    }

    private Map<String, Object> document(EntityManager em, FiledDocument document, boolean staff) {
        return Tree.of(
                "name",
                document.name(),
                "digest",
                document.digest(),
                "party",
                document.party(),
                "filed",
                document.filed().toString(),
                "erasure",
                erasure(em, document.digest(), staff));
    }

    /** Whether it was erased; to staff also whether that is proposed, by whom and why. */
    private Map<String, Object> erasure(EntityManager em, String digest, boolean staff) {
        var erased = documents.erasure(em, digest);
        if (erased.isPresent()) {
            Map<String, Object> tree = new TreeMap<>(
                    Tree.of("state", "ERASED", "erased", erased.get().erased().toString()));
            if (staff) {
                tree.put("reason", erased.get().reason());
                tree.put("proposedBy", erased.get().proposedBy());
                tree.put("approvedBy", erased.get().person());
            }
            return tree;
        }
        var proposal = em.find(ErasureProposal.class, digest);
        return proposal == null || !staff
                ? null
                : Tree.of(
                        "state",
                        "PROPOSED",
                        "case",
                        proposal.caseId(),
                        "reason",
                        proposal.reason(),
                        "proposedBy",
                        proposal.person());
    }

    private static Map<String, Object> assessment(KeptAssessment assessment) {
        return Tree.of(
                "number",
                (long) assessment.number(),
                "state",
                assessment.state().name(),
                "digest",
                assessment.digest(),
                "ruleSet",
                assessment.ruleSet(),
                "outcome",
                assessment.outcome(),
                "strength",
                assessment.strength(),
                "madeBy",
                assessment.madeBy(),
                "proposedBy",
                assessment.proposedBy().orElse(null),
                "settledBy",
                assessment.settledBy().orElse(null));
    }

    /** A party that did not send in the case learns what is wrong with its own documents only. */
    private static List<Object> problems(List<Problem> problems, boolean whole, Set<String> own) {
        var told = new ArrayList<Object>();
        problems.stream()
                .filter(problem -> whole || own.contains(problem.document()))
                .forEach(problem -> told.add(Tree.of(
                        "code",
                        problem.code(),
                        "document",
                        problem.document(),
                        "place",
                        problem.place(),
                        "found",
                        problem.found(),
                        "expected",
                        problem.expected(),
                        "remedy",
                        problem.remedy())));
        return told;
    }
}
