package no.likevilkar.check.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Reads a bundle's zip by hand, from the directory at its end, and takes nothing but what {@link StoredZip} writes: what was
 * read is written again and compared, so that no byte of the file is without meaning.
 */
public final class StoredZipReader {

    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private final ByteBuffer zip;
    private final byte[] bytes;
    private final SortedMap<String, byte[]> entries = new TreeMap<>(StoredZip.BY_BYTES);

    private StoredZipReader(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Every entry by name.
     *
     * @throws NotABundleException when the file is anything else than a zip as bundles are written
     */
    public static SortedMap<String, byte[]> read(byte[] bytes) throws NotABundleException {
        var reader = new StoredZipReader(bytes);
        reader.readAll();
        reader.compare(StoredZip.write(reader.entries));
        return reader.entries;
    }

    private void readAll() throws NotABundleException {
        if (bytes.length < END_SIZE || bytes.length > StoredZip.MOST_BYTES) {
            throw broken("the file", bytes.length + " bytes", "a zip of at most " + StoredZip.MOST_BYTES + " bytes");
        }
        int end = bytes.length - END_SIZE;
        if (zip.getInt(end) != StoredZip.END) {
            throw broken("byte " + end, "something else", "the end record of a zip as its last 22 bytes");
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int size = zip.getInt(end + 12);
        int start = zip.getInt(end + 16);
        if (count > StoredZip.MOST_ENTRIES || start < 0 || size < 0 || (long) start + size != end) {
            throw broken(
                    "end record",
                    count + " entries in " + Integer.toUnsignedString(size) + " bytes from byte "
                            + Integer.toUnsignedString(start),
                    "at most " + StoredZip.MOST_ENTRIES + " entries in a directory that ends at byte " + end);
        }
        int local = 0;
        int row = start;
        for (int i = 0; i < count; i++) {
            local = entry(row, local, start, end);
            row += CENTRAL_SIZE + nameLength(row + 28);
        }
        if (row != end || local != start) {
            throw broken(
                    "directory", "entries that end at byte " + local, "entries up to byte " + start + ", without gaps");
        }
    }

    /** Reads the entry of a row of the directory; where the next one has to begin. */
    private int entry(int row, int local, int start, int end) throws NotABundleException {
        if (row + CENTRAL_SIZE > end || zip.getInt(row) != StoredZip.CENTRAL) {
            throw broken("byte " + row, "something else", "a row of the zip's directory");
        }
        int nameLength = nameLength(row + 28);
        if (row + CENTRAL_SIZE + nameLength > end) {
            throw broken("byte " + row, "a name of " + nameLength + " bytes", "a name that ends within the directory");
        }
        String name = name(row + CENTRAL_SIZE, nameLength);
        int size = zip.getInt(row + 24);
        long data = (long) local + LOCAL_SIZE + nameLength;
        if (zip.getInt(row + 42) != local || data > start || zip.getInt(local) != StoredZip.LOCAL) {
            throw broken(name, "an entry elsewhere", "its header at byte " + local + ", right after the entry before");
        }
        if (size < 0 || data + size > start) {
            throw broken(name, Integer.toUnsignedString(size) + " bytes", "an end before the directory");
        }
        byte[] content = Arrays.copyOfRange(bytes, (int) data, (int) data + size);
        var crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != zip.getInt(row + 16)) {
            throw broken(name, "bytes that do not have their own check sum", "the bytes as they were written");
        }
        if (entries.put(name, content) != null) {
            throw broken(name, "the same name twice", "each name once");
        }
        return (int) data + size;
    }

    private int nameLength(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private String name(int at, int length) throws NotABundleException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken("byte " + at, "a name that is not UTF-8", "a name in UTF-8");
        }
    }

    private void compare(byte[] again) throws NotABundleException {
        int at = Arrays.mismatch(bytes, again);
        if (at >= 0) {
            throw broken(
                    "byte " + at,
                    "a zip that is written otherwise",
                    "entries in order, stored, dated 1980-01-01 00:00, names marked as UTF-8, nothing between them");
        }
    }

    private static NotABundleException broken(String place, String found, String expected) {
        return new NotABundleException(place, found, expected);
    }
}
