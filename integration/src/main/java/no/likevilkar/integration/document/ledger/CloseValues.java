package no.likevilkar.integration.document.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant: values that hold the wanted one, are held by it, or differ by few letters. */
public final class CloseValues {

    private static final int MOST = 5;
    private static final int LONGEST = 100;

    private record Near(String value, int distance) {}

    private CloseValues() {}

    /** At most five, the closest first. */
    public static List<String> of(String wanted, Collection<String> values) {
        var sought = folded(wanted);
        return values.stream()
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST && sought.length() <= LONGEST)
                .map(value -> new Near(value, distance(sought, folded(value))))
                .filter(near -> near.distance <= Math.max(1, sought.length() / 3)
                        || folded(near.value).contains(sought)
                        || sought.contains(folded(near.value)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::value))
                .limit(MOST)
                .map(Near::value)
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out or changed to get from one to the other (Levenshtein 1965). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
