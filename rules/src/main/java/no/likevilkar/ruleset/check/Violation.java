package no.likevilkar.ruleset.check;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a rule set that breaks a rule of the house, told so that its author can mend it.
 *
 * @param code stable code: {@code RS-01} to {@code RS-08} for rules, {@code RG-01} to {@code RG-11} for registers, {@code FM-01} to
 *     {@code FM-04} for forms
 * @param file path inside the rule set folder
 * @param rule id of the rule, or {@code -} when the whole file is meant
 * @param found what stands there
 * @param expected what should stand there
 */
public record Violation(String code, String file, String rule, String found, String expected)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::file)
            .thenComparing(Violation::rule)
            .thenComparing(Violation::code)
            .thenComparing(Violation::found)
            .thenComparing(Violation::expected);

    public Violation {
        Objects.requireNonNull(code, "code of a violation");
        Objects.requireNonNull(file, "file of a violation");
        Objects.requireNonNull(rule, "rule of a violation");
        Objects.requireNonNull(found, "what a violation found");
        Objects.requireNonNull(expected, "what a violation expected");
    }

    /** The one line people read: {@code RS-06 40-candidate/capital.drl NO-C13: found …; expected …}. */
    public String sentence() {
        return "%s %s %s: found %s; expected %s".formatted(code, file, rule, found, expected);
    }

    /** By file, rule, code and text, so that two runs tell the same in the same order. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
