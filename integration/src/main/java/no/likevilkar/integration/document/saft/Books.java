package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums of all bookings by account, value of the dimension and month, in arrays, because there may be hundreds of thousands of them.
 * What is kept grows with these, never with the lines. Sums are kept in hundredths; what does not fit is added up apart.
 */
final class Books {

    /** Numbers of what is no value: a line without the dimension, with a split that does not add up, with a value not asked for. */
    static final int UNASSIGNED = 0;

    static final int UNCLEAR = 1;
    static final int OTHER = 2;
    static final int FIRST_VALUE = 3;

    private static final int MOST = 500_000;

    /** Numbers of one sum in the array of all. */
    private static final int SUM = 0;

    private static final int TURNOVER = 1;
    private static final int LINES = 2;
    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int WIDTH = 5;

    private final Map<Long, Booked> apart = new HashMap<>();
    private long[] keys = new long[1024];
    private long[] sums = new long[1024 * WIDTH];
    private int size;

    /** What is done with each sum. */
    @FunctionalInterface
    interface Use {

        /** @param month the year times 10,000 and the number of the period in it */
        void sum(int account, int value, int month, Booked booked);
    }

    static int month(int year, int period) {
        return year * 10_000 + period;
    }

    void add(int account, int value, int month, Amount amount, int part, int line) throws BeyondLimitsException {
        long key = (long) account << 46 | (long) value << 27 | month;
        long spot = (long) part << 32 | line;
        int at = slot(key) * WIDTH;
        if (sums[at + LINES] == 0) {
            if (size == MOST) {
                throw new BeyondLimitsException("more than " + MOST + " sums of an account, a value and a month");
            }
            if (++size * 4L > keys.length * 3L) {
                widen();
                at = slot(key) * WIDTH;
            }
            keys[at / WIDTH] = key;
            sums[at + FIRST] = spot;
        }
        sums[at + LINES]++;
        sums[at + LAST] = spot;
        long sum = sums[at + SUM] + amount.hundredths();
        long turnover = sums[at + TURNOVER] + Math.abs(amount.hundredths());
        if (amount.fits() && Math.abs(sum) <= Amount.MOST_SUMMED && turnover <= Amount.MOST_SUMMED) {
            sums[at + SUM] = sum;
            sums[at + TURNOVER] = turnover;
        } else {
            BigDecimal decimal = amount.decimal();
            apart.merge(
                    key,
                    new Booked(decimal, decimal.abs(), 0, new Spot(part, line), new Spot(part, line)),
                    Booked::and);
        }
    }

    /** Every sum, in no order. */
    void each(Use use) {
        for (int i = 0; i < keys.length; i++) {
            int at = i * WIDTH;
            if (sums[at + LINES] > 0) {
                var booked = new Booked(
                        BigDecimal.valueOf(sums[at + SUM], 2),
                        BigDecimal.valueOf(sums[at + TURNOVER], 2),
                        sums[at + LINES],
                        spot(sums[at + FIRST]),
                        spot(sums[at + LAST]));
                use.sum(
                        (int) (keys[i] >>> 46),
                        (int) (keys[i] >>> 27) & 0x7FFFF,
                        (int) keys[i] & 0x7FFFFFF,
                        apart.containsKey(keys[i]) ? booked.and(apart.get(keys[i])) : booked);
            }
        }
    }

    private static Spot spot(long packed) {
        return new Spot((int) (packed >>> 32), (int) packed);
    }

    private void widen() {
        long[] oldKeys = keys;
        long[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        sums = new long[oldSums.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSums[i * WIDTH + LINES] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                System.arraycopy(oldSums, i * WIDTH, sums, slot * WIDTH, WIDTH);
            }
        }
    }

    /** Where the sum of the key is, or where it would be. */
    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (keys.length - 1);
        while (sums[slot * WIDTH + LINES] > 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
