package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code samples/hostile}, and hostile zips and tables made here, cost nothing, read nothing and call nobody. */
class HostileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String CANARY = "canary-5190-that-nobody-may-sing";

    private static IntakeContext context;
    private static CaseLoader loader;

    @TempDir
    Path temp;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
        loader = new CaseLoader(context);
        loader.load(SampleFolders.root("hostile"), Optional.empty()).stream()
                .filter(load -> load.theCase().isPresent())
                .forEach(SampleFolders::assess);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    static Stream<Path> hostile() throws IOException {
        return SampleFolders.folders("hostile").stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_case_is_refused_or_its_instruction_ignored_and_nothing_else_happens(Path folder) throws IOException {
        String code = Files.readString(folder.resolve("expected/code.txt")).strip();
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<String, byte[]> files = armed(folder, listener.getLocalPort());
            Path sent = write(files, temp.resolve("sent"));
            Map<String, String> before = tree();
            long start = System.nanoTime();
            CaseLoad asFolder = loader.load(sent, Optional.empty()).get(0);
            CaseLoad asZip = loader.load("sent.zip", SampleCase.zip(files));
            for (CaseLoad load : List.of(asFolder, asZip)) {
                List<Problem> problems = SampleFolders.refusal(load);
                assertThat(problems)
                        .extracting(Problem::code)
                        .containsExactlyElementsOf(code.equals("none") ? List.of() : List.of(code));
                assertThat(problems.toString() + load.theCase()).doesNotContain(CANARY);
                assertThat(load.documents())
                        .allSatisfy(document -> assertThat(files).containsKey(document.name()));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            assertThat(tree()).isEqualTo(before);
            assertNobodyCalled(listener);
        }
    }

    /** Without this the test above could not tell a call from silence. */
    @Test
    void the_listener_would_notice_a_call() throws IOException {
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
            assertThatThrownBy(() -> assertNobodyCalled(listener)).isInstanceOf(AssertionError.class);
        }
    }

    static Stream<Map.Entry<String, Map<String, byte[]>>> zips() {
        byte[] x = {'x'};
        byte[] megabytes = new byte[60 * 1024 * 1024];
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1001; i++) {
            many.put("n" + i, x);
        }
        return Stream.of(
                Map.entry("ZIP-005", Map.of("../../likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("a\\..\\..\\likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("C:/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("%2e%2e/likevilkar-slipped.csv", x)),
                Map.entry("ZIP-005", Map.of("n".repeat(300), x)),
                Map.entry("ZIP-007", Map.of("inner.zip", SampleCase.zip(Map.of("case.xml", x)))),
                Map.entry("ZIP-004", Map.of("accounts.csv", megabytes)),
                Map.entry("ZIP-002", many));
    }

    @ParameterizedTest
    @MethodSource("zips")
    void a_hostile_zip_is_refused_and_leaves_nothing_behind(Map.Entry<String, Map<String, byte[]>> hostile)
            throws IOException {
        var entries = new LinkedHashMap<>(sound());
        entries.putAll(hostile.getValue());
        assertRefused(SampleCase.zip(entries), hostile.getKey());
    }

    @Test
    void a_link_in_a_zip_is_refused() throws IOException {
        byte[] zip = SampleCase.zip(Map.of("case.xml", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 6);
        zip[directory + 5] = 3;
        bytes.putInt(directory + 38, 0120777 << 16);
        assertRefused(zip, "ZIP-006");
    }

    @Test
    void a_folder_with_a_link_to_a_secret_is_refused() throws IOException {
        Path sent = write(sound(), temp.resolve("sent"));
        Path secret = Files.writeString(temp.resolve("secret.csv"), CANARY);
        Files.delete(sent.resolve("accounts.csv"));
        Files.createSymbolicLink(sent.resolve("accounts.csv"), secret);
        List<Problem> problems = loader.load(sent, Optional.empty()).get(0).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("DOC-104");
        assertThat(problems.toString()).doesNotContain(CANARY);
    }

    static Stream<Map.Entry<String, byte[]>> tables() {
        String ledger = "bilag;ansvar;konto;tekst;beløp\n";
        return Stream.of(
                Map.entry("LED-104", (ledger + "1;650;10100;\u0000;1\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-107",
                        (ledger + "1;650;10100;" + "x".repeat(5_000_000) + ";1\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-107", "x".repeat(20_000_000).getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-108",
                        (IntStream.range(0, 5_000).mapToObj(i -> "c" + i + ";").collect(Collectors.joining()) + ledger
                                        + ";".repeat(5_000) + "1;650;10100;x;1\n")
                                .getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-112",
                        (ledger + "1;650;10100;\"" + "x\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        "LED-206",
                        (ledger + "1;650;10100;x;" + "9".repeat(90_000) + "\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-201", (ledger + "1;650;10100;x;1e999999999\n").getBytes(StandardCharsets.UTF_8)),
                Map.entry("LED-201", (ledger + "1;650;10100;x;=1+HYPERLINK(A1)\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** In a folder, because such a table in a zip is stopped as a bomb before anybody reads it. */
    @ParameterizedTest
    @MethodSource("tables")
    void a_hostile_table_is_refused(Map.Entry<String, byte[]> hostile) throws IOException {
        var files = new LinkedHashMap<>(sound());
        files.put("accounts.csv", hostile.getValue());
        Path sent = write(files, temp.resolve("sent"));
        assertRefused(
                hostile.getKey(), () -> loader.load(sent, Optional.empty()).get(0));
    }

    private void assertRefused(byte[] zip, String code) throws IOException {
        Path sent = Files.write(temp.resolve("sent.zip"), zip);
        assertRefused(code, () -> loader.load("sent.zip", zip));
        assertRefused(code, () -> loader.load(sent, Optional.empty()).get(0));
    }

    private void assertRefused(String code, Supplier<CaseLoad> way) throws IOException {
        Map<String, String> before = tree();
        long start = System.nanoTime();
        List<Problem> problems = way.get().problems();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.sentence()).hasSizeLessThan(2_000));
        assertThat(tree()).isEqualTo(before);
    }

    private Map<String, byte[]> armed(Path folder, int port) throws IOException {
        Path canary = Files.writeString(temp.resolve("secret.txt"), CANARY);
        var files = read(folder);
        files.replaceAll((name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("file:///likevilkar-canary", canary.toUri().toString())
                .replace("http://likevilkar.invalid", "http://localhost:" + port)
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, byte[]> sound() throws IOException {
        return read(SampleFolders.root("refused").resolve("sound"));
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        files.remove("README.md");
        return files;
    }

    private static Path write(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** Every file below and beside the place the case was sent to, with its size and time. */
    private Map<String, String> tree() throws IOException {
        var all = new TreeMap<String, String>();
        try (var inside = Files.walk(temp);
                var beside = Files.list(temp.getParent())) {
            Stream.concat(
                            inside,
                            beside.filter(path -> path.getFileName().toString().contains("slipped")))
                    .forEach(path -> {
                        try {
                            all.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return all;
    }

    private static void assertNobodyCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        assertThatThrownBy(listener::accept).as("a call to the listener").isInstanceOf(SocketTimeoutException.class);
    }
}
