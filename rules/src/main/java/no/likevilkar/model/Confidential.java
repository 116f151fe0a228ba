package no.likevilkar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a number of the case is not for everybody.
 *
 * @param of id of a bid (all its numbers, its price sheet and its supplier's name), of a document, or of a figure
 * @param secrecy who may see it
 * @param holder the party it belongs to
 * @param reason why, with its basis in law
 * @param until last day of the secrecy, empty for no end
 */
public record Confidential(String of, Secrecy secrecy, String holder, String reason, Optional<LocalDate> until) {

    /** Who may see a confidential value beside the authority. */
    public enum Secrecy {
        /** The party it belongs to. */
        PARTY,
        /** Nobody. */
        SECRET
    }

    public Confidential {
        Check.text(of, "what is confidential");
        Check.present(secrecy, "secrecy of " + of);
        Check.text(holder, "holder of confidential " + of);
        Check.text(reason, "reason for the secrecy of " + of);
        Check.present(until, "end of the secrecy of " + of);
    }
}
