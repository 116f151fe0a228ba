package no.likevilkar.server.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the store is.
 *
 * @param url JDBC address of H2 or PostgreSQL
 * @param user of the database
 * @param password of that user, may be empty
 * @param connections at most so many at once
 */
public record StoreSettings(String url, String user, String password, int connections) {

    private static final int CONNECTIONS = 8;

    /**
     * As configured, else H2 in a file of the home folder. What H2 acknowledges is on the disk before it says so.
     *
     * @param home folder of the service
     */
    public static StoreSettings of(Optional<String> url, Optional<String> user, Optional<String> password, Path home) {
        return new StoreSettings(
                url.orElseGet(() -> "jdbc:h2:file:"
                        + home.resolve("store").resolve("likevilkar").toAbsolutePath()
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                user.orElse("likevilkar"),
                password.orElse(""),
                CONNECTIONS);
    }

    boolean postgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.replaceAll("[?;].*", "") + " as " + user;
    }
}
