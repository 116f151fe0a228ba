package no.likevilkar.integration.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.likevilkar.model.Case;

/** One way to change the order of things whose order has no meaning: reversed, or shuffled from a fixed seed. */
record Reordered(String name, long seed) {

    private static final long REVERSE = -1;

    /** The ways the tests try. */
    static List<Reordered> ways() {
        return List.of(
                new Reordered("reversed", REVERSE),
                new Reordered("shuffled 1", 1),
                new Reordered("shuffled 2", 2),
                new Reordered("shuffled 3", 3));
    }

    <T> List<T> of(List<T> things) {
        var other = new ArrayList<>(things);
        if (seed == REVERSE) {
            Collections.reverse(other);
        } else {
            Collections.shuffle(other, new Random(seed));
        }
        return other;
    }

    /** The case with every list in the other order. */
    Case of(Case c) {
        return new Case(
                c.id(),
                c.regime(),
                c.asOf(),
                c.decision(),
                c.currency(),
                c.unit(),
                c.volumeUnit(),
                of(c.periods()),
                of(c.bids()),
                of(c.items()),
                of(c.inputs()),
                of(c.answers()),
                of(c.ledger()),
                of(c.priceLines()),
                of(c.warnings()),
                of(c.documents()),
                of(c.confidential()),
                c.overridden());
    }

    @Override
    public String toString() {
        return name;
    }
}
