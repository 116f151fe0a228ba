package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.likevilkar.server.store.StoppablePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How much the service takes in on a PostgreSQL that forces each commit to the disk. Prints the figures of {@code docs/service.md}. */
@EnabledIfSystemProperty(
        named = "likevilkar.long",
        matches = "true",
        disabledReason = "figures of a machine, which a build does not judge")
class LoadTest {

    private static final int WARM = 200;
    private static final int SUBMISSIONS = 1000;
    private static final int ASSESSMENTS = 20;

    @TempDir
    private Path folder;

    @Test
    void submissionsAndAssessments() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        var one = Executors.newSingleThreadExecutor();
        try (var database = StoppablePostgres.durable(folder.resolve("database"));
                var desk = Desk.open(database.settings(), folder.resolve("home"))) {
            var id = Desk.caseOf(desk.service
                    .cases()
                    .submit(FIRM, post(FIRM), Desk.zipped("fitness-loss-cover", Set.of()), Optional.empty()));
            timed("warming up, submit by 16", threads, 0, WARM, number -> Sender.submit(desk, number));
            timed("submit by 16", threads, WARM, SUBMISSIONS, number -> Sender.submit(desk, number));
            timed("submit by 1", one, WARM + SUBMISSIONS, WARM, number -> Sender.submit(desk, number));
            Work assess = number -> desk.service.assessing().make(OFFICER, post(OFFICER), id);
            timed("warming up, assess by 1", one, 0, ASSESSMENTS, assess);
            timed("assess by 1", one, 0, ASSESSMENTS, assess);
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow())
                            .split("\n")[1])
                    .isEqualTo(Integer.toString(1 + WARM + SUBMISSIONS + WARM));
        } finally {
            threads.shutdownNow();
            one.shutdownNow();
        }
    }

    private interface Work {
        Object of(int number) throws Exception;
    }

    private static void timed(String what, ExecutorService threads, int from, int count, Work work) throws Exception {
        var calls = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int number = from + i;
            calls.add(() -> {
                long begun = System.nanoTime();
                work.of(number);
                return System.nanoTime() - begun;
            });
        }
        long begun = System.nanoTime();
        var times = new ArrayList<Long>();
        for (var answer : threads.invokeAll(calls)) {
            times.add(answer.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f a second, p50 %.1f ms, p99 %.1f ms%n",
                what,
                count / seconds,
                times.get(count / 2) / 1e6,
                times.get(count * 99 / 100) / 1e6);
    }
}
