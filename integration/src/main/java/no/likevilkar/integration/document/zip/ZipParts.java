package no.likevilkar.integration.document.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A zip that is one document made of parts, such as a spreadsheet. Only its directory says what is in it; parts are inflated as
 * they are read and never kept, within the limits of every zip from a stranger.
 */
public final class ZipParts {

    private final byte[] zip;
    private final SortedMap<String, ZipHeader> parts;

    private ZipParts(byte[] zip, SortedMap<String, ZipHeader> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /**
     * Reads the directory only.
     *
     * @throws BrokenZipException when it is no zip, has too many entries, or two of one name whatever their case
     */
    public static ZipParts open(byte[] zip) throws BrokenZipException {
        var parts = new TreeMap<String, ZipHeader>();
        for (ZipHeader header : ZipDirectory.read(zip)) {
            if (!header.folder() && parts.putIfAbsent(folded(header.name()), header) != null) {
                throw new BrokenZipException("ZIP-010", "two parts of one name");
            }
        }
        return new ZipParts(zip, parts);
    }

    /** The names of all parts in lower case, sorted. */
    public Iterable<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /**
     * A part to be read; reading throws a {@link PartException} where the part breaks a limit.
     *
     * @param name upper and lower case are the same
     * @return empty when there is no such part
     * @throws BrokenZipException when the part is encrypted, packed in an unusual way, or not where the directory says
     */
    public Optional<InputStream> part(String name) throws BrokenZipException {
        var header = parts.get(folded(name));
        if (header == null) {
            return Optional.empty();
        }
        if (header.encrypted()) {
            throw new BrokenZipException("ZIP-008", "an encrypted part");
        }
        int start = ZipDirectory.content(zip, header);
        var packed = new ByteArrayInputStream(zip, start, (int) header.compressed());
        return Optional.of(new PartStream(packed, header));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A part that breaks a limit, or is not what the directory says. */
    public static final class PartException extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean tooLarge;

        PartException(boolean tooLarge, String what) {
            super(what);
            this.tooLarge = tooLarge;
        }

        /** Whether it grew beyond a limit, and is not merely broken. */
        public boolean tooLarge() {
            return tooLarge;
        }
    }
}
