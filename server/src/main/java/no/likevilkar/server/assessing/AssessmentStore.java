package no.likevilkar.server.assessing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.likevilkar.server.cases.Refused;

/** The rows of assessments. */
public final class AssessmentStore {

    private AssessmentStore() {}

    static String id(String caseId, int number) {
        return caseId + "/" + number;
    }

    static int count(EntityManager store, String caseId) {
        return list(store, caseId).size();
    }

    /** Those of a case, in order. */
    public static List<KeptAssessment> list(EntityManager store, String caseId) {
        return store.createQuery(
                        "select a from KeptAssessment a where a.caseId = :case order by a.number", KeptAssessment.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** @throws no.likevilkar.server.errors.Refusal 404 when there is none */
    public static KeptAssessment require(EntityManager store, String caseId, int number) {
        return Optional.ofNullable(store.find(KeptAssessment.class, id(caseId, number)))
                .orElseThrow(() -> Refused.noCase(caseId));
    }
}
