package no.likevilkar.server.errors;

/** Gives the code under which an internal error stands in the log and is told to the client, so that the two can be joined. */
@FunctionalInterface
public interface Correlation {

    /** A new code, unlike any given before. */
    String next();
}
