package no.likevilkar.server.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the service in the foreground until it is told to stop: {@code Serve PAYARA_JAR WAR PORT SAMPLES}. */
public final class Serve {

    /** For a very busy machine; a start that fails is noticed at once. */
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    /** What a JVM ends with after SIGINT and SIGTERM; Ctrl-C reaches parent and child at once, in either order. */
    private static final Set<Integer> TOLD_TO_STOP = Set.of(130, 143);

    private Serve() {}

    /** Exit code 0 when it was told to stop, 1 when the service does not start or ends by itself, 2 for wrong usage. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 4 || !arguments[2].matches("\\d{1,5}")) {
            System.err.println("usage: Serve PAYARA_JAR WAR PORT SAMPLES");
            System.exit(2);
        }
        var port = Integer.parseInt(arguments[2]);
        if (!free(port)) {
            System.err.printf(
                    "Port %d is taken on this machine. Choose another: mvn -q -Pserve package -Dlikevilkar.port=8181%n",
                    port);
            System.exit(1);
        }
        System.exit(run(Path.of(arguments[0]), Path.of(arguments[1]), port, Path.of(arguments[3])));
    }

    private static int run(Path payara, Path war, int port, Path samples) throws IOException, InterruptedException {
        var folder = payara.resolveSibling("serve");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (var container =
                Container.start(java, payara, war, folder, port, List.of("likevilkar.samples=" + samples))) {
            Runtime.getRuntime().addShutdownHook(new Thread(container::close, "stop the service"));
            endWithParent();
            System.out.printf("Starting Likevilkår at %s (log: %s)%n", container.address(), container.log());
            try {
                container.awaitReady(DEADLINE);
            } catch (IllegalStateException notReady) {
                if (!container.process().isAlive() && TOLD_TO_STOP.contains(container.awaitEnd())) {
                    return 0;
                }
                System.err.println(notReady.getMessage());
                return 1;
            }
            System.out.println(words(container));
            var code = container.awaitEnd();
            if (TOLD_TO_STOP.contains(code)) {
                return 0;
            }
            System.err.printf("The service ended by itself with exit code %d; its log is %s%n", code, container.log());
            return 1;
        }
    }

    /** The build that started this may be killed without its children being told. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static boolean free(int port) {
        try {
            return Container.freePort(port) == port;
        } catch (IOException taken) {
            return false;
        }
    }

    private static String words(Container container) throws IOException {
        return """

                Likevilkår is ready at %1$s

                Here now: pre-checks. A zipped case goes in, a verdict marked PRECHECK comes out, nothing is stored.

                  curl %1$s/health/ready
                  curl %1$s/api/rulesets
                  curl -H 'Content-Type: application/zip' --data-binary @case.zip %1$s/api/assessments

                A case.zip holds case.xml (or case.json) and the documents it names. Ctrl-C stops the service.

                %2$s
                """
                .formatted(container.address(), signIn(container));
    }

    /** Without passwords the service takes tokens from elsewhere, or from nobody. */
    private static String signIn(Container container) throws IOException {
        if (!Files.exists(container.signIn())) {
            return "How to sign in is what %s/health/ready says under likevilkar-identity."
                    .formatted(container.address());
        }
        var told = Files.readAllLines(container.signIn()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        var first = told.get(0).split(" +");
        return """
                To sign in as one of these, send the name with its password; each password works once, the next stands in
                %1$s

                %2$s
                  curl -H 'Content-Type: application/json' -d '{"name": "%3$s", "password": "%4$s"}' %5$s/api/sign-in

                The token in the answer goes with every request: -H 'Authorization: Bearer …'"""
                .formatted(
                        container.signIn(),
                        told.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()),
                        first[0],
                        first[1],
                        container.address());
    }
}
