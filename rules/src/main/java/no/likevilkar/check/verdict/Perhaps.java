package no.likevilkar.check.verdict;

import java.util.Map;

/**
 * A row that stands in the verdict or not, depending on a value that the bundle does not show.
 *
 * @param row what it says where it stands
 */
record Perhaps(Map<String, Object> row) {

    static Object unless(boolean certain, Map<String, Object> row) {
        return certain ? row : new Perhaps(row);
    }

    /** The row itself. */
    static Object open(Object entry) {
        return entry instanceof Perhaps perhaps ? perhaps.row() : entry;
    }
}
