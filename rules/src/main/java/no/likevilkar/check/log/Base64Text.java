package no.likevilkar.check.log;

import java.util.Base64;

/** Base64 (RFC 4648, section 4) in its one spelling, so that nothing can be changed unnoticed. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws BadLogException for anything else than base64 as everybody writes it */
    static byte[] read(String place, String text) throws BadLogException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadLogException(place, Shown.text(text), "base64");
        }
        throw new BadLogException(place, "base64 in another spelling", "base64 with its padding and no spare bits");
    }

    /** A hash. */
    static byte[] hash(String place, String text) throws BadLogException {
        byte[] bytes = read(place, text);
        if (bytes.length != Merkle.HASH) {
            throw new BadLogException(place, bytes.length + " bytes", "a hash of 32 bytes in base64");
        }
        return bytes;
    }
}
