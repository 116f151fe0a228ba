package no.likevilkar.check.signature;

/**
 * Whether a bundle is signed, by which key, and whether that key is believed.
 *
 * @param state how it stands
 * @param keyId SHA-256 of the public key (SPKI), lower-case hex; empty when it is not signed
 */
public record Signature(State state, String keyId) {

    public static final Signature NONE = new Signature(State.NOT_SIGNED, "");

    /** How it stands with a signature. */
    public enum State {
        /** There is none. */
        NOT_SIGNED,
        /** There is one, and nobody said whose signatures count. */
        NOT_CHECKED,
        /** By a key that is trusted for verdicts on the day. */
        TRUSTED,
        /** By a key that the trust file does not name. */
        UNKNOWN_KEY,
        /** By a key that the trust file names for another use. */
        OTHER_USE,
        /** By a key that is not valid on the day. */
        NOT_VALID,
        /** It does not fit what is signed. */
        BROKEN
    }
}
