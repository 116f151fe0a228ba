package no.likevilkar.integration.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.model.Case;
import no.likevilkar.seal.Salts;

/**
 * The secret of a case, from which the salts of its confidential values follow. Whoever has it can open every commitment of the
 * case by trying values, so it lies beside the case and never in a bundle.
 */
@FunctionalInterface
public interface CaseSecret {

    /** What the file with the secret is called beside a case file. */
    String FILE = "case.secret";

    /** How the name of a zip goes on for the file with the secret beside it. */
    String BESIDE_ZIP = ".secret";

    /** Bytes of a secret. */
    int LENGTH = 32;

    /**
     * The secret, made now where there is none yet.
     *
     * @throws RefusedDocumentException when what is there is no secret, or it cannot be read or kept
     */
    byte[] read() throws RefusedDocumentException;

    /**
     * The salts for a case. The secret of a case without marks is never asked for.
     *
     * @throws RefusedDocumentException as {@link #read()}
     */
    default Salts salts(Case theCase) throws RefusedDocumentException {
        return theCase.confidential().isEmpty() ? Salts.none() : Salts.of(read());
    }

    /** Kept in a file, which is written when it is not there. */
    static CaseSecret keptIn(Path file) {
        return new SecretFile(file, CaseSecret::fresh);
    }

    /** Sent in together with the case. */
    static CaseSecret given(String document, byte[] content) {
        return () -> parse(document, content);
    }

    /** Made for one assessment and forgotten: nobody can ever make the same commitments again. */
    static CaseSecret unkept() {
        return CaseSecret::fresh;
    }

    private static byte[] fresh() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The secret written in a file: 64 hex digits, a line feed at the end or none. What stands there is never repeated. */
    static byte[] parse(String document, byte[] content) throws RefusedDocumentException {
        return Optional.of(new String(content, StandardCharsets.ISO_8859_1).strip())
                .filter(text -> Pattern.matches("[0-9a-fA-F]{" + 2 * LENGTH + "}", text))
                .map(HexFormat.of()::parseHex)
                .filter(secret -> !Arrays.equals(secret, new byte[LENGTH]))
                .orElseThrow(() -> new RefusedDocumentException(new Problem(
                        "SEC-001",
                        document,
                        "whole document",
                        "content of " + content.length + " bytes that is no secret",
                        "64 hex digits, not all zero",
                        "Restore the file from your copy. Without one remove it: the next assessment makes a new secret, and"
                                + " verdicts made before can still be verified and replayed.")));
    }
}
