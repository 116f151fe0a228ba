package no.likevilkar.server.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A leaf of the transparency log as the database has it. Inserted in the transaction of what it tells of. */
@Entity
@Table(name = "log_leaf")
public class LeafRow {

    @Id
    private long idx;

    @Column(name = "leaf_hash")
    private byte[] leafHash;

    private byte[] leaf;

    /** For JPA. */
    protected LeafRow() {}

    LeafRow(long idx, byte[] leafHash, byte[] leaf) {
        this.idx = idx;
        this.leafHash = leafHash;
        this.leaf = leaf;
    }

    long idx() {
        return idx;
    }

    byte[] leaf() {
        return leaf;
    }

    byte[] leafHash() {
        return leafHash;
    }
}
