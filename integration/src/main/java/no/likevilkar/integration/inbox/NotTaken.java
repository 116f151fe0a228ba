package no.likevilkar.integration.inbox;

import no.likevilkar.integration.document.Problem;

/** The problem that the machine did not let a file or a sending be taken in. */
final class NotTaken {

    private NotTaken() {}

    /** @param what the file in the inbox, or the sending */
    static Problem of(String what, Exception fault) {
        return new Problem(
                "INB-901",
                what,
                "whole document",
                fault.getClass().getSimpleName() + ": " + fault.getMessage(),
                "files that can be read, moved and written",
                "Check permissions and room on the disk. Nothing is lost, and it is tried again by itself; what was taken in lies in"
                        + " the folder waiting.");
    }
}
