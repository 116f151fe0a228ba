package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.likevilkar.integration.samples.HostileCorpus.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole hostile corpus by every way in, in one process of 256 MB that ends where memory does: each is refused with its problem or
 * passed over, within two seconds of the processor, with nothing written but where it was asked for, nothing read and nobody called.
 */
class HostileProcessTest {

    private static final String CANARY = "canary-8841-that-nobody-may-sing";
    private static final int MOST_MILLISECONDS = 2_000;
    private static final int MOST_CHARACTERS = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temp;

    private static final Map<String, Sent> SENT = new TreeMap<>();
    private static final Map<String, Sent> LARGE = new TreeMap<>();
    private static final List<String> TOLD = new ArrayList<>();
    private static ServerSocket listener;
    private static Map<String, Long> before;

    @BeforeAll
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    static void run() throws Exception {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Path canary = Files.writeString(temp.resolve("secret.txt"), CANARY);
        for (String folder : List.of("cases", "large", "inbox/inbox", "empty", "empty/tmp")) {
            Files.createDirectories(temp.resolve(folder));
        }
        for (Sent sent : new HostileCorpus(canary, "http://localhost:" + listener.getLocalPort()).all()) {
            SENT.put(sent.name(), sent);
            sent.in(temp.resolve("cases"));
            sent.in(temp.resolve("inbox/inbox"));
        }
        for (Sent sent : HostileCorpus.large()) {
            LARGE.put(sent.name(), sent);
            sent.in(temp.resolve("large"));
        }
        before = files(temp.resolve("cases"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temp.resolve("empty/tmp"),
                        "-Dlikevilkar.samples=" + Samples.root().toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileProcess.class.getName(),
                        temp.resolve("cases").toString(),
                        temp.resolve("large").toString(),
                        temp.resolve("verdicts").toString(),
                        temp.resolve("inbox").toString())
                .directory(temp.resolve("empty").toFile())
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
        int code = process.waitFor();
        TOLD.addAll(Files.readAllLines(temp.resolve("out")));
        assertThat(code).as(Files.readString(temp.resolve("err"))).isZero();
        assertThat(TOLD).endsWith("end");
    }

    @AfterAll
    static void close() throws IOException {
        listener.close();
    }

    @Test
    void eachIsRefusedWithItsProblemWithinTwoSecondsOfTheProcessor() {
        var told = TOLD.stream()
                .filter(line -> line.startsWith("alone ") || line.startsWith("packed "))
                .map(line -> line.split(" "))
                .toList();
        assertThat(told).hasSizeGreaterThan(SENT.size() + LARGE.size()).allSatisfy(line -> {
            String code = SENT.getOrDefault(line[1], LARGE.get(line[1])).code();
            assertThat(line[4]).isIn(line[0].equals("packed") ? List.of(code, "ZIP-004") : List.of(code));
            assertThat(Integer.parseInt(line[2])).as("milliseconds").isLessThan(MOST_MILLISECONDS);
            assertThat(Integer.parseInt(line[3])).as("characters").isLessThan(MOST_CHARACTERS);
        });
        assertThat(told.stream().map(line -> line[1]))
                .containsAll(SENT.keySet())
                .containsAll(LARGE.keySet());
    }

    @Test
    void theCommandLineRefusesEachAndWritesVerdictsOfTheOthersOnly() throws IOException {
        assertThat(TOLD).contains("ended check 3", "ended assess 3");
        for (String way : List.of("check", "assess")) {
            assertThat(codes(way)).as(way).isEqualTo(expected());
        }
        long passed = SENT.values().stream()
                .filter(sent -> sent.code().equals("none"))
                .count();
        assertThat(files(temp.resolve("verdicts"))).hasSize(4 * (int) passed);
    }

    @Test
    void theInboxRefusesEachAndKeepsWhatWasSent() throws IOException {
        assertThat(TOLD).contains("ended inbox 0");
        var refused = new TreeMap<String, String>();
        try (var pages = Files.list(temp.resolve("inbox/refused"))) {
            for (Path page : pages.filter(page -> page.toString().endsWith(".problems.json"))
                    .toList()) {
                JsonNode problems = JSON.readTree(Files.readAllBytes(page));
                refused.put(
                        problems.get("refused").asText(),
                        problems.get("problems").findValuesAsText("code").toString());
            }
        }
        var expected = new TreeMap<String, String>();
        SENT.values().stream()
                .filter(sent -> !sent.code().equals("none"))
                .forEach(sent -> expected.put(sent.name(), "[" + sent.code() + "]"));
        assertThat(refused).isEqualTo(expected);
    }

    @Test
    void nothingIsWrittenElsewhereNothingIsReadAndNobodyIsCalled() throws IOException {
        assertThat(files(temp.resolve("cases"))).isEqualTo(before);
        assertThat(files(temp.resolve("empty"))).isEmpty();
        assertThat(temp).isDirectoryNotContaining("glob:**slipped*");
        assertThat(temp.getParent()).isDirectoryNotContaining("glob:**slipped*");
        try (var all = Files.walk(temp)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("secret.txt"))
                    .toList()) {
                assertThat(contains(file, CANARY)).as(file.toString()).isFalse();
            }
        }
        assertNobodyCalled(listener);
    }

    /** Without this the test above could not tell a call from silence. */
    @Test
    void theListenerWouldNoticeACall() throws IOException {
        try (var own = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new Socket(InetAddress.getLoopbackAddress(), own.getLocalPort()).close();
            assertThatThrownBy(() -> assertNobodyCalled(own)).isInstanceOf(AssertionError.class);
        }
    }

    private static void assertNobodyCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        assertThatThrownBy(listener::accept).as("a call").isInstanceOf(SocketTimeoutException.class);
    }

    private static Map<String, String> expected() {
        return SENT.values().stream()
                .collect(Collectors.toMap(
                        Sent::name,
                        sent -> sent.code().equals("none") ? "[]" : "[" + sent.code() + "]",
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Codes by case, from the objects that a command printed. */
    private static Map<String, String> codes(String way) throws IOException {
        var found = new TreeMap<String, String>();
        for (String line : TOLD.subList(
                way.equals("check") ? 0 : TOLD.indexOf("ended check 3"), TOLD.indexOf("ended " + way + " 3"))) {
            if (line.startsWith("{")) {
                JsonNode one = JSON.readTree(line);
                JsonNode problems = one.get("problems");
                found.put(
                        one.get("case").asText().replaceFirst("^hostile-", ""),
                        problems == null
                                ? "[]"
                                : problems.findValuesAsText("code").toString());
            }
        }
        return found;
    }

    private static boolean contains(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }

    private static Map<String, Long> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        var all = new TreeMap<String, Long>();
        try (var inside = Files.walk(folder)) {
            inside.filter(Files::isRegularFile).forEach(file -> {
                try {
                    all.put(folder.relativize(file).toString(), Files.size(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return all;
    }
}
