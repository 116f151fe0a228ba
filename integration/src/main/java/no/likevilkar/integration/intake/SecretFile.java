package no.likevilkar.integration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;
import no.likevilkar.integration.document.Problem;

/** A case's secret in a file of its own, readable by its owner only. */
final class SecretFile implements CaseSecret {

    private static final int MOST = 1000;

    private final Path file;
    private final Supplier<byte[]> random;

    /** @param random makes a new secret */
    SecretFile(Path file, Supplier<byte[]> random) {
        this.file = file;
        this.random = random;
    }

    @Override
    public byte[] read() throws RefusedDocumentException {
        try {
            return Files.exists(file) ? stored() : create();
        } catch (IOException e) {
            throw new RefusedDocumentException(new Problem(
                    "SEC-002",
                    name(),
                    "whole document",
                    "a secret that cannot be read or kept (" + e.getClass().getSimpleName() + ")",
                    "a file that can be read, or a folder that can be written",
                    "Check the permissions; confidential values are sealed under this secret."));
        }
    }

    private byte[] stored() throws IOException, RefusedDocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            return CaseSecret.parse(name(), in.readNBytes(MOST));
        }
    }

    /** Another assessment may make one at the same moment; the first one counts. */
    private byte[] create() throws IOException, RefusedDocumentException {
        byte[] secret = random.get();
        String line = HexFormat.of().formatHex(secret) + "\n";
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly())) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            return stored();
        }
        return secret;
    }

    /** Where the file system knows no such permissions, the folder's own count. */
    private FileAttribute<?>[] ownerOnly() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private String name() {
        return file.getFileName().toString();
    }
}
