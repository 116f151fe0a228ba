package no.likevilkar.integration.catalogue;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.definition.Labels;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.parameter.Citation;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;

/** One rule of the catalogue with all its parts. */
final class CatalogueRule {

    private static final Wording WORDS = Wording.in("en", Wording.VERDICT);

    private final RuleSet ruleSet;
    private final List<RuleDescription> parts;
    private final ShownBy shown;
    private final StringBuilder text = new StringBuilder();

    CatalogueRule(RuleSet ruleSet, List<RuleDescription> parts, ShownBy shown) {
        this.ruleSet = ruleSet;
        this.parts = parts;
        this.shown = shown;
    }

    String markdown() {
        String id = parts.get(0).catalogueId();
        text.append("\n## %s %s\n\n%s\n".formatted(id, message(id + ".title"), message(id + ".condition")));
        list("Parts", parts.stream().map(CatalogueRule::part));
        list("Basis", of(RuleDescription::basis).map(ruleSet.citations()::get).map(CatalogueRule::cited));
        list("Inputs", keys().filter(Key::isSupplied).map(CatalogueRule::input));
        list(
                "Parameters",
                of(RuleDescription::needs)
                        .flatMap(name -> ruleSet.parameters().find(name).stream())
                        .map(ParameterSpans::line));
        list(
                "Gives",
                of(RuleDescription::gives)
                        .flatMap(name -> ruleSet.keys().find(name).stream())
                        .filter(key -> !key.isSupplied())
                        .map(key -> named(key.name(), key.label())));
        list("Shown by", shown.of(parts).stream());
        return text.toString();
    }

    private String message(String key) {
        return ruleSet.messages().text("en", key);
    }

    /** What the parts name, each once, in order. */
    private Stream<String> of(Function<RuleDescription, List<String>> names) {
        return parts.stream()
                .flatMap(part -> names.apply(part).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    private Stream<Key> keys() {
        return Stream.concat(of(RuleDescription::needs), of(RuleDescription::gives))
                .distinct()
                .sorted()
                .flatMap(name -> ruleSet.keys().find(name).stream());
    }

    private void list(String heading, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            text.append("\n%s:\n\n".formatted(heading));
            all.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    private static String part(RuleDescription rule) {
        return "`%s`, phase %s, %s: %s (`%s`)"
                .formatted(
                        rule.id(),
                        rule.phase().word(),
                        WORDS.text("force." + rule.force()),
                        rule.sentence(),
                        rule.file());
    }

    private static String cited(Citation citation) {
        return "`%s`: %s%s (%s)"
                .formatted(
                        citation.id(),
                        citation.act(),
                        citation.section().isEmpty() ? "" : ", " + citation.section(),
                        WORDS.text("status." + citation.status()));
    }

    /** With whoever holds it and what would settle it. */
    private static String input(Key key) {
        return named(key.name(), key.label())
                + (key.isAnswer() ? ", one of " + String.join(", ", key.answers()) : "")
                + "; held by " + WORDS.text("holder." + key.holder())
                + key.settledBy()
                        .map(document -> "; settled by " + document.en())
                        .orElse("");
    }

    static String named(String name, Labels label) {
        return "`%s` %s".formatted(name, label.en());
    }
}
