package no.likevilkar.check.log;

import java.util.regex.Pattern;

/** Sizes and indexes as the formats of C2SP write them: ASCII digits, no sign, no leading zero. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    private Numbers() {}

    static long read(String place, String text) throws BadLogException {
        if (!DECIMAL.matcher(text).matches()) {
            throw new BadLogException(place, Shown.text(text), "a whole number without sign or leading zero");
        }
        return Long.parseLong(text);
    }
}
