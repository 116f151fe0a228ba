package no.likevilkar.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Salts that follow from a secret. */
final class DerivedSalts implements Salts {

    static final int SECRET_BYTES = 32;

    private static final byte[] PURPOSE = "likevilkar/salt/1".getBytes(StandardCharsets.UTF_8);

    private final byte[] key;
    private final boolean known;

    private DerivedSalts(byte[] key, boolean known) {
        this.key = key;
        this.known = known;
    }

    static DerivedSalts of(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a case secret has 32 bytes, this one has " + secret.length);
        }
        boolean zeros = true;
        for (byte one : secret) {
            zeros &= one == 0;
        }
        return new DerivedSalts(Hkdf.extract(PURPOSE, secret), zeros);
    }

    @Override
    public String at(String path) {
        return HexFormat.of().formatHex(Hkdf.expand(key, path.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Salts forAssessment(String digest) {
        byte[] info = ("assessment " + digest).getBytes(StandardCharsets.UTF_8);
        return new DerivedSalts(Hkdf.expand(key, info), known);
    }

    @Override
    public boolean known() {
        return known;
    }
}
