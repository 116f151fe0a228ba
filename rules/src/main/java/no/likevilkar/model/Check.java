package no.likevilkar.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** Constructor checks shared by the records of the domain; each speaks plainly and never lets null in. */
final class Check {

    private Check() {}

    static <T> T present(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    static String text(String value, String what) {
        if (present(value, what).isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return value;
    }

    /** An id is part of figure ids (subject/key/period) and of a line of trace, so it may hold no slash, space or control character. */
    static String id(String value, String what) {
        text(value, what);
        if (!value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    what + " \"" + value + "\" may hold letters, digits, point, colon, hyphen and underscore only");
        }
        return value;
    }

    static <T> void unique(Collection<T> all, Function<T, String> id, String what) {
        var seen = new HashSet<String>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                throw new IllegalArgumentException(what + " \"" + id.apply(one) + "\" occurs twice");
            }
        }
    }
}
