package no.likevilkar.integration.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One journalpost: what came in at one time from one sender, or what was made in the house.
 *
 * @param kind whether it came in
 * @param title tittel
 * @param publicTitle offentligTittel
 * @param made when it came in or was made
 * @param archived when it was filed as part of the record
 * @param by who made it or sent it
 * @param documents the first is the main one
 * @param restriction why the sender's name is not for everybody, if it is not
 */
public record ArchiveEntry(
        Kind kind,
        String title,
        String publicTitle,
        Instant made,
        Instant archived,
        String by,
        List<ArchiveDocument> documents,
        Optional<Restriction> restriction) {

    public ArchiveEntry {
        documents = List.copyOf(documents);
    }

    /** Journalposttype, as far as the record knows it. */
    public enum Kind {
        INCOMING("Inngående dokument", "Avsender"),
        INTERNAL("Organinternt dokument uten oppfølging", "Intern avsender");

        private final String word;
        private final String sender;

        Kind(String word, String sender) {
            this.word = word;
            this.sender = sender;
        }

        String word() {
            return word;
        }

        /** Korrespondanseparttype of who made it or sent it. */
        String sender() {
            return sender;
        }
    }
}
