package no.likevilkar.integration.pointer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The entries of a zip one after the other from its beginning, by what stands before and behind each of them. The JDK's stream does
 * not read a small entry whose size follows it in 64 bits, as some writers of spreadsheets leave it, before version 22. Layout:
 * PKWARE APPNOTE 6.3, sections 4.3.7 and 4.3.9.
 */
public final class LocalEntries implements AutoCloseable {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int HEADER = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZE_FOLLOWS = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final ByteBuffer bytes;
    private final Inflater inflater = new Inflater(true);
    private int at;
    private int start;
    private CheckedInputStream content;

    public LocalEntries(byte[] zip) {
        this.zip = zip;
        bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Goes to the next entry; the one before is read to its end and checked first.
     *
     * @return false behind the last one
     * @throws IOException when the zip is broken, encrypted or packed in an unusual way
     */
    public boolean next() throws IOException {
        try {
            if (content != null) {
                content.transferTo(OutputStream.nullOutputStream());
                at = endOfEntry();
                content = null;
            }
            if (!mark(at, LOCAL)) {
                if (!mark(at, CENTRAL)) {
                    throw new IOException("something between its entries, or no zip");
                }
                return false;
            }
            open();
            return true;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("an entry that ends behind the zip", e);
        }
    }

    /** As it stands in the zip, read as UTF-8; a folder ends with a slash. */
    public String name() {
        return new String(zip, at + HEADER, shortAt(at + 26), StandardCharsets.UTF_8);
    }

    /** What the entry holds, until the next one is asked for. */
    public InputStream content() {
        return content;
    }

    private void open() throws IOException {
        int method = shortAt(at + 8);
        boolean follows = (shortAt(at + 6) & SIZE_FOLLOWS) != 0;
        if ((shortAt(at + 6) & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
            throw new IOException("an entry encrypted or packed in an unusual way");
        }
        start = at + HEADER + shortAt(at + 26) + shortAt(at + 28);
        long size = Integer.toUnsignedLong(bytes.getInt(at + 18));
        if (start > zip.length || (method == STORED && (follows || size > zip.length - start))) {
            throw new IOException("an entry of unknown size");
        }
        inflater.reset();
        content = new CheckedInputStream(
                method == STORED
                        ? new ByteArrayInputStream(zip, start, (int) size)
                        : new InflaterInputStream(new ByteArrayInputStream(zip, start, zip.length - start), inflater),
                new CRC32());
    }

    /** Where the next mark must stand; what was read is what the header or the descriptor says. */
    private int endOfEntry() throws IOException {
        boolean stored = shortAt(at + 8) == STORED;
        long packed = stored ? bytes.getInt(at + 18) : inflater.getBytesRead();
        int end = Math.toIntExact(start + packed);
        if ((shortAt(at + 6) & SIZE_FOLLOWS) == 0) {
            same(Integer.toUnsignedLong(bytes.getInt(at + 18)) == packed && crc(at + 14));
            return end;
        }
        int descriptor = mark(end, DESCRIPTOR) ? end + 4 : end;
        int shortly = descriptor + 12;
        if (mark(shortly, LOCAL) || mark(shortly, CENTRAL)) {
            same(Integer.toUnsignedLong(bytes.getInt(descriptor + 4)) == packed && crc(descriptor));
            return shortly;
        }
        same(bytes.getLong(descriptor + 4) == packed && crc(descriptor));
        return descriptor + 20;
    }

    private boolean crc(int place) {
        return bytes.getInt(place) == (int) content.getChecksum().getValue();
    }

    private static void same(boolean asStated) throws IOException {
        if (!asStated) {
            throw new IOException("an entry of another size or checksum than stated");
        }
    }

    private boolean mark(int place, int mark) {
        return place >= 0 && place + 4 <= zip.length && bytes.getInt(place) == mark;
    }

    private int shortAt(int place) {
        return Short.toUnsignedInt(bytes.getShort(place));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
