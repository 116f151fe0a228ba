package no.likevilkar.integration.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.likevilkar.integration.document.SourceDocument;

/**
 * The text of a document with the encoding it was found to be in. The encoding is found, never assumed: strict UTF-8 first, with or
 * without byte order mark; else ISO-8859-1, and only when the result looks like text, with a warning. Anything else is refused.
 *
 * @param text without byte order mark
 * @param charset what the bytes were read as
 */
public record TextDocument(String text, Charset charset) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int PIECE = 8192;

    /** The text, or empty when a problem was added to the list. */
    public static Optional<TextDocument> decode(SourceDocument document, TextLimits limits, ProblemList problems) {
        byte[] bytes = document.bytes();
        if (bytes.length == 0) {
            problems.problem(TableFault.EMPTY, Place.WHOLE, "an empty file", "a table with a header and rows");
        } else if (bytes.length > limits.bytes()) {
            problems.problem(
                    TableFault.TOO_LARGE, Place.WHOLE, bytes.length + " bytes", "at most " + limits.bytes() + " bytes");
        } else if (WideEncoding.suspected(bytes)) {
            problems.problem(TableFault.WIDE_ENCODING, Place.WHOLE, "UTF-16 or UTF-32", "UTF-8");
        } else {
            var found = utf8(bytes)
                    .map(text -> new TextDocument(text, StandardCharsets.UTF_8))
                    .orElseGet(() -> new TextDocument(
                            new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
            return found.checked(limits, problems);
        }
        return Optional.empty();
    }

    private Optional<TextDocument> checked(TextLimits limits, ProblemList problems) {
        boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1);
        if (text.chars().allMatch(Blanks::isBlank)) {
            problems.problem(TableFault.EMPTY, Place.WHOLE, "blanks only", "a table with a header and rows");
            return Optional.empty();
        }
        if (!new TextScan(text, latin1, limits.lineLength()).clean(problems)) {
            return Optional.empty();
        }
        if (latin1) {
            problems.warning(
                    TableFault.READ_AS_LATIN1, Place.WHOLE, "no UTF-8, so the file was read as ISO-8859-1", "UTF-8");
        }
        return Optional.of(this);
    }

    /** Checks piece by piece first: a decoder that reports errors would need four times the memory for the whole. */
    private static Optional<String> utf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var piece = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            result = decoder.decode(in, piece.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            return Optional.empty();
        }
        int mark = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                ? MARK.length
                : 0;
        return Optional.of(new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8));
    }
}
