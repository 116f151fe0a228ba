package no.likevilkar.integration.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.definition.Labels;
import no.likevilkar.definition.Range;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.parameter.Citation;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.parameter.Status;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/** One rule with all its parts, in words. */
final class RuleText {

    private static final int NAMES = 11;

    private final RuleSet ruleSet;
    private final LocalDate asOf;
    private final Texts texts;
    private final Numbers numbers;

    RuleText(RuleSet ruleSet, LocalDate asOf, Texts texts) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.texts = texts;
        this.numbers = texts.numbers(ruleSet);
    }

    void write(Page page, List<RuleDescription> parts) {
        var language = texts.language().name();
        String id = parts.get(0).catalogueId();
        page.line(id + " " + ruleSet.messages().text(language, id + ".title"));
        page.item("", ruleSet.messages().text(language, id + ".condition")).gap();
        page.field(
                texts.text("rules.set"),
                NAMES,
                ruleSet.header().name() + ", "
                        + texts.text("rules.status." + ruleSet.header().status()));
        page.field(
                texts.text("rules.force"),
                NAMES,
                distinct(parts.stream().map(RuleDescription::force).map(force -> texts.text("force." + force))));
        page.field(texts.text("rules.needs"), NAMES, named(parts.stream().flatMap(rule -> rule.needs().stream())));
        page.field(texts.text("rules.gives"), NAMES, named(parts.stream().flatMap(rule -> rule.gives().stream())));
        questions(page, parts);
        basis(page, parts);
        parameters(page, parts);
        page.heading(texts.text("rules.parts"));
        parts.forEach(rule -> page.item("  - ", rule.id() + " (" + rule.file() + "): " + rule.sentence()));
    }

    private static String distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    private String named(Stream<String> keys) {
        String named = distinct(keys.map(key -> key
                + texts.words(ruleSet)
                        .label(key)
                        .map(label -> " (" + label + ")")
                        .orElse("")));
        return named.isEmpty() ? texts.text("rules.nothing") : named;
    }

    /** What its parts ask people for, or work with after they supplied it. */
    private void questions(Page page, List<RuleDescription> parts) {
        var words = texts.words(ruleSet);
        var asked = parts.stream()
                .flatMap(rule -> Stream.concat(rule.gives().stream(), rule.needs().stream()))
                .distinct()
                .sorted()
                .filter(key -> words.question(key).isPresent())
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        page.heading(texts.text("rules.questions"));
        asked.forEach(key -> page.item(
                "  - ",
                texts.text(
                        "rules.question",
                        key,
                        words.question(key).orElse(""),
                        words.why(key).orElse(""))));
    }

    private void basis(Page page, List<RuleDescription> parts) {
        page.heading(texts.text("rules.basis"));
        parts.stream()
                .flatMap(rule -> rule.basis().stream())
                .distinct()
                .map(ruleSet.citations()::get)
                .forEach(citation -> page.item("  - ", cited(citation)));
    }

    private String cited(Citation citation) {
        return citation.id() + ": " + citation.act() + (citation.section().isEmpty() ? "" : ", " + citation.section())
                + (citation.address().isEmpty() ? "" : ", " + citation.address()) + " ("
                + texts.text("status." + citation.status()) + ")";
    }

    private void parameters(Page page, List<RuleDescription> parts) {
        var parameters = parts.stream()
                .flatMap(rule -> rule.needs().stream())
                .distinct()
                .flatMap(key -> ruleSet.parameters().find(key).stream())
                .toList();
        if (parameters.isEmpty()) {
            return;
        }
        page.heading(texts.text("rules.parameters", asOf));
        parameters.stream()
                .sorted(Comparator.comparing(ParameterDefinition::id))
                .forEach(parameter -> parameter
                        .dimensions()
                        .forEach(dimension ->
                                page.item("  - ", parameter(ParameterChoice.of(parameter, dimension, asOf, asOf)))));
    }

    private String parameter(ParameterChoice choice) {
        var definition = choice.definition();
        String name = in(definition.label()) + (choice.dimension().isEmpty() ? "" : " " + choice.dimension()) + " ("
                + definition.id() + "): ";
        if (choice.isGap()) {
            String range =
                    numbers.range(definition.fallback().map(Range::interval).orElse(Interval.ALL), this::value);
            return name
                    + texts.text("rules.gap", range)
                    + choice.citations().stream().map(id -> ", " + id).collect(Collectors.joining());
        }
        DatedValue value = choice.chosen().get(0);
        return name + value(value.value()) + ", " + value.citation() + " ("
                + texts.text(value.status() == Status.VERIFIED ? "status.verified" : "status.unverified") + ")";
    }

    private String value(BigDecimal value) {
        return numbers.plain(value);
    }

    private String in(Labels labels) {
        return labels.in(texts.language().name());
    }
}
