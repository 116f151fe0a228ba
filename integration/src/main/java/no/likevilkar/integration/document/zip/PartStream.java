package no.likevilkar.integration.document.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import no.likevilkar.integration.document.zip.ZipParts.PartException;

/** Inflates one part while it is read, and stops where it grows out of proportion, whatever size the zip states. */
final class PartStream extends FilterInputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ZipHeader header;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long count;

    PartStream(InputStream packed, ZipHeader header) throws BrokenZipException {
        this(packed, header, new Inflater(true));
    }

    private PartStream(InputStream packed, ZipHeader header, Inflater inflater) throws BrokenZipException {
        super(header.method() == DEFLATED ? new InflaterInputStream(packed, inflater) : packed);
        if (header.method() != DEFLATED && header.method() != STORED) {
            inflater.end();
            throw new BrokenZipException("ZIP-008", "a part packed by method " + header.method());
        }
        this.header = header;
        this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        try {
            int read = super.read(buffer, from, length);
            if (read < 0) {
                ended();
            } else {
                crc.update(buffer, from, read);
                count(read);
            }
            return read;
        } catch (ZipException | EOFException e) {
            throw new PartException(false, "a part that is not deflated data, or ends too early");
        }
    }

    private void count(int read) throws PartException {
        count += read;
        if (count > Inflation.MAX_TOTAL) {
            throw new PartException(true, "a part of more than " + Inflation.MAX_TOTAL + " bytes");
        }
        if (count > Inflation.RATIO_COUNTS_AFTER && count > Inflation.RATIO * header.compressed()) {
            throw new PartException(true, "a part that grows more than " + Inflation.RATIO + " times when unpacked");
        }
    }

    private void ended() throws PartException {
        if (count != header.size() || crc.getValue() != header.crc()) {
            throw new PartException(false, "a part of another size or checksum than stated");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = 0;
        while (skipped < wanted && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }
}
