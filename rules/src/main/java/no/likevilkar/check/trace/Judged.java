package no.likevilkar.check.trace;

import java.util.Optional;
import no.likevilkar.check.fact.Fact;

/** What the checker's own judgement says where the trace tells of it; empty where it rests on values that are not shown. */
public interface Judged {

    /**
     * The result of a test over all admissible values.
     *
     * @param run number of the run, from 1
     * @param finding fact of type Finding
     */
    Optional<String> result(int run, Fact finding);

    Optional<String> outcome();

    /** ROBUST or SENSITIVE, or {@code -} where the outcome has no strength. */
    Optional<String> strength();
}
