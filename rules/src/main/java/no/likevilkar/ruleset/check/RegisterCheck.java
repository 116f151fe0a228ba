package no.likevilkar.ruleset.check;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that messages, citations and keys of a rule set are complete and that nothing in them lies unused: a forgotten entry is
 * as often a mistake as a missing one.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>RG-01</td><td>the languages hold the same messages, none of them blank</td></tr>
 * <tr><td>RG-02</td><td>each rule has a title and a condition in words</td></tr>
 * <tr><td>RG-03</td><td>each message is used: what stands under a rule is what that rule demands</td></tr>
 * <tr><td>RG-04</td><td>each citation named is in the register</td></tr>
 * <tr><td>RG-05</td><td>each citation in the register is named</td></tr>
 * <tr><td>RG-06</td><td>each key is named by a rule or supplied by people</td></tr>
 * <tr><td>RG-07</td><td>each key has a label in each language</td></tr>
 * <tr><td>RG-08</td><td>each result that a rule may have is told in a sentence</td></tr>
 * <tr><td>RG-09</td><td>into a message goes only what its rule has, the same in each language</td></tr>
 * <tr><td>RG-10</td><td>each answer that a key may have has a word</td></tr>
 * <tr><td>RG-11</td><td>each key that people supply has a question, where there are questions; see {@link QuestionCheck}</td></tr>
 * </table>
 */
public final class RegisterCheck {

    private RegisterCheck() {}

    /** All violations, sorted; empty when the registers are complete. */
    public static List<Violation> check(Registers registers) {
        return Stream.of(MessageCheck.check(registers), citations(registers), keys(registers))
                .flatMap(found -> found)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Violation> citations(Registers registers) {
        var found = Stream.<Violation>builder();
        var named = new TreeSet<String>();
        registers.rules().forEach(rule -> {
            named.addAll(rule.basis());
            unknown(registers, rule.basis())
                    .forEach(basis -> found.add(new Violation(
                            "RG-04", rule.file(), rule.id(), "citation " + basis, "an id of the citation register")));
        });
        registers.citedBy().forEach((who, cited) -> {
            named.addAll(cited);
            unknown(registers, cited)
                    .forEach(basis -> found.add(new Violation(
                            "RG-04", "parameters", who, "citation " + basis, "an id of the citation register")));
        });
        registers.citations().stream()
                .filter(citation -> !named.contains(citation))
                .forEach(citation -> found.add(new Violation(
                        "RG-05", "citations", "-", "citation " + citation, "a rule or parameter that rests on it")));
        return found.build();
    }

    private static Stream<String> unknown(Registers registers, Collection<String> cited) {
        return cited.stream().filter(citation -> !registers.citations().contains(citation));
    }

    private static Stream<Violation> keys(Registers registers) {
        var found = Stream.<Violation>builder();
        for (var key : registers.keys()) {
            if (!key.input() && !registers.mentioned().contains(key.name())) {
                found.add(new Violation(
                        "RG-06", "keys.yaml", "-", "key " + key.name(), "a rule that names it, or input: true"));
            }
            Registers.LANGUAGES.stream()
                    .filter(language -> key.labels().getOrDefault(language, "").isBlank())
                    .forEach(language -> found.add(new Violation(
                            "RG-07",
                            "keys.yaml",
                            "-",
                            "no label of " + key.name() + " in " + language,
                            "a label in nb, nn and en")));
        }
        return found.build();
    }
}
