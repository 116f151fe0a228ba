package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.likevilkar.check.Unshown;

/** A value of {@code verdict.json} in words. */
final class Words {

    private static final int LONGEST = 300;

    private Words() {}

    static String of(Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value == Unshown.VALUE) {
            return "a confidential value";
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("low") && map.containsKey("high") ? range(map) : row(map);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "an empty list"
                    : list.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        return shortened(value.toString());
    }

    private static String range(Map<?, ?> range) {
        if (range.get("point") != null) {
            return of(range.get("point"));
        }
        String low = range.get("low") == null ? "" : "from " + of(range.get("low"));
        String high = range.get("high") == null ? "" : "to " + of(range.get("high"));
        return low.isEmpty() && high.isEmpty() ? "any number" : (low + " " + high).strip();
    }

    private static String row(Map<?, ?> row) {
        return shortened(row.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .map(member -> member.getKey() + " " + of(member.getValue()))
                .collect(Collectors.joining(", ")));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
