package no.likevilkar.integration.document.zip;

/**
 * What the zip's directory says of one entry.
 *
 * @param unixMode the Unix file mode, 0 when the zip was not made on Unix
 */
record ZipHeader(
        String name,
        byte[] rawName,
        int flags,
        int method,
        long crc,
        long compressed,
        long size,
        int unixMode,
        long offset) {

    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean folder() {
        return name.endsWith("/");
    }

    /** A symbolic link, a device, a pipe. */
    boolean special() {
        int type = unixMode & TYPE;
        return type != 0 && type != REGULAR && type != FOLDER;
    }
}
