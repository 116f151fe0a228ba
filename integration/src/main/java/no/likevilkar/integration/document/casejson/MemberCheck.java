package no.likevilkar.integration.document.casejson;

import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.json.JsonValue;
import no.likevilkar.integration.document.json.JsonValue.Kind;
import no.likevilkar.integration.document.text.Quoted;

/** Whether the members of a JSON case file are there, of the right kind, and such that XML can hold them. */
final class MemberCheck {

    private static final int MOST_CHARACTERS = 10_000;

    private final Problems problems;

    MemberCheck(Problems problems) {
        this.problems = problems;
    }

    /** A member that has to be there and is not. */
    void missing(String code, JsonValue object, String name) {
        problems.add(code, object.place(), "no member \"" + name + "\"", "the member \"" + name + "\"", "Add it.");
    }

    /** Whether the value is of the wanted kind. */
    boolean is(JsonValue value, Kind wanted) {
        if (value.kind() == wanted) {
            return true;
        }
        boolean number = value.kind() == Kind.NUMBER;
        problems.add(
                "CAS-106",
                value.place(),
                number
                        ? "the number " + Quoted.of(value.text()).replace("\"", "")
                        : value.kind().words(),
                wanted.words(),
                switch (value.kind()) {
                    case NULL -> "Leave the member out when it is not known; nothing is taken as zero.";
                    case NUMBER -> "Write it in quotes, so that no program on the way rounds it.";
                    default -> "Compare with the template.";
                });
        return false;
    }

    /** Whether XML can hold the text, and within its limit. */
    boolean fit(JsonValue value) {
        boolean fit = value.text()
                .codePoints()
                .allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF);
        if (!fit) {
            problems.add(
                    "CAS-115",
                    value.place(),
                    Quoted.of(value.text()),
                    "a text without control characters",
                    "Remove the sign that cannot be seen.");
        } else if (value.text().length() > MOST_CHARACTERS) {
            problems.add(
                    "CAS-004",
                    value.place(),
                    value.text().length() + " characters",
                    "at most " + MOST_CHARACTERS,
                    "Put long texts into documents of their own.");
            return false;
        }
        return fit;
    }
}
