package no.likevilkar.server.acts;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import no.likevilkar.server.log.LeafTable;
import no.likevilkar.server.log.TransparencyLog;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does acts one after the other, so that the log has one order. What waits is done as a group: one transaction, then one extension of the
 * log, then the answers. Nobody is told before both are durable. An act that fails is taken back alone.
 */
public final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    /** More than wait at once behind the threads of the container. */
    private static final int PLACES = 1024;

    private static final int GROUP = 128;
    private static final long LOOK_UP_MILLIS = 200;

    private final Store store;
    private final Clock clock;
    private final TransparencyLog log;
    private final BlockingQueue<Waiting<?>> queue = new ArrayBlockingQueue<>(PLACES);
    private final Thread thread;
    private volatile boolean open = true;

    private Sequencer(Store store, Clock clock, TransparencyLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.thread = new Thread(this::run, "likevilkar-sequencer");
    }

    /** Starts it. */
    public static Sequencer start(Store store, Clock clock, TransparencyLog log) {
        var sequencer = new Sequencer(store, clock, log);
        sequencer.thread.setContextClassLoader(Sequencer.class.getClassLoader());
        sequencer.thread.setDaemon(true);
        sequencer.thread.start();
        return sequencer;
    }

    /**
     * Does an act and returns what it gives when it is durable and in the log.
     *
     * @throws no.likevilkar.server.log.AlteredLogException when the log is in doubt: then nothing is done
     * @throws RejectedExecutionException when too much waits already, or the service stops
     */
    public <T> T commit(Act<T> act) {
        log.require();
        var waiting = new Waiting<>(act);
        if (!open || !queue.offer(waiting)) {
            throw new RejectedExecutionException("the sequencer takes nothing for now");
        }
        return waiting.await();
    }

    private void run() {
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var group = new ArrayList<Waiting<?>>(List.of(first));
                    queue.drainTo(group, GROUP - 1);
                    commit(new Group(group));
                }
            } catch (InterruptedException e) {
                open = false;
            }
        }
        queue.forEach(late -> late.failed(new RejectedExecutionException("the service stops")));
    }

    /** What fails comes apart until it is known which act it was; the others are done in their order. */
    private void commit(Group whole) {
        var parts = new ArrayDeque<>(List.of(whole));
        while (!parts.isEmpty()) {
            var group = parts.poll();
            try {
                log.require(); // it may have come into doubt while they waited
                store.write(em -> group.act(new Acting(em, LeafTable.in(em, clock))));
            } catch (StoreUnavailableException e) {
                group.failed(e);
                parts.forEach(later -> later.failed(e));
                nobodyElseWaitsForIt(e);
                return;
            } catch (RuntimeException | Error e) {
                if (group.isOne()) {
                    group.failed(e);
                } else {
                    group.apart().forEach(parts::addFirst);
                }
                continue;
            }
            extend(group);
        }
    }

    /** Whoever came while the database was found away has waited as long as it took, and is not made to wait as long again. */
    private void nobodyElseWaitsForIt(StoreUnavailableException why) {
        var came = new ArrayList<Waiting<?>>();
        queue.drainTo(came);
        came.forEach(waiting -> waiting.failed(why));
    }

    /** They are durable now; whoever asks again after a failure here gets the same answer then. */
    private void extend(Group group) {
        try {
            log.extend();
            group.done();
        } catch (RuntimeException | Error e) {
            LOG.error("the log cannot be extended", e);
            group.failed(e);
        }
    }

    /** Finishes what waits and stops. */
    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
