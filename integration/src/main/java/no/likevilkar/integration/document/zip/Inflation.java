package no.likevilkar.integration.document.zip;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the entries of one zip and stops where they grow out of proportion, whatever sizes the zip states. */
final class Inflation {

    static final long MAX_TOTAL = 200L * 1024 * 1024;
    static final long RATIO = 100;
    static final long RATIO_COUNTS_AFTER = 1024 * 1024;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private long total;

    Inflation(byte[] zip) {
        this.zip = zip;
    }

    byte[] of(ZipHeader header) throws BrokenZipException {
        if (header.encrypted()) {
            throw new BrokenZipException("ZIP-008", "an encrypted entry");
        }
        int start = ZipDirectory.content(zip, header);
        int length = (int) header.compressed();
        byte[] content =
                switch (header.method()) {
                    case STORED -> stored(start, length);
                    case DEFLATED -> inflate(start, length);
                    default -> throw new BrokenZipException("ZIP-008", "an entry packed by method " + header.method());
                };
        var crc = new CRC32();
        crc.update(content);
        if (content.length != header.size() || crc.getValue() != header.crc()) {
            throw new BrokenZipException("ZIP-009", "content of another size or checksum than stated");
        }
        return content;
    }

    private byte[] stored(int start, int length) throws BrokenZipException {
        count(length);
        return Arrays.copyOfRange(zip, start, start + length);
    }

    private byte[] inflate(int start, int length) throws BrokenZipException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, start, length);
            var out = new ByteArrayOutputStream(Math.max(1024, length));
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new BrokenZipException("ZIP-009", "content that ends too early");
                }
                out.write(buffer, 0, read);
                count(read);
                if (out.size() > RATIO_COUNTS_AFTER && out.size() > RATIO * length) {
                    throw new BrokenZipException("ZIP-004", "an entry that grows more than " + RATIO + " times");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenZipException("ZIP-009", "content that is not deflated data");
        } finally {
            inflater.end();
        }
    }

    private void count(int more) throws BrokenZipException {
        total += more;
        if (total > MAX_TOTAL) {
            throw new BrokenZipException("ZIP-003", "more than " + MAX_TOTAL + " bytes when unpacked");
        }
    }
}
