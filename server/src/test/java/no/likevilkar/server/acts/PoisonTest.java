package no.likevilkar.server.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.server.log.TransparencyLog;
import no.likevilkar.server.service.Home;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One act that fails fails alone: those that shared its group are done, once each, and the log has a leaf for each of them. */
class PoisonTest {

    private static final int ACTS = 1000;
    private static final int THREADS = 100;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void oneThatTheDatabaseRefusesAmongAThousand(StoreSettings settings) throws Exception {
        oneAmongAThousand(settings, acting -> enter(acting, 500, null), PersistenceException.class);
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void oneThatFailsAfterItHasWritten(StoreSettings settings) throws Exception {
        oneAmongAThousand(
                settings,
                acting -> {
                    enter(acting, 500, "somebody");
                    throw new IllegalArgumentException("poison");
                },
                IllegalArgumentException.class);
    }

    private void oneAmongAThousand(StoreSettings settings, Act<Long> poison, Class<? extends Exception> failure)
            throws Exception {
        try (var store = Store.open(settings);
                var sequencer = Sequencer.start(store, CLOCK, log(store))) {
            var held = new CountDownLatch(1);
            var acts = new ArrayList<Callable<Long>>();
            for (int i = 0; i < ACTS; i++) {
                int number = i;
                Act<Long> act = number == 500 ? poison : acting -> enter(acting, number, "somebody");
                acts.add(() -> sequencer.commit(act));
            }
            var threads = Executors.newFixedThreadPool(THREADS);
            try {
                // the first act waits, so that the others come together in groups
                threads.submit(() -> sequencer.commit(acting -> await(held)));
                var answers = acts.stream().map(threads::submit).toList();
                held.countDown();
                var leaves = new HashSet<Long>();
                var failed = new ArrayList<Throwable>();
                for (var answer : answers) {
                    try {
                        leaves.add(answer.get());
                    } catch (ExecutionException e) {
                        failed.add(e.getCause());
                    }
                }
                assertThat(failed).singleElement().isInstanceOf(failure);
                assertThat(leaves).hasSize(ACTS - 1).allMatch(leaf -> leaf >= 0 && leaf < ACTS - 1);
            } finally {
                threads.shutdownNow();
            }
            assertThat(count(store, "FirstAnswer")).isEqualTo(ACTS - 1);
            assertThat(count(store, "LeafRow")).isEqualTo(ACTS - 1);
            assertThat(new String(reopened(store).file("checkpoint").orElseThrow()))
                    .contains("\n" + (ACTS - 1) + "\n");
        }
    }

    private static long await(CountDownLatch held) {
        try {
            held.await();
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long enter(Acting acting, int number, String person) {
        var id = Sha256.of(new byte[] {(byte) number, (byte) (number >> 8)});
        var answered = new Answered(201, Optional.empty(), new byte[0]);
        acting.store().persist(FirstAnswer.of(new Post(person, Optional.of(id), "request"), answered, acting.now()));
        return acting.log(LeafType.SUBMISSION_RECEIVED, id);
    }

    private static long count(Store store, String entity) {
        return store.read(em -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    private TransparencyLog log(Store store) throws Exception {
        var key = new Home(folder).signer("log", PoisonTest::fresh);
        return TransparencyLog.open(store, folder.resolve("log"), NoteSigner.ofLog("log.likevilkar.test", key));
    }

    /** Opening compares rows, tiles and checkpoint. */
    private TransparencyLog reopened(Store store) throws Exception {
        var log = log(store);
        assertThat(log.altered()).isEmpty();
        return log;
    }

    private static byte[] fresh() {
        try {
            return KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
