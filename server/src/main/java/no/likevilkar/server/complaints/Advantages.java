package no.likevilkar.server.complaints;

import java.util.Arrays;
import java.util.List;

/** The words for what an advantage consists of. */
final class Advantages {

    static final List<String> WORDS = List.of(
            "capital",
            "cross-subsidy",
            "grant",
            "guarantee",
            "loan",
            "price-below-cost",
            "rent",
            "tax",
            "vat",
            "other");

    private Advantages() {}

    /** Whether a text names some of them, each once. */
    static boolean fit(String text) {
        var words = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return WORDS.containsAll(words) && words.stream().distinct().count() == words.size();
    }
}
