package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.StoppablePostgres;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away under the service, or hangs, and comes back: "not now" comes soon, nothing is lost, all goes on by itself. */
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration AWAY = Duration.ofSeconds(Boolean.getBoolean("likevilkar.long") ? 60 : 1);
    private static final int SENDERS = 8;

    @TempDir
    private Path folder;

    @Test
    void aDatabaseThatStopsAndOneThatHangs() throws Exception {
        var threads = Executors.newFixedThreadPool(SENDERS);
        try (var database = StoppablePostgres.start(folder.resolve("database"));
                var desk = Desk.open(database.settings(), folder.resolve("home"))) {
            var first = submit(desk, 0);
            var id = Desk.caseOf(first);

            var beforeItStops = sending(desk, threads, 1);
            database.stop();
            settled(beforeItStops);
            isAway(desk, id, threads);
            notNow(() -> Store.open(database.settings()));
            Thread.sleep(AWAY.toMillis());
            database.startAgain();
            isBack(desk, id, beforeItStops.size());

            var beforeItHangs = sending(desk, threads, 1 + SENDERS);
            database.hang();
            settled(beforeItHangs);
            isAway(desk, id, threads);
            Thread.sleep(AWAY.toMillis());
            database.goOn();
            isBack(desk, id, beforeItStops.size() + beforeItHangs.size());

            assertThat(submit(desk, 0).body()).isEqualTo(first.body());
            desk.activate("no-eea", "2026.1");
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Future<Throwable>> sending(Desk desk, ExecutorService threads, int from) {
        List<Future<Throwable>> sending = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int number = from + i;
            sending.add(threads.submit(() -> catchThrowable(() -> submit(desk, number))));
        }
        return sending;
    }

    /** Whoever sent while it went has a receipt or a "not now". */
    private static void settled(List<Future<Throwable>> sending) throws Exception {
        for (var one : sending) {
            var failed = one.get();
            if (failed != null) {
                assertIsNotNow(failed);
            }
        }
    }

    private static void isAway(Desk desk, String id, ExecutorService threads) throws Exception {
        var answers = threads.invokeAll(List.<Callable<Boolean>>of(
                () -> notNow(() -> submit(desk, 1000)),
                () -> notNow(() -> desk.service.cases().seen(id, FIRM)),
                () -> notNow(() -> desk.service.caseView().isEmpty()),
                () -> !desk.service.store().answers()));
        for (var answer : answers) {
            assertThat(answer.get()).isTrue();
        }
    }

    private static boolean notNow(Callable<?> call) {
        long begun = System.nanoTime();
        var failed = catchThrowable(call::call);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertIsNotNow(failed);
        return true;
    }

    /** What the web answers with 503 and Retry-After. */
    private static void assertIsNotNow(Throwable failed) {
        if (failed instanceof Refusal refusal) {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.retryAfter()).isPresent();
        } else {
            assertThat(failed).isInstanceOf(StoreUnavailableException.class);
        }
    }

    /** Everything that was sent is sent again, as the answer asks for, and is there once. */
    private static void isBack(Desk desk, String id, int sent) throws Exception {
        long back = System.nanoTime();
        while (catchThrowable(() -> submit(desk, 0)) != null) {
            assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(BACK);
            Thread.sleep(100);
        }
        assertThat(desk.service.store().answers()).isTrue();
        assertThat(desk.service.cases().seen(id, FIRM)).isPresent();
        for (int number = 0; number <= sent; number++) {
            assertThat(submit(desk, number).body())
                    .isEqualTo(submit(desk, number).body());
        }
        assertThat(desk.service.log().altered()).isEmpty();
        assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                .contains("\n" + (sent + 1) + "\n");
    }

    private static Answered submit(Desk desk, int number) throws Exception {
        var own = Desk.text(Desk.sample("fitness-loss-cover", "case.xml"))
                .replace("id=\"fitness-loss-cover\"", "id=\"case-" + number + "\"");
        return desk.service.cases().submit(FIRM, post(FIRM), own.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
