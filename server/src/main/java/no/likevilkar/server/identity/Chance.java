package no.likevilkar.server.identity;

/** Gives bytes that nobody can foresee, for passwords and tokens. */
@FunctionalInterface
public interface Chance {

    /** @param count how many bytes, at least 1 */
    byte[] bytes(int count);
}
