package no.likevilkar.server.contests;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The rows of contests. */
final class ContestStore {

    private ContestStore() {}

    /** Those of a case, in order; of one party or of all. */
    static List<Contest> list(EntityManager store, String caseId, Optional<String> party) {
        return store
                .createQuery("select c from Contest c where c.caseId = :case order by c.position", Contest.class)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .filter(contest -> party.isEmpty() || contest.party().equals(party.get()))
                .toList();
    }
}
