package no.likevilkar.integration.cli;

import java.util.Comparator;
import java.util.stream.Collectors;
import no.likevilkar.Assessment;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.model.Period;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Verdict;

/** A verdict as a case officer reads it on a terminal, in one language. */
final class VerdictText {

    private static final int NAMES = 12;

    private final Assessment assessment;
    private final Verdict verdict;
    private final Texts texts;
    private final Numbers numbers;
    private final Names names;
    private final Paint paint;

    VerdictText(Assessment assessment, Texts texts, Paint paint) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.texts = texts;
        this.numbers = texts.numbers(verdict.ruleSet());
        this.names = new Names(verdict, texts);
        this.paint = paint;
    }

    String write() {
        var page = new Page(paint);
        head(page);
        outcome(page);
        new PricesText(assessment, texts, names).write(page);
        new FindingsText(verdict, texts).write(page);
        new GapsText(verdict, texts, names).write(page);
        new NotesText(verdict, texts, names).write(page);
        return page.gap().line(VerdictLine.of(verdict)).toString();
    }

    private void head(Page page) {
        var theCase = verdict.theCase();
        var unit = theCase.unit();
        var header = verdict.ruleSet().header();
        page.line(paint.bold(texts.text("head.case", theCase.id())));
        page.field(texts.text("head.unit"), NAMES, unit.name() + ": " + unit.service());
        page.field(texts.text("head.buyer"), NAMES, unit.buyer());
        page.field(
                texts.text("head.periods"),
                NAMES,
                theCase.periods().stream()
                        .sorted(Comparator.comparing(Period::id))
                        .map(period -> texts.text("head.period", period.id(), period.from(), period.to()))
                        .collect(Collectors.joining("; ")));
        page.field(
                        texts.text("head.rules"),
                        NAMES,
                        texts.text("head.status." + header.status(), header.name(), theCase.asOf()))
                .gap();
    }

    private void outcome(Page page) {
        page.loud(colour(), outcomeSentence());
        if (verdict.deciding().isEmpty()) {
            verdict.strength().ifPresent(strength -> page.item("", texts.text("strength." + strength)));
        } else {
            String deciding =
                    verdict.deciding().stream().map(names::figure).distinct().collect(Collectors.joining("; "));
            page.item(
                    "",
                    texts.text("strength." + verdict.strength().map(Enum::name).orElse("OPEN"), deciding));
        }
        if (verdict.outcome() == Outcome.OUT_OF_SCOPE) {
            verdict.outOfScope()
                    .forEach(rule -> page.item(
                            "- ",
                            rule + ": "
                                    + verdict.ruleSet()
                                            .messages()
                                            .text(texts.language().name(), rule + ".OUT_OF_SCOPE")));
        }
    }

    /** By prices and tolerance; of a rule set without a tolerance what its deciding test says. */
    private String outcomeSentence() {
        boolean byPrice = verdict.outcome() == Outcome.OUT_OF_SCOPE
                || verdict.ruleSet().header().role("tolerance").isPresent();
        return byPrice
                ? texts.text("outcome." + verdict.outcome(), prices())
                : texts.text(
                        "outcome.test." + verdict.outcome(),
                        FindingsText.deciding(verdict, texts).orElse(""));
    }

    /** Stated price, neutral price, tolerance. */
    private Object[] prices() {
        return new Object[] {
            amount(verdict.prices().stated().orElse(Interval.ALL)),
            amount(verdict.prices().neutral().orElse(Interval.ALL)),
            verdict.policies().stream()
                    .filter(policy -> verdict.ruleSet()
                            .header()
                            .role("tolerance")
                            .filter(policy.parameter()::equals)
                            .isPresent())
                    .map(policy -> numbers.range(policy.value(), numbers::percent))
                    .findFirst()
                    .orElse(texts.text("range.unknown"))
        };
    }

    private String amount(Interval amount) {
        return amount.low().isEmpty() && amount.high().isEmpty()
                ? texts.text("range.unknown")
                : numbers.money(amount) + Page.HARD_SPACE + verdict.theCase().currency();
    }

    private Paint.Colour colour() {
        return switch (verdict.outcome()) {
            case NEUTRAL -> Paint.Colour.GREEN;
            case NOT_NEUTRAL -> Paint.Colour.RED;
            case UNDETERMINED -> Paint.Colour.YELLOW;
            default -> Paint.Colour.BLUE;
        };
    }
}
