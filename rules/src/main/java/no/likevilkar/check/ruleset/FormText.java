package no.likevilkar.check.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that the regime prints, as far as a verdict tells of it: which figure stands on which line.
 *
 * @param id short name of the form
 * @param when key of the figure of the unit and the whole case with which it is printed
 * @param lines in the order printed
 */
public record FormText(String id, String when, List<Line> lines) {

    /**
     * @param number as printed
     * @param side unit, bid or case
     * @param key key of the figure of each period, if the line has any
     * @param total key of the figure of the whole case, if the line has one
     * @param picks whether the line says whom the prices pick
     */
    public record Line(String number, String side, Optional<String> key, Optional<String> total, boolean picks) {}

    static FormText read(Entry entry) {
        entry.only(Set.of("id", "name", "when", "lines"));
        return new FormText(
                entry.text("id"),
                entry.text("when"),
                entry.entries("lines").stream().map(FormText::line).toList());
    }

    private static Line line(Entry entry) {
        entry.only(Set.of("line", "name", "side", "key", "total", "formula", "paragraph", "entered", "says"));
        return new Line(
                entry.text("line"),
                entry.word("side", Set.of("unit", "bid", "case")),
                entry.optional("key"),
                entry.optional("total"),
                entry.optional("says").isPresent()
                        && entry.word("says", Set.of("preferred")).equals("preferred"));
    }
}
