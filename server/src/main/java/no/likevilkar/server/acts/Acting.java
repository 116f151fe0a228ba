package no.likevilkar.server.acts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.log.LogLeaf;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.server.log.LeafTable;

/** What an act has at hand: the store within the transaction, the time it happens at, and the log. */
public final class Acting {

    private final EntityManager store;
    private final LeafTable leaves;

    Acting(EntityManager store, LeafTable leaves) {
        this.store = store;
        this.leaves = leaves;
    }

    public EntityManager store() {
        return store;
    }

    /** When it happens, to the millisecond; never before what is in the log already. */
    public Instant now() {
        return leaves.now();
    }

    /** The number that the next leaf gets. */
    public long nextLeaf() {
        return leaves.next();
    }

    /**
     * Enters the act into the log.
     *
     * @param digest SHA-256 of what it tells of; of something that could be guessed, together with something that cannot
     * @return number of the leaf, from 0
     */
    public long log(LeafType type, String digest) {
        return leaves.add(LogLeaf.of(type, now(), digest));
    }

    /** Enters that a rule set may decide from now on. */
    public long logActivation(RuleSet ruleSet) {
        return leaves.add(LogLeaf.activation(now(), ruleSet));
    }

    /** Enters a verdict; its rule set must have been activated before. */
    public long logVerdict(String digest, RuleSet ruleSet) {
        return leaves.add(LogLeaf.verdict(now(), digest, ruleSet));
    }

    /**
     * Writes what was done until now, so that what the database refuses is charged to the act that did it, and lets go of it: the next act
     * finds the rows in the database, and no flush compares them again.
     */
    void settle() {
        store.flush();
        store.clear();
    }
}
