package no.likevilkar.ruleset.source;

/** What foreign code in a rule would touch if it ran. */
public final class Trap {

    /** Set by whoever touches it. */
    public static volatile boolean sprung;

    private Trap() {}

    /** As a condition or function would call it. */
    public static boolean spring() {
        sprung = true;
        return true;
    }
}
