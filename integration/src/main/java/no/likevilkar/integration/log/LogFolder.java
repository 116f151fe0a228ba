package no.likevilkar.integration.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import no.likevilkar.integration.log.LogMismatchException.Kind;

/** The folder of a log: what is in it is whole, because files are written aside, forced, and renamed. */
final class LogFolder {

    static final String CHECKPOINT = "checkpoint";
    static final String COSIGNED = "cosigned";
    static final String KEY = "vkey";

    /** What a file is called until it is whole. */
    static final String ASIDE = ".tmp";

    private final Disk disk;

    LogFolder(Disk disk) {
        this.disk = disk;
    }

    Disk disk() {
        return disk;
    }

    Optional<byte[]> read(String path) throws IOException {
        return disk.read(path);
    }

    /** Writes a file that may be there already, such as a checkpoint. */
    void write(String path, byte[] bytes) throws IOException {
        String folder = makeFolders(path);
        disk.write(path + ASIDE, bytes);
        disk.rename(path + ASIDE, path);
        disk.force(folder);
    }

    /** Writes a file that never changes; one that is there is there from a time before a stop, and has to be the same. */
    void writeOnce(String path, byte[] bytes) throws IOException, LogMismatchException {
        var there = read(path);
        if (there.isEmpty()) {
            write(path, bytes);
        } else {
            requireSame(path, there.get(), bytes);
        }
    }

    static void requireSame(String path, byte[] found, byte[] expected) throws LogMismatchException {
        int at = Arrays.mismatch(found, expected);
        if (at >= 0) {
            throw new LogMismatchException(
                    Kind.TILE_DIFFERS, path + " byte " + at, shown(found, at), shown(expected, at));
        }
    }

    private static String shown(byte[] bytes, int at) {
        return at == bytes.length
                ? "the end of the file"
                : HexFormat.of().formatHex(bytes, at, Math.min(bytes.length, at + 8)) + "…";
    }

    /** The folder of the file. */
    private String makeFolders(String path) throws IOException {
        String folder = "";
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String inner = path.substring(0, slash);
            if (!disk.isFolder(inner)) {
                disk.makeFolder(inner);
                disk.force(folder);
            }
            folder = inner;
        }
        return folder;
    }

    /** Deletes the narrower versions of a tile that is full. */
    void deletePartials(String folder) throws IOException {
        if (disk.isFolder(folder)) {
            for (String name : disk.names(folder)) {
                disk.delete(folder + "/" + name);
            }
            disk.delete(folder);
        }
    }
}
