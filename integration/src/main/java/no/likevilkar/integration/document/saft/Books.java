package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.List;

/** Sums of all bookings by account, value of the dimension and month. What is kept grows with these, never with the lines. */
final class Books {

    /** Numbers of what is no value: a line without the dimension, with a split that does not add up, with a value not asked for. */
    static final int UNASSIGNED = 0;

    static final int UNCLEAR = 1;
    static final int OTHER = 2;
    static final int FIRST_VALUE = 3;

    private static final int MOST = 500_000;

    private long[] keys = new long[1024];
    private Booked[] sums = new Booked[1024];
    private int size;

    /** One sum with what it is the sum of. */
    record Entry(int account, int value, int month, Booked booked) {}

    /** @param month the year times 10,000 and the number of the period in it */
    void add(int account, int value, int month, Amount amount, int part, int line) throws BeyondLimitsException {
        long key = (long) account << 46 | (long) value << 27 | month;
        int slot = slot(key, keys.length);
        while (sums[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (sums[slot] == null) {
            if (size == MOST) {
                throw new BeyondLimitsException("more than " + MOST + " sums of an account, a value and a month");
            }
            keys[slot] = key;
            sums[slot] = new Booked();
            sums[slot].add(amount, part, line);
            if (++size * 2 > keys.length) {
                widen();
            }
        } else {
            sums[slot].add(amount, part, line);
        }
    }

    static int month(int year, int period) {
        return year * 10_000 + period;
    }

    /** Every sum, in no order. */
    List<Entry> entries() {
        var all = new ArrayList<Entry>(size);
        for (int i = 0; i < keys.length; i++) {
            if (sums[i] != null) {
                all.add(new Entry(
                        (int) (keys[i] >>> 46), (int) (keys[i] >>> 27) & 0x7FFFF, (int) keys[i] & 0x7FFFFFF, sums[i]));
            }
        }
        return all;
    }

    private void widen() {
        long[] oldKeys = keys;
        Booked[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        sums = new Booked[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSums[i] != null) {
                int slot = slot(oldKeys[i], keys.length);
                while (sums[slot] != null) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[i];
                sums[slot] = oldSums[i];
            }
        }
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (length - 1);
    }
}
