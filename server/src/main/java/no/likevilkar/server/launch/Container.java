package no.likevilkar.server.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the service in it, as a child process that listens on 127.0.0.1 only. Ends with {@link #close}; so that it
 * also ends when this process is told to, the caller closes it in a shutdown hook.
 */
public final class Container implements AutoCloseable {

    private static final String OUR_CHECK = "likevilkar-engine";
    private static final String SIGN_IN = "sign-in.txt";
    private static final String FAILED = "failed to start";
    /** Each may hold a request body; together they must fit the memory beside what is being unpacked. */
    private static final int THREADS = 16;

    private static final String HOME = "home";
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final URI address;
    private final Path log;
    private final List<String> answersBeforeReady = new ArrayList<>();
    private boolean failed;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Container(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts the process and returns at once.
     *
     * @param java the java command to run it with
     * @param payara the Payara Micro jar
     * @param war what is deployed, at the root
     * @param folder for the process's own temporary files, its log and, in {@code home}, what the service keeps; made when absent
     * @param port free port on 127.0.0.1
     * @param properties system properties of the process, {@code name=value}
     * @throws IOException when the process cannot be started
     */
    public static Container start(Path java, Path payara, Path war, Path folder, int port, List<String> properties)
            throws IOException {
        return start(java, payara, war, folder, "127.0.0.1", port, properties);
    }

    /** Starts it on another address, which is for showing that the service refuses to sign newcomers in there. */
    static Container start(
            Path java, Path payara, Path war, Path folder, String address, int port, List<String> properties)
            throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        Files.deleteIfExists(folder.resolve(SIGN_IN)); // of an earlier start, good for nothing
        var boot = Files.write(
                folder.resolve("preboot.txt"),
                List.of(
                        listener("network-listeners.network-listener.http-listener.address", address),
                        listener("protocols.protocol.http-listener.http.xpowered-by", "false"),
                        listener("protocols.protocol.http-listener.http.server-header", "false"),
                        listener("protocols.protocol.http-listener.http.request-timeout-seconds", "60"),
                        "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size="
                                + THREADS));
        var command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dmp.health.default.readiness.empty.response=DOWN"));
        command.add("-Dlikevilkar.sign-in.file=" + folder.resolve(SIGN_IN));
        command.add("-Dlikevilkar.home=" + folder.resolve(HOME));
        properties.forEach(property -> command.add("-D" + property));
        command.addAll(List.of(
                "-jar",
                payara.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                boot.toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        var log = folder.resolve("payara.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Container(process, URI.create("http://localhost:" + port), log);
    }

    private static String listener(String what, String value) {
        return "set configs.config.server-config.network-config." + what + "=" + value;
    }

    /** A port on 127.0.0.1 that nobody listens on now; {@code wanted} 0 means any. Throws when the wanted one is taken. */
    public static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until our own check says UP.
     *
     * @throws IllegalStateException when it says that it never will, the process ends, or the deadline passes; with the end of the log
     */
    public void awaitReady(Duration deadline) throws IOException, InterruptedException {
        var end = System.nanoTime() + deadline.toNanos();
        while (!ready()) {
            if (process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "the container ended with exit code " + process.exitValue() + "\n" + endOfLog());
            }
            if (failed) {
                throw new IllegalStateException("the service failed to start: "
                        + answersBeforeReady.get(answersBeforeReady.size() - 1) + "\n" + endOfLog());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready within " + deadline.toSeconds() + " s\n" + endOfLog());
            }
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            var probe = HttpRequest.newBuilder(address.resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var answer = client.send(probe, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().contains(OUR_CHECK)) {
                return true;
            }
            answersBeforeReady.add(answer.statusCode() + " " + answer.body());
            failed = answer.body().contains(FAILED);
            return false;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** Waits until the process has ended and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** What {@code /health/ready} answered before it was ready: status and body. */
    public List<String> answersBeforeReady() {
        return List.copyOf(answersBeforeReady);
    }

    public URI address() {
        return address;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public Path log() {
        return log;
    }

    /** Where the service tells the one-time passwords in force, one line each: name, password, who that is. Lines with # are remarks. */
    public Path signIn() {
        return log.resolveSibling(SIGN_IN);
    }

    /** The last lines of the container's log. */
    public String endOfLog() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
    }

    /** Asks the process to end, and ends it when it does not within 20 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
