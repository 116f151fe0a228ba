package no.likevilkar.server.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.function.Supplier;
import no.likevilkar.integration.key.BadKeyException;
import no.likevilkar.integration.key.SigningKey;

/**
 * The folder of the service: keys, log and, unless configured otherwise, the database. Keys that are not there are made, for their owner's
 * eyes only; an authority puts its own there before the first start and keeps copies apart.
 */
public final class Home {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private final Path folder;

    public Home(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    /** Where the log has its tiles and its checkpoint. */
    public Path log() {
        return folder.resolve("log");
    }

    /** 32 bytes under which every other key of the store is. */
    public byte[] masterKey(Supplier<byte[]> fresh) {
        return kept("master.key", fresh);
    }

    /**
     * A signing key of its own for each use.
     *
     * @param use log, verdict or receipt
     * @throws IllegalStateException when the file holds no such key
     */
    public byte[] signingKey(String use, Supplier<byte[]> fresh) {
        return kept(use + ".pem", () -> pem(fresh.get()));
    }

    /** As {@link #signingKey}, ready to sign. */
    public SigningKey signer(String use, Supplier<byte[]> fresh) {
        try {
            return SigningKey.read(signingKey(use, fresh));
        } catch (BadKeyException e) {
            throw new IllegalStateException("key " + use + ": " + e.getMessage(), e);
        }
    }

    /** @param pkcs8 encoded private key */
    private static byte[] pem(byte[] pkcs8) {
        return (BEGIN + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pkcs8) + END)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] kept(String name, Supplier<byte[]> fresh) {
        var keys = folder.resolve("keys");
        var file = keys.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(keys);
                onlyForOwner(keys, "rwx------");
                var temporary = Files.createTempFile(keys, ".", ".new");
                onlyForOwner(temporary, "rw-------");
                Files.write(temporary, fresh.get());
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + file + " cannot be read or made", e);
        }
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
