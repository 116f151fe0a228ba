package no.likevilkar.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import no.likevilkar.figure.Rounding;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/** The unit in which a figure is moved: one in the last digit of its key's scale, and never coarser than its value is stated. */
final class Scales {

    private Scales() {}

    /** Digits after the point. */
    static int of(RuleSet ruleSet, String key, Optional<BigDecimal> value) {
        String bare = key.replaceAll(":.*", "");
        int declared = ruleSet.keys()
                .find(bare)
                .map(each -> each.rounding().map(Rounding::scale).orElseGet(() -> ofUnit(ruleSet, each.unit())))
                .or(() -> ruleSet.parameters()
                        .find(bare)
                        .map(ParameterDefinition::unit)
                        .map(unit -> ofUnit(ruleSet, unit)))
                .orElse(2);
        return Math.max(
                declared, value.map(point -> point.stripTrailingZeros().scale()).orElse(0));
    }

    private static int ofUnit(RuleSet ruleSet, String unit) {
        return switch (unit) {
            case "money" -> ruleSet.header().moneyScale();
            case "unit-price", "index" -> 4;
            case "ratio" -> 6;
            default -> 0;
        };
    }

    /** The unit that a key or parameter declares. */
    static String unit(RuleSet ruleSet, String key) {
        return ruleSet.keys().find(key).map(Key::unit).orElse("");
    }
}
