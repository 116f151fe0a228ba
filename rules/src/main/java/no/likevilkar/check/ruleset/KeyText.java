package no.likevilkar.check.ruleset;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.check.figure.Rounded;

/**
 * What the rule set says of a key.
 *
 * @param name the key
 * @param answers admissible answers; empty for a figure
 * @param unit money, unit-price, ratio, quantity, truth; {@code answer} where it says none
 * @param perPeriod whether there is one per period
 * @param rounding of a derived figure; empty when it stays exact
 * @param step ladder step, {@code NONE} where it says none
 * @param groups exclusive groups with its place in the order of preference
 * @param input whether people supply it
 * @param assumption whether a case assumes it, because it has no source of its own
 * @param admissible values it may have when nobody supplied it
 * @param estimate values it may have when what was supplied is an estimate
 * @param stops whether the verdict waits for it when it is missing
 * @param holder who holds it when it is missing
 */
public record KeyText(
        String name,
        List<String> answers,
        String unit,
        boolean perPeriod,
        Optional<Rounded> rounding,
        String step,
        Map<String, Integer> groups,
        boolean input,
        boolean assumption,
        Optional<Admissible> admissible,
        Optional<Admissible> estimate,
        boolean stops,
        String holder) {

    private static final Set<String> NAMES = Set.of(
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

    private static final Set<String> STEPS =
            Set.of("NONE", "COVERAGE", "CORRECTION", "OMITTED", "ADVANTAGE", "HANDICAP", "LOCATION");

    static KeyText read(Entry entry) {
        entry.only(NAMES);
        var groups = new TreeMap<String, Integer>();
        entry.entry("groups")
                .ifPresent(all -> all.content().keySet().forEach(group -> groups.put(group, all.count(group, 999))));
        return new KeyText(
                entry.text("key"),
                entry.words("answers"),
                entry.optional("unit").orElse("answer"),
                entry.flag("perPeriod"),
                entry.optional("scale").map(scale -> new Rounded(entry.count("scale", 40), RoundingMode.HALF_UP)),
                entry.optional("step").map(step -> entry.word("step", STEPS)).orElse("NONE"),
                groups,
                entry.flag("input"),
                entry.flag("assumption"),
                entry.entry("admissible").map(Admissible::read),
                entry.entry("estimate").map(Admissible::read),
                entry.flag("stops"),
                entry.optional("holder").orElse("none"));
    }
}
