package no.likevilkar.server.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL of its own that a test takes away and brings back. */
public final class StoppablePostgres implements AutoCloseable {

    private final Path folder;
    private final boolean durable;
    private EmbeddedPostgres server;
    private final int port;

    private StoppablePostgres(Path folder, boolean durable) throws IOException {
        this.folder = folder;
        this.durable = durable;
        this.server = builder().start();
        this.port = server.getPort();
    }

    public static StoppablePostgres start(Path folder) throws IOException {
        return new StoppablePostgres(folder, false);
    }

    /** One that forces each commit to the disk, as in earnest and unlike those for tests. */
    public static StoppablePostgres durable(Path folder) throws IOException {
        return new StoppablePostgres(folder, true);
    }

    private EmbeddedPostgres.Builder builder() {
        var builder = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
        return durable ? builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on") : builder;
    }

    public StoreSettings settings() {
        return new StoreSettings("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres", 4);
    }

    /** Nobody listens any more. */
    public void stop() throws IOException {
        server.close();
    }

    public void startAgain() throws IOException {
        server = builder().setPort(port).start();
    }

    /** Somebody listens and never answers, as behind a network that lost its way. */
    public void hang() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        var pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        var main = ProcessHandle.of(pid).orElseThrow();
        var command = new ArrayList<>(List.of("kill", which));
        Stream.concat(Stream.of(main), main.descendants()).forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    /** One that hangs does not hear that it is to stop. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("postmaster.pid"))) {
            goOn();
        }
        server.close();
    }
}
