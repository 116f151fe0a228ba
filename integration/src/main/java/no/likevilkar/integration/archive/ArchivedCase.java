package no.likevilkar.integration.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case with what was sent in and decided, in the words of an archive: a saksmappe and its journalposter. Texts are in bokmål, as the
 * schema's own words are.
 *
 * @param id by which the service finds it
 * @param title tittel
 * @param publicTitle offentligTittel: as the public may read it
 * @param classification klassifikasjon
 * @param received when the case came in
 * @param responsible saksansvarlig: who made the assessment
 * @param decided when it was decided, which is also the time of the message
 * @param decidedBy who approved it
 * @param parties sakspart
 * @param entries the journalposter, in order
 * @param restriction why names of parties are not for everybody, if they are not
 * @param decision what the archive keeps of the decision beside the documents
 */
public record ArchivedCase(
        String id,
        String title,
        String publicTitle,
        Classification classification,
        Instant received,
        String responsible,
        Instant decided,
        String decidedBy,
        List<Party> parties,
        List<ArchiveEntry> entries,
        Optional<Restriction> restriction,
        Decision decision) {

    public ArchivedCase {
        parties = List.copyOf(parties);
        entries = List.copyOf(entries);
    }

    /** Every document whose bytes are there. */
    public List<ArchiveDocument> files() {
        return entries.stream()
                .flatMap(entry -> entry.documents().stream())
                .filter(document -> document.bytes().isPresent())
                .toList();
    }

    /**
     * What the case is filed under.
     *
     * @param system of what the class is one
     * @param id of the class
     * @param title what the class is called
     */
    public record Classification(String system, String id, String title) {}

    /**
     * Somebody the case is about.
     *
     * @param role what they have to do with it
     */
    public record Party(String name, String role) {}

    /**
     * The decision, so that it is found and proved without opening a document.
     *
     * @param verdict the verdict digest, SHA-256
     * @param supersedes digest of the verdict it supersedes
     * @param ruleSet id and version
     * @param ruleSetDigest SHA-256 of the rule set's folder
     * @param outcome word of the verdict
     * @param strength word of the verdict, {@code -} without one
     * @param leaf number of its leaf in the transparency log
     */
    public record Decision(
            String verdict,
            Optional<String> supersedes,
            String ruleSet,
            String ruleSetDigest,
            String outcome,
            String strength,
            long leaf) {}
}
