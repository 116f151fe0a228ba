package no.likevilkar.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of the service, brought to the newest schema when it is opened. Safe for several threads. */
public final class Store implements AutoCloseable {

    /** How long somebody waits for a connection: an answer "not now" is due within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final HikariDataSource source;
    private final EntityManagerFactory factory;
    private final boolean forces;

    private Store(HikariDataSource source, EntityManagerFactory factory, boolean forces) {
        this.source = source;
        this.factory = factory;
        this.forces = forces;
    }

    /**
     * Opens the store.
     *
     * @throws StoreUnavailableException when there is no database, or its schema is not one that this version continues
     */
    public static Store open(StoreSettings settings) {
        HikariDataSource source;
        try {
            source = new HikariDataSource(pool(settings));
        } catch (RuntimeException e) {
            throw new StoreUnavailableException("no database at " + settings, e);
        }
        try {
            migrate(settings, source);
            var loader = Store.class.getClassLoader();
            var factory = Persistence.createEntityManagerFactory(
                    "likevilkar",
                    Map.of(
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "eclipselink.classloader",
                            loader,
                            "eclipselink.session.customizer",
                            AskOnce.class.getName()));
            factory.createEntityManager().close();
            return new Store(source, factory, settings.postgresql());
        } catch (RuntimeException e) {
            source.close();
            throw new StoreUnavailableException("the schema at " + settings + " cannot be brought up to date", e);
        }
    }

    private static HikariConfig pool(StoreSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName("likevilkar-store");
        pool.setDriverClassName(settings.postgresql() ? "org.postgresql.Driver" : "org.h2.Driver");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setValidationTimeout(PATIENCE.toMillis() / 3);
        pool.setAutoCommit(false);
        if (settings.postgresql()) { // as text: the driver passes over a number without a word
            pool.addDataSourceProperty("socketTimeout", Long.toString(PATIENCE.toSeconds()));
            pool.addDataSourceProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
            pool.addDataSourceProperty("logServerErrorDetail", "false"); // it quotes the row, which is confidential
        }
        return pool;
    }

    private static void migrate(StoreSettings settings, HikariDataSource source) {
        var common = "classpath:db/migration";
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(source)
                .locations(
                        settings.postgresql()
                                ? new String[] {common, "classpath:db/postgresql"}
                                : new String[] {common})
                .placeholders(Map.of("bytes", settings.postgresql() ? "bytea" : "blob"))
                .load()
                .migrate();
    }

    /**
     * Does the work in one transaction, which is committed when the work returns and taken back when it throws.
     *
     * @throws StoreUnavailableException when the database cannot be reached or does not take it for now
     */
    public <T> T write(Function<EntityManager, T> work) {
        var manager = factory.createEntityManager();
        var transaction = manager.getTransaction();
        try {
            transaction.begin();
            T result = work.apply(manager);
            transaction.commit();
            force();
            return result;
        } catch (RuntimeException e) {
            throw Faults.told(e);
        } finally {
            close(manager);
        }
    }

    /**
     * Does the work in one transaction that changes nothing.
     *
     * @throws StoreUnavailableException when the database cannot be reached
     */
    public <T> T read(Function<EntityManager, T> work) {
        var manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            return work.apply(manager);
        } catch (RuntimeException e) {
            throw Faults.told(e);
        } finally {
            close(manager);
        }
    }

    /**
     * PostgreSQL has forced what it says is committed. H2 has handed it to the system, which keeps it when this process is killed and not
     * when the power goes, so it is told to force it too.
     */
    private void force() {
        if (!forces) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            } catch (SQLException e) {
                throw new StoreUnavailableException("the database cannot force what is committed to the disk", e);
            }
        }
    }

    /** A transaction that is still open here is one that failed, or one that only read. What fails here changes nothing about it. */
    private static void close(EntityManager manager) {
        try (manager) {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } catch (RuntimeException lost) {
            LOG.debug("the connection is gone, and with it the transaction", lost);
        }
    }

    /** Whether the database answers now. */
    public boolean answers() {
        try (var connection = source.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        factory.close();
        source.close();
    }
}
