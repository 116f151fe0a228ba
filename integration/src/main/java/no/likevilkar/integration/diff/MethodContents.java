package no.likevilkar.integration.diff;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import no.likevilkar.integration.diff.Change.Part;
import no.likevilkar.integration.explain.ReadBundle;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.parameter.ParameterDefinition;
import no.likevilkar.ruleset.RuleSet;

/** The method of a bundle: its rule set, rule by rule and value by value. */
final class MethodContents {

    private final RuleSet ruleSet;

    MethodContents(ReadBundle bundle) {
        this.ruleSet = bundle.ruleSet();
    }

    void into(Map<Part, SortedMap<String, String>> contents) {
        var header = ruleSet.header();
        var own = contents.get(Part.RULE_SET);
        own.put("id", header.regime());
        own.put("version", header.version());
        own.put("status", header.status());
        own.put("algebra", header.algebra());
        own.put("digest", ruleSet.digest());
        ruleSet.rules().forEach(rule -> contents.get(Part.RULE).put(rule.id(), text(rule.source())));
        ruleSet.parameters().all().forEach(parameter -> parameter(parameter, contents.get(Part.PARAMETER)));
        ruleSet.mappings().forEach(row -> contents.get(Part.TABLE).put(row.table() + "/" + row.from(), row.to()));
        ruleSet.citations().forEach((id, citation) -> contents.get(Part.CITATION)
                .put(id, citation.act() + " " + citation.section() + ", " + citation.status()));
    }

    private static void parameter(ParameterDefinition parameter, SortedMap<String, String> into) {
        for (DatedValue value : parameter.values()) {
            into.put(
                    parameter.id() + (value.dimension().isEmpty() ? "" : ":" + value.dimension()) + " " + value.from(),
                    value.value().toPlainString() + ", " + value.citation() + ", "
                            + value.status().name().toLowerCase(Locale.ROOT)
                            + value.to().map(to -> ", – " + to).orElse(""));
        }
        parameter
                .fallback()
                .ifPresent(range -> into.put(
                        parameter.id() + " fallback",
                        range.interval() + range.citation().map(id -> ", " + id).orElse("")));
    }

    /** The text of a rule in one line, so that its layout is no change of method. */
    private static String text(String source) {
        return source.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
