package no.likevilkar.integration.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Skjerming: that something is not for everybody.
 *
 * @param basis skjermingshjemmel, as the case gives it
 * @param what skjermingMetadata: which words about it are shielded
 * @param document how much of the document is shielded, empty where no document is meant
 * @param until last day, empty for no end
 */
public record Restriction(String basis, String what, Optional<Part> document, Optional<LocalDate> until) {

    /** Skjermingsmetadata where names of parties are shielded. */
    public static final String PARTIES = "Skjerming navn part i sak";

    /** Where the name of a sender is. */
    public static final String SENDER = "Skjerming navn avsender";

    /** Where the title of a document is. */
    public static final String TITLE = "Skjerming tittel dokument";

    /** How much of a document is shielded. */
    public enum Part {
        WHOLE("Skjerming av hele dokumentet"),
        SOME("Skjerming av deler av dokumentet");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
