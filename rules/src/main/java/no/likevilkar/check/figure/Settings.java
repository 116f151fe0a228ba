package no.likevilkar.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The fixed parts of an operation, read from their words; whatever is not exactly as the engine writes it is refused. */
record Settings(String operation, List<String> words) {

    /** More decimals than any rule needs; beyond it a number is an attack on the reader. */
    private static final int MOST_DECIMALS = 40;

    int scale(int at) {
        int scale = number(at);
        if (scale > MOST_DECIMALS) {
            throw unlike(at, "at most " + MOST_DECIMALS + " decimals");
        }
        return scale;
    }

    int number(int at) {
        if (!words.get(at).matches("0|[1-9][0-9]{0,6}")) {
            throw unlike(at, "a whole number");
        }
        return Integer.parseInt(words.get(at));
    }

    RoundingMode mode(int at) {
        for (var mode : RoundingMode.values()) {
            if (mode.name().equals(words.get(at)) && mode != RoundingMode.UNNECESSARY) {
                return mode;
            }
        }
        throw unlike(at, "a rounding mode");
    }

    String oneOf(int at, List<String> known) {
        if (!known.contains(words.get(at))) {
            throw unlike(at, String.join(" or ", known));
        }
        return words.get(at);
    }

    LocalDate day(int at) {
        try {
            return LocalDate.parse(words.get(at));
        } catch (DateTimeParseException e) {
            throw unlike(at, "a day such as 2026-03-01");
        }
    }

    /** Where the bands of a table begin: everything from the given place on, ascending. */
    List<BigDecimal> bounds(int first) {
        var bounds = words.subList(first, words.size()).stream()
                .map(word -> {
                    if (!word.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
                        throw new BadFigureException(operation + ": found the bound " + word + "; expected a number");
                    }
                    return new BigDecimal(word);
                })
                .toList();
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                throw new BadFigureException(operation + ": bands of a table begin in ascending order, found "
                        + bounds.get(i) + " after " + bounds.get(i - 1));
            }
        }
        return bounds;
    }

    private BadFigureException unlike(int at, String expected) {
        return new BadFigureException(operation + ": found " + words.get(at) + "; expected " + expected);
    }
}
