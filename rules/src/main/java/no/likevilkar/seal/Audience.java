package no.likevilkar.seal;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which parties may see a value beside the authority, which sees all.
 *
 * @param everybody whether it is open; then nobody need be named
 * @param parties ids of the parties that may see a confidential value, in order
 */
public record Audience(boolean everybody, Set<String> parties) {

    public static final Audience OPEN = new Audience(true, Set.of());
    public static final Audience NOBODY = new Audience(false, Set.of());

    public Audience {
        parties = Set.copyOf(parties);
    }

    public static Audience only(String party) {
        return new Audience(false, Set.of(party));
    }

    /** Who may see what rests on both: whoever may see each of them, because from the one the other can be worked out. */
    public Audience and(Audience other) {
        if (everybody) {
            return other;
        }
        if (other.everybody) {
            return this;
        }
        var both = new TreeSet<>(parties);
        both.retainAll(other.parties);
        return new Audience(false, both);
    }

    public boolean includes(String party) {
        return everybody || parties.contains(party);
    }
}
