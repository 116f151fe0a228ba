package no.likevilkar.figure;

/** How two operands of a comparison stand to each other. */
public enum Relation {
    AT_LEAST {
        @Override
        Interval holds(Interval a, Interval b) {
            return Interval.truth(!a.alwaysBelow(b), !b.neverAbove(a));
        }
    },
    MORE_THAN {
        @Override
        Interval holds(Interval a, Interval b) {
            return Interval.truth(!a.neverAbove(b), !b.alwaysBelow(a));
        }
    },
    EQUAL {
        @Override
        Interval holds(Interval a, Interval b) {
            return Interval.truth(a.overlaps(b), !(a.isPoint() && a.equals(b)));
        }
    };

    /** One, zero or both: whether the relation holds for every, for no or for some values of the two. */
    abstract Interval holds(Interval a, Interval b);
}
