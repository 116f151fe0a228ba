package no.likevilkar.server.log;

import java.io.IOException;
import java.util.List;
import no.likevilkar.integration.log.LeafRows;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreUnavailableException;

/** The leaves that the database has committed. */
final class StoredRows implements LeafRows {

    private final Store store;

    StoredRows(Store store) {
        this.store = store;
    }

    @Override
    public long count() throws IOException {
        try {
            return store.read(em ->
                    em.createQuery("select count(l) from LeafRow l", Long.class).getSingleResult());
        } catch (StoreUnavailableException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<byte[]> read(long from, long to) throws IOException {
        try {
            return store.read(em -> em
                    .createQuery(
                            "select l from LeafRow l where l.idx >= :from and l.idx < :to order by l.idx",
                            LeafRow.class)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList()
                    .stream()
                    .map(LeafRow::leaf)
                    .toList());
        } catch (StoreUnavailableException e) {
            throw new IOException(e);
        }
    }
}
