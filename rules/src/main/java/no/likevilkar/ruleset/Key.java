package no.likevilkar.ruleset;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Range;
import no.likevilkar.definition.Yaml;
import no.likevilkar.figure.Rounding;
import no.likevilkar.figure.Step;

/**
 * What a rule set says about a key: what kind of value it names and how that value behaves.
 *
 * @param name the key, for example {@code capital.return}
 * @param answers the admissible answers; empty for a figure
 * @param unit unit of a figure: money, unit-price, ratio, quantity, truth
 * @param perPeriod whether there is one per period; else it stands for the whole case
 * @param rounding how a derived figure is rounded; empty when it stays exact
 * @param step the ladder step of figures of this key
 * @param groups exclusive groups it belongs to, with its place in the order of preference there
 * @param input whether people supply it, so that no rule needs to derive it
 * @param assumption whether it has no source of its own, so that a case assumes it
 * @param admissible values it may have when nobody supplied it
 * @param estimate values it may have when what was supplied is only an estimate
 * @param stops whether an open gap of it stops the verdict, because no bounds speak of all that an answer may be
 * @param holder the party that holds the answer: unit, buyer, bidder, authority, or none
 * @param label its name in three languages
 * @param settledBy the document that would settle it, in three languages
 */
public record Key(
        String name,
        List<String> answers,
        String unit,
        boolean perPeriod,
        Optional<Rounding> rounding,
        Step step,
        Map<String, Integer> groups,
        boolean input,
        boolean assumption,
        Optional<Range> admissible,
        Optional<Range> estimate,
        boolean stops,
        String holder,
        Labels label,
        Optional<Labels> settledBy) {

    static Key read(Yaml yaml) {
        yaml.only(
                "key",
                "answers",
                "unit",
                "perPeriod",
                "scale",
                "step",
                "groups",
                "input",
                "assumption",
                "admissible",
                "estimate",
                "stops",
                "holder",
                "label",
                "settledBy");
        var groups = new LinkedHashMap<String, Integer>();
        yaml.wordMap("groups").forEach((group, place) -> groups.put(group, Integer.valueOf(place)));
        return new Key(
                yaml.text("key"),
                yaml.words("answers"),
                yaml.optionalText("unit").orElse("answer"),
                yaml.flag("perPeriod"),
                yaml.optionalText("scale").map(scale -> new Rounding(Integer.parseInt(scale), RoundingMode.HALF_UP)),
                yaml.optionalText("step").map(Step::valueOf).orElse(Step.NONE),
                Map.copyOf(groups),
                yaml.flag("input"),
                assumption(yaml),
                yaml.optionalMapping("admissible").map(Range::read),
                yaml.optionalMapping("estimate").map(Range::read),
                stops(yaml),
                yaml.optionalText("holder").orElse("none"),
                Labels.read(yaml, "label"),
                yaml.optionalMapping("settledBy").map(ignored -> Labels.read(yaml, "settledBy")));
    }

    private static boolean assumption(Yaml yaml) {
        if (yaml.flag("assumption") && !yaml.flag("input")) {
            throw new DefinitionException(
                    yaml.place() + ".assumption", "input: true beside it", "a key that nobody supplies");
        }
        return yaml.flag("assumption");
    }

    private static boolean stops(Yaml yaml) {
        if (yaml.flag("stops") && !yaml.flag("input")) {
            throw new DefinitionException(
                    yaml.place() + ".stops", "input: true beside it", "a key of which there is never a gap");
        }
        return yaml.flag("stops");
    }

    public boolean isAnswer() {
        return !answers.isEmpty();
    }

    /** Whether people are to say it: an answer, a number put in, or something that a party holds. */
    public boolean isSupplied() {
        return isAnswer() || input || !holder.equals("none");
    }
}
