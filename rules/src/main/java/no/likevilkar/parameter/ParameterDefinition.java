package no.likevilkar.parameter;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Range;
import no.likevilkar.definition.Yaml;

/**
 * A parameter: dated values with their sources, and what may be assumed where there is none.
 *
 * @param id id, also the key under which rules ask for it
 * @param unit ratio, money, years, count or index
 * @param by which date chooses the value
 * @param label its name in three languages
 * @param fallback admissible values on a date without a value; empty when nothing bounds it
 * @param estimate admissible values where the value itself is only an estimate
 * @param policy whether it is a choice of policy, printed in the verdict with the value used
 * @param holder the party that holds a missing value; {@code none} when it is nobody's to give
 * @param settledBy the document or publication that would give a missing value
 * @param values dated values, none overlapping
 */
public record ParameterDefinition(
        String id,
        String unit,
        ChosenBy by,
        Labels label,
        Optional<Range> fallback,
        Optional<Range> estimate,
        boolean policy,
        String holder,
        Optional<Labels> settledBy,
        List<DatedValue> values) {

    /** Which date of a case chooses the value of a parameter. */
    public enum ChosenBy {
        PERIOD,
        AS_OF,
        DECISION
    }

    /**
     * Reads one parameter file.
     *
     * @throws DefinitionException when it is not as the house style says, or two values hold on one day
     */
    public static ParameterDefinition read(String file, String text) {
        var yaml = Yaml.mapping(file, text)
                .only(
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
        var values =
                yaml.mappings("values").stream().map(ParameterDefinition::value).toList();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (values.get(i).clashesWith(values.get(j))) {
                    throw new DefinitionException(
                            file,
                            "one value for a day",
                            "values from " + values.get(i).from() + " and from "
                                    + values.get(j).from() + " overlap");
                }
            }
        }
        return new ParameterDefinition(
                yaml.text("id"),
                yaml.text("unit"),
                by(yaml),
                Labels.read(yaml, "label"),
                yaml.optionalMapping("fallbackRange").map(Range::read),
                yaml.optionalMapping("estimateRange").map(Range::read),
                yaml.flag("policy"),
                yaml.optionalText("holder").orElse("none"),
                yaml.optionalMapping("settledBy").map(ignored -> Labels.read(yaml, "settledBy")),
                values);
    }

    private static ChosenBy by(Yaml yaml) {
        return switch (yaml.text("by")) {
            case "period" -> ChosenBy.PERIOD;
            case "asOf" -> ChosenBy.AS_OF;
            case "decision" -> ChosenBy.DECISION;
            default -> throw new DefinitionException(yaml.place() + ".by", "period, asOf or decision", yaml.text("by"));
        };
    }

    private static DatedValue value(Yaml yaml) {
        yaml.only("key", "from", "to", "value", "citation", "published", "checked", "status", "note");
        return new DatedValue(
                yaml.optionalText("key").orElse(""),
                yaml.date("from"),
                yaml.optionalDate("to"),
                yaml.decimal("value"),
                yaml.text("citation"),
                yaml.optionalDate("published"),
                yaml.optionalDate("checked"),
                yaml.text("status").equals("verified") ? Status.VERIFIED : Status.UNVERIFIED);
    }

    /** The dimensions for which there is any value; one empty word when it has none. */
    public List<String> dimensions() {
        var dimensions = new TreeSet<String>();
        values.forEach(value -> dimensions.add(value.dimension()));
        return dimensions.isEmpty() ? List.of("") : List.copyOf(dimensions);
    }
}
