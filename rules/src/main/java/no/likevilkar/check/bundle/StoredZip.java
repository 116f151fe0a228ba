package no.likevilkar.check.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The one way in which a bundle is written as a zip (APPNOTE 6.3.3): entries in order of the bytes of their names, stored,
 * names in UTF-8 and marked so, every time stamp the first of January 1980, no extra field, no comment, no data descriptor.
 * So equal content means equal bytes. Written by hand, because the JDK's writer puts local time zones into time stamps.
 */
public final class StoredZip {

    /** Most entries of a bundle. */
    public static final int MOST_ENTRIES = 1_000;

    /** Most bytes of a bundle. */
    public static final int MOST_BYTES = 200 * 1024 * 1024;

    /** Names in the order of their bytes in UTF-8. */
    public static final Comparator<String> BY_BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;

    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_JANUARY_1980 = 1 << 5 | 1;

    private StoredZip() {}

    /**
     * The zip of these entries.
     *
     * @throws IllegalArgumentException when they are more than a bundle may hold
     */
    public static byte[] write(Map<String, byte[]> entries) {
        refuseTooMuch(entries);
        SortedMap<String, byte[]> sorted = new TreeMap<>(BY_BYTES);
        sorted.putAll(entries);
        var zip = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        sorted.forEach((path, bytes) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            byte[] shared = shared(name, bytes);
            directory.writeBytes(central(shared, zip.size(), name));
            zip.writeBytes(record(4 + shared.length).putInt(LOCAL).put(shared).array());
            zip.writeBytes(name);
            zip.writeBytes(bytes);
        });
        int start = zip.size();
        zip.writeBytes(directory.toByteArray());
        zip.writeBytes(end(sorted.size(), directory.size(), start));
        return zip.toByteArray();
    }

    private static void refuseTooMuch(Map<String, byte[]> entries) {
        long size = entries.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (entries.size() > MOST_ENTRIES || size > MOST_BYTES - (1 << 20)) {
            throw new IllegalArgumentException("a bundle of " + entries.size() + " files and " + size
                    + " bytes; at most " + MOST_ENTRIES + " files and " + (MOST_BYTES - (1 << 20)) + " bytes");
        }
    }

    /** What the header of an entry and its row in the directory have in common. */
    private static byte[] shared(byte[] name, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return record(26)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putShort(STORED)
                .putShort(MIDNIGHT)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt((int) crc.getValue())
                .putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private static byte[] central(byte[] shared, int offset, byte[] name) {
        return record(46 + name.length)
                .putInt(CENTRAL)
                .putShort(VERSION)
                .put(shared)
                .putShort((short) 0) // comment
                .putShort((short) 0) // disk
                .putShort((short) 0) // internal attributes
                .putInt(0) // external attributes
                .putInt(offset)
                .put(name)
                .array();
    }

    private static byte[] end(int entries, int size, int start) {
        return record(22)
                .putInt(END)
                .putInt(0) // disks
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(size)
                .putInt(start)
                .putShort((short) 0) // comment
                .array();
    }

    private static ByteBuffer record(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
