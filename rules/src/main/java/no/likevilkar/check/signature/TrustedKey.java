package no.likevilkar.check.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import no.likevilkar.check.bundle.Sha256;
import no.likevilkar.check.log.LogTrust.Believed;
import no.likevilkar.check.log.NoteKey;

/**
 * A key of the trust file.
 *
 * @param id SHA-256 of its SPKI bytes, lower-case hex
 * @param use what it signs: {@code verdict}, {@code log}, {@code receipt}, {@code witness}
 * @param name of a log or witness, as it stands in signed notes; empty for other uses
 * @param from first day on which it is believed
 * @param to last day, empty for no end
 */
record TrustedKey(String id, PublicKey key, String use, Optional<String> name, LocalDate from, Optional<LocalDate> to) {

    static final String LOG = "log";
    static final String WITNESS = "witness";

    /**
     * @throws BadTrustException when the bytes are no Ed25519 key or the id is not theirs
     */
    static TrustedKey of(
            String place,
            String id,
            byte[] spki,
            String use,
            Optional<String> name,
            LocalDate from,
            Optional<LocalDate> to) {
        if (name.filter(it -> !NoteKey.isName(it)).isPresent()) {
            throw new BadTrustException(
                    place + "/name: found " + name.get() + "; expected a name without spaces and plus signs");
        }
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
            if (!Arrays.equals(key.getEncoded(), spki) || !Sha256.of(spki).equals(id)) {
                throw new BadTrustException(place + "/id: found " + id + "; expected " + Sha256.of(spki)
                        + ", the SHA-256 of the public key");
            }
            return new TrustedKey(id, key, use, name, from, to);
        } catch (GeneralSecurityException e) {
            throw new BadTrustException(
                    place + "/publicKey: found something else; expected an Ed25519 public key (SPKI, base64)");
        }
    }

    /** As a key that signs notes, on a day. */
    Believed believed(LocalDate day) {
        var kind = use.equals(LOG) ? NoteKey.Kind.LOG : NoteKey.Kind.WITNESS;
        return new Believed(new NoteKey(name.orElseThrow(), kind, key), isValidOn(day));
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(last -> day.isAfter(last)).isEmpty();
    }

    boolean verifies(byte[] signed, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
