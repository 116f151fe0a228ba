package no.likevilkar.ruleset;

import java.util.List;
import java.util.Optional;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Yaml;

/**
 * A form that a regime prints, as {@code form.yaml} of its rule set describes it: which figure stands on which line. What is
 * on a line is the verdict's; what the line is called, and by which formula it is printed, stays here.
 *
 * @param id short name of the form
 * @param name its name in three languages
 * @param when key of the figure of the unit and the whole case that says that this form is the one to print
 * @param lines in the order printed
 */
public record Form(String id, Labels name, String when, List<Line> lines) {

    /** Name of the file in the folder of a rule set; most have none. */
    static final String FILE = "form.yaml";

    /** Of whom a line tells. */
    public enum Side {
        UNIT,
        /** Of each bid, in columns of its own. */
        BID,
        /** Of all together; its figures are the unit's. */
        CASE
    }

    /**
     * One line.
     *
     * @param number as printed
     * @param name in three languages
     * @param key key of the figure of each period; empty where the line has a total only
     * @param total key of the figure of the whole case
     * @param formula as printed, where one is
     * @param paragraph where the regime prescribes the line
     * @param entered whether it is taken over from documents; else it is computed
     * @param saysPreferred whether it holds no amount and says whom the prices pick
     */
    public record Line(
            String number,
            Labels name,
            Side side,
            Optional<String> key,
            Optional<String> total,
            Optional<String> formula,
            Optional<String> paragraph,
            boolean entered,
            boolean saysPreferred) {}

    static List<Form> read(String file, String text) {
        return Yaml.list(file, text).stream().map(Form::read).toList();
    }

    private static Form read(Yaml yaml) {
        yaml.only("id", "name", "when", "lines");
        return new Form(
                yaml.text("id"),
                Labels.read(yaml, "name"),
                yaml.text("when"),
                yaml.mappings("lines").stream().map(Form::line).toList());
    }

    private static Line line(Yaml yaml) {
        yaml.only("line", "name", "side", "key", "total", "formula", "paragraph", "entered", "says");
        return new Line(
                yaml.text("line"),
                Labels.read(yaml, "name"),
                side(yaml),
                yaml.optionalText("key"),
                yaml.optionalText("total"),
                yaml.optionalText("formula"),
                yaml.optionalText("paragraph"),
                yaml.flag("entered"),
                saysPreferred(yaml));
    }

    private static Side side(Yaml yaml) {
        return switch (yaml.text("side")) {
            case "unit" -> Side.UNIT;
            case "bid" -> Side.BID;
            case "case" -> Side.CASE;
            default -> throw new DefinitionException(yaml.place() + ".side", "unit, bid or case", yaml.text("side"));
        };
    }

    private static boolean saysPreferred(Yaml yaml) {
        var says = yaml.optionalText("says");
        says.filter(word -> !word.equals("preferred")).ifPresent(word -> {
            throw new DefinitionException(yaml.place() + ".says", "preferred", word);
        });
        return says.isPresent();
    }
}
