package no.likevilkar.integration.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The message and its files in one zip, all beside each other. */
public final class ArchivePackage {

    /** The first day that a zip can tell. The times that count stand in the message. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchivePackage() {}

    /** The bytes of the zip: the same for the same case and documents. */
    public static byte[] of(ArchivedCase archived) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, Arkivmelding.FILE, Arkivmelding.of(archived));
            for (ArchiveDocument document : archived.files()) {
                put(zip, document.file(), document.bytes().orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip is written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
