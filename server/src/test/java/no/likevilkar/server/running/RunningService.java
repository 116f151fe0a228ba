package no.likevilkar.server.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import no.likevilkar.server.launch.Container;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the built WAR on Payara Micro once for all tests that take a {@link Service}, and ends it after the last, also when
 * one failed.
 */
public final class RunningService implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(RunningService.class);
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    /** All tests post from one address, and more in a minute than a client may. */
    private static final String MANY_POSTS = "likevilkar.precheck.per-minute=600";

    /** Starts a WAR; ready when this returns. The caller closes it. */
    public static Container start(Path war, String folder) throws IOException, InterruptedException {
        return start(war, folder, List.of());
    }

    /** Starts a WAR with settings, {@code name=value}. */
    public static Container start(Path war, String folder, List<String> properties)
            throws IOException, InterruptedException {
        var payara = Path.of(System.getProperty("likevilkar.payara"));
        forget(payara.resolveSibling(folder).resolve("home"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var container =
                Container.start(java, payara, war, payara.resolveSibling(folder), Container.freePort(0), properties);
        Runtime.getRuntime().addShutdownHook(new Thread(container::close, "end " + folder));
        try {
            container.awaitReady(DEADLINE);
            return container;
        } catch (IllegalStateException notReady) {
            container.close();
            throw notReady;
        }
    }

    /** What an earlier run of the tests left in its store. */
    private static void forget(Path home) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The running service as a client sees it. */
    public static Service of(Container container) {
        return new Service(container);
    }

    /** The WAR of this build. */
    public static Path war() {
        return Path.of(System.getProperty("likevilkar.war"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Service.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).service;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            System.err.println(running(context).container.endOfLog());
        }
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.ofWar(), Running.class);
    }

    private record Running(Container container, Service service) implements AutoCloseable {

        static Running ofWar() {
            try {
                var container = start(war(), "tests", List.of(MANY_POSTS));
                return new Running(container, of(container));
            } catch (IOException failed) {
                throw new AssertionError("the container could not be started", failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", stopped);
            }
        }

        @Override
        public void close() {
            container.close();
        }
    }
}
