package no.likevilkar.server.log;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Leaf;
import no.likevilkar.integration.log.LeafGroup;
import no.likevilkar.integration.log.LogLeaf;

/** The leaves in the database, within one transaction: adds to their end, at one time that is never before that of the last. */
public final class LeafTable {

    private final EntityManager store;
    private final Instant now;
    private long next;

    private LeafTable(EntityManager store, long next, Instant now) {
        this.store = store;
        this.next = next;
        this.now = now;
    }

    /** The table as it stands in this transaction. */
    public static LeafTable in(EntityManager store, Clock clock) {
        var last = store.createQuery("select l from LeafRow l order by l.idx desc", LeafRow.class)
                .setMaxResults(1)
                .getResultList();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (last.isEmpty()) {
            return new LeafTable(store, 0, now);
        }
        var before = time(last.get(0));
        return new LeafTable(store, last.get(0).idx() + 1, now.isBefore(before) ? before : now);
    }

    /** When the first leaf was entered, if there is one. */
    public static Optional<Instant> first(EntityManager store) {
        return Optional.ofNullable(store.find(LeafRow.class, 0L)).map(LeafTable::time);
    }

    private static Instant time(LeafRow row) {
        try {
            return Instant.parse(Leaf.read("leaf " + row.idx(), row.leaf()).time());
        } catch (BadLogException e) {
            throw new IllegalStateException("the last leaf of the log is none: " + e.getMessage(), e);
        }
    }

    /** The time of this transaction. */
    public Instant now() {
        return now;
    }

    /** The number that the next leaf gets, from 0. */
    public long next() {
        return next;
    }

    /** Adds a leaf and gives its number. */
    public long add(LogLeaf leaf) {
        var row = new LeafGroup(next, List.of(leaf)).rows().get(0);
        store.persist(new LeafRow(row.index(), row.hash(), row.leaf()));
        return next++;
    }
}
