package no.likevilkar.whatif;

import java.math.BigDecimal;
import no.likevilkar.ruleset.RuleSet;

/**
 * Another value of a figure or answer.
 *
 * @param figure which
 * @param value the value as written: a plain decimal number, or one of the answers
 */
public record Setting(Named figure, String value) {

    /** A number; digits after the point as given. */
    public static Setting of(Named figure, BigDecimal value) {
        return new Setting(figure, value.toPlainString());
    }

    /**
     * A setting as people write it, {@code figure=value}.
     *
     * @throws UnknownFigureException when it is not one
     */
    public static Setting read(String text, Scenario scenario) {
        int at = text.indexOf('=');
        if (at < 1) {
            throw new UnknownFigureException("found \"" + text + "\"; expected FIGURE=VALUE");
        }
        var setting = new Setting(
                new FigureNames(scenario).find(text.substring(0, at).strip()),
                text.substring(at + 1).strip());
        setting.check(scenario.ruleSet());
        return setting;
    }

    private void check(RuleSet ruleSet) {
        if (figure.kind() == Named.Kind.ANSWER) {
            var answers = ruleSet.keys().require(figure.key()).answers();
            if (!answers.contains(value)) {
                throw new UnknownFigureException(
                        "found " + figure + "=" + value + "; expected one of " + String.join(", ", answers));
            }
        } else if (!value.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            throw new UnknownFigureException(
                    "found " + figure + "=" + value + "; expected a decimal number such as 1234.50");
        }
    }

    BigDecimal number() {
        return new BigDecimal(value);
    }
}
