package no.likevilkar.check.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A parameter: dated values, and what may be assumed where there is none.
 *
 * @param id its id, also the key under which rules ask for it
 * @param by which date chooses: PERIOD, AS_OF or DECISION
 * @param fallback what may be assumed on a day without a value
 * @param estimate what may be assumed where the value is only an estimate
 * @param policy whether it is a choice of policy
 * @param holder who holds a missing value
 * @param values dated values
 */
public record ParameterText(
        String id,
        String unit,
        String by,
        Optional<Admissible> fallback,
        Optional<Admissible> estimate,
        boolean policy,
        String holder,
        List<Dated> values) {

    /**
     * @param dimension what else chooses it, or empty
     * @param from first day
     * @param to last day; empty while no later value is known
     * @param citation id in the register
     * @param verified whether it was checked against its source
     */
    public record Dated(
            String dimension,
            LocalDate from,
            Optional<LocalDate> to,
            BigDecimal value,
            String citation,
            boolean verified) {

        boolean meets(LocalDate first, LocalDate last) {
            return !last.isBefore(from) && (to.isEmpty() || !first.isAfter(to.get()));
        }
    }

    private static final Set<String> NAMES = Set.of(
            "id",
            "unit",
            "by",
            "label",
            "terms",
            "note",
            "policy",
            "holder",
            "fallbackRange",
            "estimateRange",
            "settledBy",
            "values");

    private static final Set<String> VALUE =
            Set.of("key", "from", "to", "value", "citation", "published", "checked", "status", "note");

    static ParameterText read(String file, Object tree) {
        var entry = Entry.of(file, tree).only(NAMES);
        var values = entry.entries("values").stream().map(ParameterText::dated).toList();
        refuseOverlap(file, values);
        return new ParameterText(
                entry.text("id"),
                entry.text("unit"),
                switch (entry.word("by", Set.of("period", "asOf", "decision"))) {
                    case "period" -> "PERIOD";
                    case "asOf" -> "AS_OF";
                    default -> "DECISION";
                },
                entry.entry("fallbackRange").map(Admissible::read),
                entry.entry("estimateRange").map(Admissible::read),
                entry.flag("policy"),
                entry.optional("holder").orElse("none"),
                values);
    }

    private static Dated dated(Entry entry) {
        entry.only(VALUE);
        return new Dated(
                entry.optional("key").orElse(""),
                entry.requiredDay("from"),
                entry.day("to"),
                entry.number("value")
                        .orElseThrow(() -> new RuleSetException(entry.place() + ".value", "nothing", "a number")),
                entry.text("citation"),
                entry.text("status").equals("verified"));
    }

    private static void refuseOverlap(String file, List<Dated> values) {
        for (var one : values) {
            for (var other : values) {
                if (one != other
                        && one.dimension.equals(other.dimension)
                        && one.meets(other.from, other.to.orElse(LocalDate.MAX))) {
                    throw new RuleSetException(
                            file,
                            "values from " + one.from + " and from " + other.from + " that overlap",
                            "one for a day");
                }
            }
        }
    }

    /** What else chooses a value, in order; one empty word when nothing does. */
    public List<String> dimensions() {
        var all = new TreeSet<String>();
        values.forEach(value -> all.add(value.dimension));
        return all.isEmpty() ? List.of("") : List.copyOf(all);
    }

    /** The value in force from the first to the last day. */
    public Chosen on(String dimension, LocalDate first, LocalDate last) {
        return Chosen.of(this, dimension, first, last);
    }
}
