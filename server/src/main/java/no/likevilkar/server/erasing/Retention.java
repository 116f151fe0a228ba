package no.likevilkar.server.erasing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.json.Tree;
import no.likevilkar.server.cases.CaseStore;
import no.likevilkar.server.cases.FiledDocument;
import no.likevilkar.server.documents.Documents;
import no.likevilkar.server.documents.ErasureProposal;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.verdicts.DecidedVerdict;
import no.likevilkar.server.verdicts.Verdicts;

/** Says which documents have been kept for as long as they are to be kept. Erases nothing: that takes two persons. */
public final class Retention {

    private final Store store;
    private final Documents documents;
    private final Clock clock;

    public Retention(Store store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The cases whose newest verdict is so old, oldest first, with the documents that are still there.
     *
     * @param days how long documents are kept after the verdict; empty for ever
     * @throws IllegalStateException when that is a negative number, which is no setting
     */
    public Map<String, Object> past(Optional<Integer> days) {
        if (days.filter(number -> number < 0).isPresent()) {
            throw new IllegalStateException(
                    "likevilkar.retention.days is " + days.get() + "; expected a number of days, 0 or more");
        }
        var cases = days.map(number -> store.read(em -> cases(em, number))).orElse(List.of());
        return new TreeMap<>(Tree.of("days", days.map(Integer::longValue).orElse(null), "cases", cases));
    }

    private List<Object> cases(EntityManager em, int days) {
        var kept = Duration.ofDays(days);
        var cases = new ArrayList<Object>();
        for (var verdict : Verdicts.decidedBy(em, clock.instant().minus(kept))) {
            var left = left(em, verdict.caseId());
            if (!left.isEmpty()) {
                cases.add(told(em, verdict, kept, left));
            }
        }
        return cases;
    }

    private static Map<String, Object> told(
            EntityManager em, DecidedVerdict verdict, Duration kept, List<Object> documents) {
        return new TreeMap<>(Tree.of(
                "id",
                verdict.caseId(),
                "case",
                CaseStore.find(em, verdict.caseId()).orElseThrow().name(),
                "verdict",
                verdict.digest(),
                "decided",
                verdict.decided().toString(),
                "keptUntil",
                verdict.decided().plus(kept).toString(),
                "documents",
                documents));
    }

    /** Every document of the case that can be erased, also one that a later one of its name has replaced. */
    private List<Object> left(EntityManager em, String caseId) {
        Map<String, FiledDocument> byDigest = new TreeMap<>();
        CaseStore.filed(em, caseId).forEach(filed -> byDigest.put(filed.digest(), filed));
        return byDigest.values().stream()
                .filter(filed -> documents.erasure(em, filed.digest()).isEmpty() && !CaseStore.isAnswer(em, filed))
                .<Object>map(filed -> new TreeMap<>(Tree.of(
                        "name",
                        filed.name(),
                        "digest",
                        filed.digest(),
                        "party",
                        filed.party(),
                        "proposed",
                        em.find(ErasureProposal.class, filed.digest()) != null,
                        "otherCases",
                        CaseStore.casesWith(em, filed.digest()).stream()
                                .filter(other -> !other.equals(caseId))
                                .toList())))
                .toList();
    }
}
