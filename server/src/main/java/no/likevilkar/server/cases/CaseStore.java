package no.likevilkar.server.cases;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.server.identity.Person;

/** The rows of cases: what is asked of them, in words of the case. */
public final class CaseStore {

    private CaseStore() {}

    public static Optional<CaseEntry> find(EntityManager store, String caseId) {
        return Optional.ofNullable(store.find(CaseEntry.class, caseId));
    }

    /** As whom a party takes part. */
    static Optional<Participant> participant(EntityManager store, String caseId, String party) {
        return Optional.ofNullable(store.find(Participant.class, participantId(caseId, party)));
    }

    /** Who takes part. */
    public static List<Participant> participants(EntityManager store, String caseId) {
        return store.createQuery(
                        "select p from Participant p where p.caseId = :case order by p.standing, p.party",
                        Participant.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    static void enter(EntityManager store, String caseId, String party, String standing) {
        store.persist(new Participant(participantId(caseId, party), caseId, party, standing));
    }

    private static String participantId(String caseId, String party) {
        return caseId + "/" + party;
    }

    /** Cases a party takes part in, or all, newest first. */
    static List<CaseEntry> list(EntityManager store, Optional<String> party) {
        return party.map(one -> store.createQuery(
                                "select c from CaseEntry c where exists (select p from Participant p where p.caseId = c.id and"
                                        + " p.party = :party) order by c.received desc, c.id",
                                CaseEntry.class)
                        .setParameter("party", one))
                .orElseGet(() ->
                        store.createQuery("select c from CaseEntry c order by c.received desc, c.id", CaseEntry.class))
                .setMaxResults(500)
                .getResultList();
    }

    /** Every document that was filed, in order. */
    public static List<FiledDocument> filed(EntityManager store, String caseId) {
        return store.createQuery(
                        "select d from FiledDocument d where d.caseId = :case order by d.position", FiledDocument.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /**
     * A document of a case, as it was filed last.
     *
     * @throws no.likevilkar.server.errors.Refusal 404 when there is no such case or document
     */
    public static FiledDocument requireFiled(EntityManager store, String caseId, String digest) {
        find(store, caseId).orElseThrow(() -> Refused.noCase(caseId));
        return filed(store, caseId).stream()
                .filter(document -> document.digest().equals(digest))
                .reduce((first, last) -> last)
                .orElseThrow(Refused::noDocument);
    }

    /** Cases in which a document was filed, in order of their ids. */
    public static List<String> casesWith(EntityManager store, String digest) {
        return store.createQuery(
                        "select distinct d.caseId from FiledDocument d where d.digest = :digest order by d.caseId",
                        String.class)
                .setParameter("digest", digest)
                .getResultList();
    }

    /** Whether a document of the case was erased at that time or later. */
    public static boolean erasedSince(EntityManager store, String caseId, Instant time) {
        return store.createQuery(
                                "select count(e) from Erasure e where e.erased >= :time and exists (select d from FiledDocument d"
                                        + " where d.caseId = :case and d.digest = e.digest)",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("time", time.atOffset(ZoneOffset.UTC))
                        .getSingleResult()
                > 0;
    }

    /** Digests of what was sent in to make a case: a case file, or a zip of one with its documents. */
    public static List<String> submittedWhole(EntityManager store, String caseId) {
        return store.createQuery(
                        "select s.digest from Submission s where s.caseId = :case and s.target = :target order by s.leaf",
                        String.class)
                .setParameter("case", caseId)
                .setParameter("target", Cases.NEW_CASE)
                .getResultList();
    }

    /**
     * The document that counts by a name, as one that somebody may cite: a party its own, staff of the authority any. Nobody learns whether
     * another party has a document of that name, or what stands in it.
     *
     * @throws no.likevilkar.server.errors.Refusal 422 when there is none
     */
    public static FiledDocument requireOwn(EntityManager store, String caseId, Person person, String name) {
        return Optional.ofNullable(current(store, caseId).get(name))
                .filter(document -> Sender.isStaff(person)
                        || Sender.of(person).filter(document.party()::equals).isPresent())
                .orElseThrow(() -> Refused.request(
                        "document",
                        "a name under which you sent in nothing",
                        "the name of a document of yours in the case",
                        "Send the document first."));
    }

    /** Whether a document is the record that the service itself made of an answer. */
    public static boolean isAnswer(EntityManager store, FiledDocument filed) {
        return answers(store, filed.caseId()).stream()
                .anyMatch(answer -> answer.document().equals(filed.name())
                        && answer.pointer().equals(Dossier.PLACE_OF_VALUE)
                        && answer.given().equals(filed.filed()));
    }

    /** Those that count: of several by one name the last. */
    public static Map<String, FiledDocument> current(EntityManager store, String caseId) {
        Map<String, FiledDocument> current = new LinkedHashMap<>();
        filed(store, caseId).forEach(document -> current.put(document.name(), document));
        return current;
    }

    /** Enters a document into a case; the document is in the store already. */
    public static void file(EntityManager store, String caseId, String name, String digest, String party, Instant now) {
        var position = store.createQuery("select count(d) from FiledDocument d where d.caseId = :case", Long.class)
                .setParameter("case", caseId)
                .getSingleResult()
                .intValue();
        store.persist(new FiledDocument(caseId + "/" + position, caseId, position, name, digest, party, now));
        store.flush();
    }

    /** What the parties have said since the case file, in order. */
    static List<GivenAnswer> answers(EntityManager store, String caseId) {
        return store.createQuery(
                        "select a from GivenAnswer a where a.caseId = :case order by a.position", GivenAnswer.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The submission of these bytes by this party to this place, if there was one. */
    static Optional<Submission> submission(EntityManager store, String party, String digest, String target) {
        return store
                .createQuery(
                        "select s from Submission s where s.party = :party and s.digest = :digest and s.target = :target",
                        Submission.class)
                .setParameter("party", party)
                .setParameter("digest", digest)
                .setParameter("target", target)
                .getResultList()
                .stream()
                .findFirst();
    }
}
