package no.likevilkar.integration.document.saft;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** How many transactions were booked in which period and dated in which month. */
final class Dates {

    private static final int MOST = 100_000;

    private final Map<Long, long[]> counts = new HashMap<>();
    private long lastKey = -1;
    private long[] last;

    /**
     * @param month in which the transaction is booked
     * @param date as the file writes it, 2025-03-31; a text that is no date counts as no month
     */
    void note(int month, Slice date) {
        long key = (long) month << 32 | Books.month(digits(date, 0, 4), digits(date, 5, 7));
        if (key != lastKey) {
            long[] count = counts.get(key);
            if (count == null) {
                count = new long[1];
                if (counts.size() < MOST) {
                    counts.put(key, count);
                }
            }
            last = count;
            lastKey = key;
        }
        last[0]++;
    }

    /** How many transactions were booked in and dated in such months. */
    long count(IntPredicate booked, IntPredicate dated) {
        return counts.entrySet().stream()
                .filter(one -> booked.test((int) (one.getKey() >> 32)) && dated.test((int) (long) one.getKey()))
                .mapToLong(one -> one.getValue()[0])
                .sum();
    }

    private static int digits(Slice text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.at(i) < '0' || text.at(i) > '9') {
                return 0;
            }
            number = number * 10 + text.at(i) - '0';
        }
        return number;
    }
}
