package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.StoppablePostgres;
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
        try (var database = StoppablePostgres.start(folder.resolve("database"))) {
            aServiceThatStartsFirstWaits(database);
            underAService(database, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void aServiceThatStartsFirstWaits(StoppablePostgres database) throws Exception {
        database.stop();
        var settings = database.settings();
        var running = new Running(
                Optional.of(folder.resolve("home").toString()),
                Optional.of(settings.url()),
                Optional.of(settings.user()),
                Optional.of(settings.password()),
                Optional.empty(),
                "log.likevilkar.test",
                Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC));
        running.start("application");
        try {
            until(() -> running.state().equals("waiting for the database"));
            assertThat(running.ready()).isFalse();
            notNow(running::service);
            database.startAgain();
            until(running::ready);
            assertThat(running.service().caseView().isEmpty()).isTrue();
        } finally {
            running.stop();
        }
    }

    private void underAService(StoppablePostgres database, ExecutorService threads) throws Exception {
        try (var desk = Desk.open(database.settings(), folder.resolve("home"))) {
            var first = Sender.submit(desk, 0);
            var id = Desk.caseOf(first);

            var beforeItStops = sending(desk, threads, 1);
            database.stop();
            settled(beforeItStops);
            isAway(desk, id, threads);
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

            assertThat(Sender.submit(desk, 0).body()).isEqualTo(first.body());
            desk.activate("no-eea", "2026.1");
        }
    }

    private static List<Future<Throwable>> sending(Desk desk, ExecutorService threads, int from) {
        List<Future<Throwable>> sending = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int number = from + i;
            sending.add(threads.submit(() -> catchThrowable(() -> Sender.submit(desk, number))));
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
                () -> notNow(() -> Sender.submit(desk, 1000)),
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
        until(() -> catchThrowable(() -> Sender.submit(desk, 0)) == null);
        assertThat(desk.service.store().answers()).isTrue();
        assertThat(desk.service.cases().seen(id, FIRM)).isPresent();
        for (int number = 0; number <= sent; number++) {
            assertThat(Sender.submit(desk, number).body())
                    .isEqualTo(Sender.submit(desk, number).body());
        }
        assertThat(desk.service.log().altered()).isEmpty();
        assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                .contains("\n" + (sent + 1) + "\n");
    }

    private static void until(Callable<Boolean> done) throws Exception {
        long begun = System.nanoTime();
        while (!done.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BACK);
            Thread.sleep(100);
        }
    }
}
