package no.likevilkar.integration.pointer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. A table is strict UTF-8 or else ISO-8859-1, as the page on ledgers and price sheets says; other plain text may
 * also be Windows-1252, or UTF-16 when it says so with a byte order mark. Nothing is replaced: what does not decode is refused.
 */
final class Decoded {

    static final int MOST_BYTES = 200 * 1024 * 1024;
    static final int MOST_IN_LINE = 100_000;

    private Decoded() {}

    static String table(byte[] bytes) throws UnreadableException {
        return checked(decoded(bytes, StandardCharsets.ISO_8859_1));
    }

    static String plain(byte[] bytes) throws UnreadableException {
        if (starts(bytes, 0xFE, 0xFF)) {
            return checked(strict(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return checked(strict(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return checked(decoded(bytes, Charset.forName("windows-1252")));
    }

    static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes, Charset otherwise) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("it has more than 200 MB");
        }
        try {
            return strict(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        } catch (UnreadableException noUtf8) {
            return strict(bytes, 0, otherwise);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("it is no text in an encoding that is read");
        }
    }

    /** Text has lines, and of the control characters only tab, form feed and line ends. */
    private static String checked(String text) throws UnreadableException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (i - start >= MOST_IN_LINE) {
                throw new UnreadableException("it has a line of more than " + MOST_IN_LINE + " characters");
            } else if (Character.isISOControl(c) && c != '\t' && c != '\f' || c == '\uFFFD') {
                throw new UnreadableException("it holds characters that no text has");
            }
        }
        return text;
    }
}
