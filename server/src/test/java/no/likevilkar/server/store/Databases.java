package no.likevilkar.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;

/** The two databases every test of the store runs on: H2 in memory, and a real PostgreSQL that is started once. */
public final class Databases {

    private static EmbeddedPostgres server;

    private Databases() {}

    /** For {@code @MethodSource("no.likevilkar.server.store.Databases#both")}: an empty one of each. */
    public static Stream<StoreSettings> both() {
        return Stream.of(h2(), postgresql());
    }

    /** An empty H2 database that lives as long as it is open. */
    public static StoreSettings h2() {
        return new StoreSettings("jdbc:h2:mem:" + UUID.randomUUID() + "", "likevilkar", "", 4);
    }

    /** An empty database of a real PostgreSQL. */
    public static synchronized StoreSettings postgresql() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new StoreSettings(
                    server.getJdbcUrl("postgres", name).replaceAll("\\?.*", ""), "postgres", "postgres", 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
