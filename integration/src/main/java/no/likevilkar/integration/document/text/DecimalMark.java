package no.likevilkar.integration.document.text;

import java.util.Locale;
import java.util.Optional;

/** The decimal separator of a column. */
public enum DecimalMark {
    COMMA(','),
    POINT('.');

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    /** The mark somebody declared: {@code comma}, {@code point} or the sign itself; empty when it is neither. */
    public static Optional<DecimalMark> of(String declared) {
        return switch (declared.strip().toLowerCase(Locale.ROOT)) {
            case "comma", "," -> Optional.of(COMMA);
            case "point", "." -> Optional.of(POINT);
            default -> Optional.empty();
        };
    }

    /** The declared mark; where the word is none, that is a problem and nothing is declared. */
    public static Optional<DecimalMark> declared(Optional<String> word, Place place, ProblemList problems) {
        var mark = word.flatMap(DecimalMark::of);
        if (word.isPresent() && mark.isEmpty()) {
            problems.problem(TableFault.DECIMAL_UNKNOWN, place, Quoted.of(word.get()), "comma or point");
        }
        return mark;
    }

    char sign() {
        return sign;
    }

    DecimalMark other() {
        return this == COMMA ? POINT : COMMA;
    }

    String words() {
        return this == COMMA ? "a decimal comma" : "a decimal point";
    }
}
