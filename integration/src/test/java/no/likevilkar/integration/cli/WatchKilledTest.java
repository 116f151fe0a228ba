package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.likevilkar.integration.store.FileDocumentStore;
import no.likevilkar.integration.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code watch} is killed again and again at moments nobody chose while cases flow in. Who sends them keeps the list and is the judge: every
 * case is delivered once, and every byte that was sent is kept. The build kills 5 times over 15 cases, {@code -Plong} 200 times over 500.
 */
class WatchKilledTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");
    private static final int KILLS = LONG ? 200 : 5;
    private static final int CASES = LONG ? 500 : 15;
    private static final long SEED = 20261127;

    /** The longest a process lives before it is killed, in milliseconds: the first ones die before they begin. */
    private static final int LONGEST = 6000;

    private static final Path SAMPLE = Path.of(System.getProperty("likevilkar.samples"), "cases", "parking-concession");
    private static final List<String> DOCUMENTS = List.of("case.xml", "ledger-2024.csv", "overhead-2024.txt");

    @TempDir
    private Path folder;

    private Path home;
    private final List<String> sent = new ArrayList<>();

    @Test
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void everyCaseIsDeliveredOnceAndNoOriginalIsLost() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("inbox"));
        var random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            var process = watch();
            int before = sent.size();
            int after = CASES * (kill + 1) / KILLS;
            for (int number = before; number < after; number++) {
                send(number);
                Thread.sleep(random.nextInt(20));
            }
            if (process.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).as(log()).isZero();
            }
            process.destroyForcibly().waitFor();
        }
        var last = watch("--once");
        assertThat(last.waitFor()).as(log()).isZero();
        judge();
    }

    /** Half the cases come as folders in one step, half piece by piece. */
    private void send(int number) throws IOException {
        String id = "parking-%03d".formatted(number);
        Path staged = Files.createDirectories(folder.resolve("staged").resolve(id));
        for (String name : DOCUMENTS) {
            Files.write(staged.resolve(name), document(name, id));
        }
        sent.add(id);
        if (number % 2 == 0) {
            Files.move(staged, home.resolve("inbox").resolve(id), StandardCopyOption.ATOMIC_MOVE);
        } else {
            for (String name : DOCUMENTS) {
                Files.move(
                        staged.resolve(name),
                        home.resolve("inbox").resolve(id + "~" + name),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static byte[] document(String name, String id) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLE.resolve(name));
        return name.equals("case.xml")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("id=\"parking-concession\"", "id=\"" + id + "\"")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private Process watch(String... more) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Likevilkar.class.getName(),
                "watch",
                home.toString(),
                "--lang",
                "en"));
        line.addAll(List.of(more));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private void judge() throws IOException {
        assertThat(sent).hasSize(CASES);
        try (var outbox = Files.list(home.resolve("outbox"))) {
            assertThat(outbox.map(file -> file.getFileName().toString()))
                    .as(log())
                    .containsExactlyInAnyOrderElementsOf(sent);
        }
        for (String id : sent) {
            assertThat(home.resolve("outbox").resolve(id).resolve(id + ".verdict.zip"))
                    .exists();
        }
        var kept = new FileDocumentStore(home.resolve("kept"));
        var digests = new TreeSet<String>();
        for (String id : sent) {
            for (String name : DOCUMENTS) {
                digests.add(Sha256.of(document(name, id)));
            }
        }
        assertThat(digests).allMatch(digest -> kept.find(digest).isPresent());
        for (String empty : List.of("waiting", "ready", "refused", "inbox")) {
            assertThat(home.resolve(empty)).as(log()).isEmptyDirectory();
        }
        assertThat(IntStream.range(0, CASES))
                .allMatch(number -> Files.exists(home.resolve("done").resolve("parking-%03d".formatted(number))));
    }
}
