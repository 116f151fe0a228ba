package no.likevilkar.whatif;

/**
 * A figure or answer of a scenario, found by the name somebody gave it.
 *
 * @param id {@code subject/key/period}; of an answer {@code subject/key}
 * @param kind how another value gets in
 */
public record Named(String id, Kind kind) {

    /** How another value of a figure gets into a scenario. */
    public enum Kind {
        /** Stated in the case, or missing there: the case is changed and everything is run again. */
        STATED,
        /** An answer: likewise. */
        ANSWER,
        /** Stated by the rule set: the parameter is changed and everything is run again. */
        PARAMETER,
        /** Computed: the value is put in its place on the graph; no rule runs. */
        DERIVED
    }

    public String subject() {
        return id.substring(0, id.indexOf('/'));
    }

    public String key() {
        return id.split("/")[1];
    }

    /** Empty for an answer. */
    public String period() {
        return kind == Kind.ANSWER ? "" : id.split("/")[2];
    }

    /** Whether another value is tried by running the rules again. */
    public boolean isRun() {
        return kind != Kind.DERIVED;
    }

    @Override
    public String toString() {
        return id;
    }
}
