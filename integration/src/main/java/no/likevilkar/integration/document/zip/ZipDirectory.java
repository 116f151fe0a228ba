package no.likevilkar.integration.document.zip;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a zip, which alone decides what is in it: no name or size is taken from anywhere else, so that
 * two programs cannot see two different zips in the same bytes. Read by hand because the JDK does not tell the file mode, by
 * which a link is known. Layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipDirectory {

    static final int MAX_ENTRIES = 1000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int UNIX = 3;
    private static final int IN_ZIP64 = 0xFFFF;

    private final ByteBuffer bytes;

    private ZipDirectory(byte[] zip) {
        bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipHeader> read(byte[] zip) throws BrokenZipException {
        try {
            return new ZipDirectory(zip).headers();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken("a directory that points outside the file");
        }
    }

    /** Where the content of an entry begins; checks that what stands before it is that entry. */
    static int content(byte[] zip, ZipHeader header) throws BrokenZipException {
        ByteBuffer local = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int at = Math.toIntExact(header.offset());
            int name = Short.toUnsignedInt(local.getShort(at + 26));
            int start = at + LOCAL_LENGTH + name + Short.toUnsignedInt(local.getShort(at + 28));
            byte[] found = Arrays.copyOfRange(zip, at + LOCAL_LENGTH, at + LOCAL_LENGTH + name);
            if (local.getInt(at) != LOCAL
                    || !Arrays.equals(found, header.rawName())
                    || start + header.compressed() > zip.length) {
                throw broken("an entry that is not where the directory says");
            }
            return start;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw broken("an entry outside the file");
        }
    }

    private List<ZipHeader> headers() throws BrokenZipException {
        int end = end();
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (entries == IN_ZIP64 || offset == 0xFFFFFFFFL) {
            throw new BrokenZipException("ZIP-008", "a zip in the 64-bit format");
        }
        if (entries > MAX_ENTRIES) {
            throw new BrokenZipException("ZIP-002", entries + " entries");
        }
        if (offset + size != end || bytes.getShort(end + 4) != 0) {
            throw broken("a directory of another length than stated");
        }
        var headers = new ArrayList<ZipHeader>();
        bytes.position((int) offset);
        for (int i = 0; i < entries; i++) {
            headers.add(header());
        }
        if (bytes.position() != end) {
            throw broken("a directory with more or less entries than stated");
        }
        checkApart(headers, offset);
        return List.copyOf(headers);
    }

    private int end() throws BrokenZipException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (bytes.getInt(at) == END
                    && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == bytes.limit()) {
                return at;
            }
        }
        throw broken("no zip, or only the beginning of one");
    }

    private ZipHeader header() throws BrokenZipException {
        int at = bytes.position();
        if (bytes.getInt(at) != CENTRAL) {
            throw broken("a directory entry without its mark");
        }
        int host = bytes.get(at + 5);
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
        int skip = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        bytes.position(at + 46);
        bytes.get(name);
        bytes.position(bytes.position() + skip);
        return new ZipHeader(
                decode(name),
                name,
                bytes.getShort(at + 8),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)),
                host == UNIX ? bytes.getInt(at + 38) >>> 16 : 0,
                Integer.toUnsignedLong(bytes.getInt(at + 42)));
    }

    private static void checkApart(List<ZipHeader> headers, long directory) throws BrokenZipException {
        long free = 0;
        for (ZipHeader header : headers.stream()
                .sorted(Comparator.comparingLong(ZipHeader::offset))
                .toList()) {
            if (header.offset() < free) {
                throw broken("entries that overlap");
            }
            free = header.offset() + LOCAL_LENGTH + header.rawName().length + header.compressed();
        }
        if (free > directory) {
            throw broken("an entry that runs into the directory");
        }
    }

    private static String decode(byte[] name) throws BrokenZipException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenZipException("ZIP-005", "an entry whose name is not UTF-8");
        }
    }

    private static BrokenZipException broken(String what) {
        return new BrokenZipException("ZIP-001", what);
    }
}
