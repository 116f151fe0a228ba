package no.likevilkar.ruleset.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.definition.Yaml;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/**
 * Every check on a rule set as loaded: its rules by {@link DrlCheck}, its registers by {@link RegisterCheck}, its forms by {@link FormCheck}, its
 * questions by {@link QuestionCheck}. The build runs it over each built-in rule set, and the command {@code rules check} over any.
 */
public final class RuleSetCheck {

    private RuleSetCheck() {}

    /**
     * All violations, sorted; empty when the rule set may be used.
     *
     * @param programMessages message keys that the program itself looks up, beside those of rules and keys
     * @throws no.likevilkar.definition.DefinitionException when a file of the rule set cannot be read at all
     */
    public static List<Violation> check(RuleSet ruleSet, Set<String> programMessages) {
        ruleSet.whole();
        var texts = new TreeMap<String, String>();
        ruleSet.files().keySet().forEach(path -> texts.put(path, path.endsWith(".drl") ? ruleSet.text(path) : ""));
        var vocabulary = EngineVocabulary.of(ruleSet);
        return Stream.of(
                        DrlCheck.check(texts, vocabulary).stream(),
                        RegisterCheck.check(registers(ruleSet, texts, vocabulary, programMessages)).stream(),
                        FormCheck.check(ruleSet),
                        QuestionCheck.check(ruleSet))
                .flatMap(found -> found)
                .sorted()
                .toList();
    }

    private static Registers registers(
            RuleSet ruleSet, Map<String, String> texts, Vocabulary vocabulary, Set<String> programMessages) {
        var mentioned = new HashSet<>(DrlCheck.mentionedKeys(texts, vocabulary));
        mentioned.addAll(ruleSet.header().roles().values());
        return new Registers(
                ruleSet.rules(),
                ResultSentences.read(texts, vocabulary),
                mentioned,
                ruleSet.messages().all(),
                programMessages,
                ruleSet.citations().keySet(),
                citedBy(ruleSet),
                ruleSet.keys().all().stream().map(RuleSetCheck::declared).toList());
    }

    private static Registers.DeclaredKey declared(Key key) {
        return new Registers.DeclaredKey(
                key.name(),
                key.input(),
                Registers.LANGUAGES.stream().collect(Collectors.toMap(language -> language, key.label()::in)),
                key.answers());
    }

    /** Parameters cite per value and range, tables once. */
    private static Map<String, Set<String>> citedBy(RuleSet ruleSet) {
        var cited = new TreeMap<String, Set<String>>();
        ruleSet.parameters()
                .all()
                .forEach(parameter -> cited.put(
                        parameter.id(),
                        Stream.of(
                                        parameter.values().stream().map(DatedValue::citation),
                                        parameter.fallback().stream().flatMap(range -> range.citation().stream()),
                                        parameter.estimate().stream().flatMap(range -> range.citation().stream()))
                                .flatMap(each -> each)
                                .collect(Collectors.toCollection(TreeSet::new))));
        ruleSet.keys()
                .all()
                .forEach(key -> cited.put(
                        "key " + key.name(),
                        Stream.of(key.admissible(), key.estimate())
                                .flatMap(range -> range.stream())
                                .flatMap(range -> range.citation().stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        ruleSet.files().keySet().stream()
                .filter(path -> path.startsWith("tables/"))
                .forEach(path -> cited.put(
                        path, Set.of(Yaml.mapping(path, ruleSet.text(path)).text("citation"))));
        return cited;
    }
}
