package no.likevilkar.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed again and again at moments nobody chose while cases are sent in. Who sends them keeps the receipts and is the judge:
 * what was acknowledged is there once, the log opens by itself, and no leaf is lost. The build kills 5 times, {@code -Plong} 200 times.
 */
class KilledTest {

    private static final int KILLS = Boolean.getBoolean("likevilkar.long") ? 200 : 5;
    private static final long SEED = 20261127;

    /** At most so many cases are on their way in one life. */
    private static final int CASES = 40;

    /** The longest it lives after the receipts that it was to give, in milliseconds. */
    private static final int LONGEST = 50;

    @TempDir
    private Path folder;

    private final SortedMap<Integer, String> receipts = new TreeMap<>();
    private int sent;

    @Test
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        var random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            life(random.nextInt(CASES), random.nextInt(LONGEST));
        }
        assertThat(receipts).as(log()).isNotEmpty();
        judge();
    }

    /** One process from its start to its kill, which comes after so many receipts and so many milliseconds. */
    private void life(int given, int milliseconds) throws Exception {
        var process = start();
        var answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(answers.readLine()).as(log()).isEqualTo(Sender.OPEN);
        var latch = new CountDownLatch(given);
        var listening = CompletableFuture.runAsync(() -> answers.lines().forEach(line -> {
            acknowledged(line);
            latch.countDown();
        }));
        send(process);
        assertThat(latch.await(2, TimeUnit.MINUTES)).as(log()).isTrue();
        Thread.sleep(milliseconds);
        process.toHandle().destroyForcibly(); // not process, which would close its answers before they are read
        process.waitFor();
        listening.join();
    }

    /** What has no receipt yet is sent again, as a client does, and then new ones. */
    private void send(Process process) throws IOException {
        var again = new ArrayList<>(IntStream.range(0, sent)
                .filter(number -> !receipts.containsKey(number))
                .boxed()
                .toList());
        while (again.size() < CASES) {
            again.add(sent++);
        }
        var writer = process.outputWriter(StandardCharsets.UTF_8);
        for (int number : again) {
            writer.write(number + "\n");
        }
        writer.flush();
    }

    /** A line that the kill cut off is no acknowledgement. */
    private void acknowledged(String line) {
        var words = line.split(" ", 2);
        if (words.length == 2 && words[1].endsWith("}")) {
            assertThat(receipts.put(Integer.parseInt(words[0]), words[1])).isNull();
        }
    }

    private void judge() throws Exception {
        var home = folder.resolve("home");
        try (var desk = Desk.open(Sender.settings(home), home)) {
            assertThat(desk.service.log().altered()).isEmpty();
            for (var receipt : receipts.entrySet()) {
                assertThat(Desk.text(Sender.submit(desk, receipt.getKey()).body()))
                        .isEqualTo(receipt.getValue());
            }
            var names = rows(desk, "select c.name from CaseEntry c", String.class);
            assertThat(names).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(sent);
            assertThat(names)
                    .containsAll(receipts.keySet().stream()
                            .map(number -> "case-" + number)
                            .toList());
            var leaves = rows(desk, "select s.leaf from Submission s", Long.class);
            assertThat(new TreeSet<>(leaves))
                    .containsExactlyElementsOf(
                            LongStream.range(0, names.size()).boxed().toList());
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                    .contains("\n" + names.size() + "\n");
        }
    }

    private static <T> List<T> rows(Desk desk, String query, Class<T> type) {
        return desk.service.store().read(em -> em.createQuery(query, type).getResultList());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dlikevilkar.samples=" + System.getProperty("likevilkar.samples"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        folder.resolve("home").toString())
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String log() throws IOException {
        return Files.exists(folder.resolve("log")) ? Files.readString(folder.resolve("log")) : "";
    }
}
