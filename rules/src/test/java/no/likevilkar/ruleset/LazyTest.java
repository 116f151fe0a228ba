package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.likevilkar.definition.DefinitionException;
import org.junit.jupiter.api.Test;

class LazyTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatNobodyAsksForIsNotWorkedOut() {
        new Lazy<>(asked::incrementAndGet);
        assertThat(asked).hasValue(0);
    }

    @Test
    void threadsThatComeAtOnceGetTheOneValue() throws Exception {
        int threads = 8;
        var lazy = new Lazy<>(() -> new Object[] {asked.incrementAndGet()});
        var gate = new CountDownLatch(threads);
        Callable<Object> ask = () -> {
            gate.countDown();
            gate.await();
            return lazy.get();
        };
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var found = new ArrayList<Object>();
            for (var one : pool.invokeAll(Collections.nCopies(threads, ask))) {
                found.add(one.get());
            }
            assertThat(found).hasSize(threads).allMatch(one -> one == lazy.get());
            assertThat(asked).hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFailureIsToldToEverybodyWhoAsks() {
        var lazy = new Lazy<>(() -> {
            throw new DefinitionException("keys.yaml", "each key once", "a twice, try " + asked.incrementAndGet());
        });
        assertThatThrownBy(lazy::get).hasMessage("keys.yaml: expected each key once; found a twice, try 1");
        assertThatThrownBy(lazy::get).hasMessage("keys.yaml: expected each key once; found a twice, try 2");
    }
}
