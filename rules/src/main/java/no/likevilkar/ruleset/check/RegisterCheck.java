package no.likevilkar.ruleset.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that messages, citations and keys of a rule set are complete and that nothing in them lies unused: a forgotten entry is
 * as often a mistake as a missing one.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>RG-01</td><td>the languages hold the same messages, none of them blank</td></tr>
 * <tr><td>RG-02</td><td>each rule has a title and a condition in words</td></tr>
 * <tr><td>RG-03</td><td>each message is used</td></tr>
 * <tr><td>RG-04</td><td>each citation named is in the register</td></tr>
 * <tr><td>RG-05</td><td>each citation in the register is named</td></tr>
 * <tr><td>RG-06</td><td>each key is named by a rule or supplied by people</td></tr>
 * <tr><td>RG-07</td><td>each key has a label in each language</td></tr>
 * </table>
 */
public final class RegisterCheck {

    private static final List<String> OF_A_RULE = List.of("title", "condition");

    private RegisterCheck() {}

    /** All violations, sorted; empty when the registers are complete. */
    public static List<Violation> check(Registers registers) {
        return Stream.of(messages(registers), ruleMessages(registers), unusedMessages(registers), citations(registers), keys(registers))
                .flatMap(found -> found)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Violation> messages(Registers registers) {
        var found = Stream.<Violation>builder();
        for (var language : Registers.LANGUAGES) {
            var own = of(registers, language);
            all(registers).stream().filter(key -> own.getProperty(key, "").isBlank()).forEach(key ->
                    found.add(new Violation("RG-01", file(language), "-", "no message " + key, "the same messages in every language")));
        }
        registers.messages().keySet().stream().filter(language -> !Registers.LANGUAGES.contains(language)).forEach(language ->
                found.add(new Violation("RG-01", file(language), "-", "language " + language, "one of " + Registers.LANGUAGES)));
        return found.build();
    }

    private static Stream<Violation> ruleMessages(Registers registers) {
        return registers.rules().stream().flatMap(rule -> Registers.LANGUAGES.stream().flatMap(language -> OF_A_RULE.stream()
                .map(what -> rule.catalogueId() + "." + what)
                .filter(key -> of(registers, language).getProperty(key, "").isBlank())
                .map(key -> new Violation("RG-02", file(language), rule.catalogueId(), "no message " + key,
                        "the rule's title and condition in words"))));
    }

    private static Stream<Violation> unusedMessages(Registers registers) {
        var owners = new HashSet<String>();
        registers.rules().forEach(rule -> owners.addAll(List.of(rule.catalogueId(), rule.id())));
        registers.keys().forEach(key -> owners.add(key.name()));
        return registers.messages().keySet().stream().flatMap(language -> of(registers, language).stringPropertyNames().stream()
                .filter(key -> !registers.otherMessages().contains(key))
                .filter(key -> owners.stream().noneMatch(owner -> key.equals(owner) || key.startsWith(owner + ".")))
                .map(key -> new Violation("RG-03", file(language), "-", "message " + key,
                        "a message of a rule, of a key or of the program")));
    }

    private static Stream<Violation> citations(Registers registers) {
        var found = Stream.<Violation>builder();
        var named = new TreeSet<String>();
        registers.rules().forEach(rule -> {
            named.addAll(rule.basis());
            unknown(registers, rule.basis()).forEach(basis -> found.add(new Violation("RG-04", rule.file(), rule.id(),
                    "citation " + basis, "an id of the citation register")));
        });
        registers.citedBy().forEach((who, cited) -> {
            named.addAll(cited);
            unknown(registers, cited).forEach(basis -> found.add(new Violation("RG-04", "parameters", who,
                    "citation " + basis, "an id of the citation register")));
        });
        registers.citations().stream().filter(citation -> !named.contains(citation)).forEach(citation ->
                found.add(new Violation("RG-05", "citations", "-", "citation " + citation, "a rule or parameter that rests on it")));
        return found.build();
    }

    private static Stream<String> unknown(Registers registers, Collection<String> cited) {
        return cited.stream().filter(citation -> !registers.citations().contains(citation));
    }

    private static Stream<Violation> keys(Registers registers) {
        var found = Stream.<Violation>builder();
        for (var key : registers.keys()) {
            if (!key.input() && !registers.mentioned().contains(key.name())) {
                found.add(new Violation("RG-06", "keys.yaml", "-", "key " + key.name(), "a rule that names it, or input: true"));
            }
            Registers.LANGUAGES.stream().filter(language -> key.labels().getOrDefault(language, "").isBlank()).forEach(language ->
                    found.add(new Violation("RG-07", "keys.yaml", "-", "no label of " + key.name() + " in " + language,
                            "a label in nb, nn and en")));
        }
        return found.build();
    }

    private static Set<String> all(Registers registers) {
        return registers.messages().values().stream()
                .flatMap(messages -> messages.stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Properties of(Registers registers, String language) {
        return registers.messages().getOrDefault(language, new Properties());
    }

    private static String file(String language) {
        return "messages_" + language + ".properties";
    }
}
