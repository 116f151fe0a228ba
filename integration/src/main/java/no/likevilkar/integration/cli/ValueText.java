package no.likevilkar.integration.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.integration.words.RuleSetWords;
import no.likevilkar.integration.words.Value;
import no.likevilkar.ruleset.RuleSet;

/** Values as a trace writes them, for people: in the style of their unit, a withheld one in words. */
final class ValueText {

    private final RuleSetWords words;
    private final Texts texts;
    private final Numbers numbers;

    ValueText(RuleSet ruleSet, Texts texts) {
        this.words = texts.words(ruleSet);
        this.texts = texts;
        this.numbers = texts.numbers(ruleSet);
    }

    /** The value of a figure, {@code 12.5} or {@code 1..2} in the trace; empty when it is withheld. */
    String of(String figureId, Optional<String> value) {
        return value.map(known -> numbers.range(interval(known), style(figureId)))
                .orElseGet(() -> texts.text("explain.withheld"));
    }

    /** As {@link #of(String, Optional)}, of a value already read. What is true or false is said in words. */
    String of(String figureId, Value value) {
        var style = words.unitOfFigure(figureId).equals("truth")
                ? (Function<BigDecimal, String>) this::truth
                : style(figureId);
        return shown(value, style);
    }

    /** An amount of money. */
    String money(Value value) {
        return shown(value, numbers::money);
    }

    private String shown(Value value, Function<BigDecimal, String> style) {
        return value.withheld()
                ? texts.text("explain.withheld")
                : numbers.range(value.known().orElse(Interval.ALL), style);
    }

    private String truth(BigDecimal value) {
        return texts.text(value.signum() == 0 ? "answer.no" : "answer.yes");
    }

    /** An amount of money. */
    String money(Optional<String> value) {
        return value.map(known -> numbers.money(interval(known))).orElseGet(() -> texts.text("explain.withheld"));
    }

    private Function<BigDecimal, String> style(String figureId) {
        return switch (words.unitOfFigure(figureId)) {
            case "money" -> numbers::money;
            case "ratio" -> numbers::percent;
            default -> numbers::plain;
        };
    }

    private static Interval interval(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? Interval.point(new BigDecimal(text))
                : Interval.of(end(text.substring(0, dots)), end(text.substring(dots + 2)));
    }

    private static Optional<BigDecimal> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
