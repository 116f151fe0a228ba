package no.likevilkar.seal;

/** Where the salt of a confidential value comes from. */
@FunctionalInterface
public interface Salts {

    /** The salt of the value at a path, lower-case hex. */
    String at(String path);

    /**
     * The salts of one assessment. They differ from those of every other assessment under the same secret: else a party to
     * whom a place was opened once would have the salt of whatever stands there after the case was changed.
     *
     * @param digest of all that is assessed
     */
    default Salts forAssessment(String digest) {
        return this;
    }

    /** Whether anybody could work them out, so that nothing must be published under them. */
    default boolean known() {
        return false;
    }

    /** For a case that holds nothing confidential: its secret is all zeros, and no salt is ever asked for. */
    static Salts none() {
        return of(new byte[DerivedSalts.SECRET_BYTES]);
    }

    /**
     * Salts derived from a case's secret and the value's path by HKDF-SHA-256 (RFC 5869), so that one value at two places has
     * two commitments and an assessment stays a pure function of its case.
     *
     * @param secret 32 bytes
     * @throws IllegalArgumentException when it has another length
     */
    static Salts of(byte[] secret) {
        return DerivedSalts.of(secret);
    }
}
