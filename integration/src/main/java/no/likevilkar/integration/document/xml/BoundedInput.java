package no.likevilkar.integration.document.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a long document on their way to a parser. Stops one that holds no {@code >} for so long that a single tag or text
 * would fill the memory, because a parser has to keep such a piece as a whole.
 */
final class BoundedInput extends FilterInputStream {

    /** Longest stretch without a {@code >}, in bytes. */
    static final int MOST_WITHOUT_END = 1024 * 1024;

    private int without;

    BoundedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, Math.min(length, MOST_WITHOUT_END));
        int at = from + read - 1;
        while (at >= from && to[at] != '>') {
            at--;
        }
        if (read > 0) {
            int behind = from + read - 1 - at;
            without = at < from ? without + read : behind;
            if (without > MOST_WITHOUT_END) {
                throw new TooLongException();
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A tag or text that is longer than any document needs. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a tag or text of more than " + MOST_WITHOUT_END + " bytes");
        }
    }
}
