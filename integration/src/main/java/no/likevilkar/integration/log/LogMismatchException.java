package no.likevilkar.integration.log;

/** Rows, tiles and checkpoint of a log do not say the same. Nothing may be written until somebody has found out why. */
public final class LogMismatchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What does not fit. */
    public enum Kind {
        /** There are fewer rows than the log has leaves: older rows were restored, or rows were deleted. */
        ROWS_LOST,
        /** A row is not the leaf that was published. */
        ROW_REWRITTEN,
        /** A row is no leaf, or its time is before that of the row before it. */
        ROW_UNREADABLE,
        /** A tile is not made of the rows, and the checkpoint is. */
        TILE_DIFFERS,
        /** A tile that the checkpoint needs is not there. */
        TILE_MISSING,
        /** The checkpoint, or the published key, is none of this log, or of another key. */
        CHECKPOINT_UNREADABLE,
        /** Rows and tiles agree, and the checkpoint says something else. */
        CHECKPOINT_DIFFERS
    }

    private final Kind kind;
    private final String place;
    private final String found;
    private final String expected;

    LogMismatchException(Kind kind, String place, String found, String expected) {
        super(kind + " " + place + ": found " + found + "; expected " + expected);
        this.kind = kind;
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    public Kind kind() {
        return kind;
    }

    /** A row or a file, for example {@code row 17} or {@code tile/0/000.p/34 hash 17}. */
    public String place() {
        return place;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
