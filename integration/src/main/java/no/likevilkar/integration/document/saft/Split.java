package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one line that its dimension names. One value without an amount, however often it
 * is named, has the whole line. Amounts are taken as what they say
 * when they add up to the line, and the other way round when they add up to its opposite, because files before 1.30 do not say whether
 * a part is debit or credit. What they leave over belongs to no value. Anything else is unclear, and then the whole line is.
 */
final class Split {

    /** A value with its part of the line. */
    static final class Share {

        int value;
        boolean stated;
        boolean sided;
        final Amount amount = new Amount();
    }

    private final List<Share> shares = new ArrayList<>();
    private final Amount sum = new Amount();
    private int size;

    void clear() {
        size = 0;
    }

    /** The next share, to be filled in. */
    Share add() {
        if (size == shares.size()) {
            shares.add(new Share());
        }
        Share share = shares.get(size++);
        share.stated = false;
        share.sided = false;
        share.amount.zero();
        return share;
    }

    int size() {
        return size;
    }

    Share share(int index) {
        return shares.get(index);
    }

    /**
     * Settles what belongs to whom.
     *
     * @param line amount of the line, debit positive
     * @param credit whether the line has a credit amount, so that a part without a side counts against debit
     * @param rest gets what belongs to no value
     * @return whether it is clear
     */
    boolean settle(Amount line, boolean credit, Amount rest) {
        rest.zero();
        if (oneValueAlone()) {
            shares.get(0).amount.set(line);
            size = 1;
            return true;
        }
        boolean sided = false;
        sum.zero();
        for (int i = 0; i < size; i++) {
            Share share = shares.get(i);
            if (!share.stated) {
                return false;
            }
            sided |= share.sided;
            if (credit && !share.sided) {
                share.amount.negate();
            }
            sum.add(share.amount);
        }
        rest.set(line);
        sum.negate();
        rest.add(sum);
        if (rest.isZero()) {
            return true;
        }
        if (!sided && sum.compareTo(line) == 0) {
            turn();
            rest.zero();
            return true;
        }
        return alike(line, rest) && sameSide(line);
    }

    /** Puts the shares of one value together, so that a line counts once for it. */
    void merge() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Share share = shares.get(i);
            int same = 0;
            while (same < kept && shares.get(same).value != share.value) {
                same++;
            }
            if (same < kept) {
                shares.get(same).amount.add(share.amount);
            } else {
                shares.set(i, shares.get(kept));
                shares.set(kept++, share);
            }
        }
        size = kept;
    }

    private boolean oneValueAlone() {
        for (int i = 0; i < size; i++) {
            if (shares.get(i).stated || shares.get(i).value != shares.get(0).value) {
                return false;
            }
        }
        return true;
    }

    private void turn() {
        for (int i = 0; i < size; i++) {
            shares.get(i).amount.negate();
        }
    }

    /** Parts that leave something over: each, and what is left, on the side of the line. */
    private boolean sameSide(Amount line) {
        for (int i = 0; i < size; i++) {
            if (!alike(line, shares.get(i).amount)) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(Amount one, Amount other) {
        return one.isZero() || other.isZero() || one.negative() == other.negative();
    }
}
