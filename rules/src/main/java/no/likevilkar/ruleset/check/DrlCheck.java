package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that the rules of a rule set stay within what the engine can prove: one insert per rule, no arithmetic, no branching on
 * the size of a figure, phases in order, every name declared. It reads texts and gives violations; it compiles and runs nothing,
 * so it may look at rules from a stranger.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>RS-01</td><td>file: package, dialect, phase, length</td></tr>
 * <tr><td>RS-02</td><td>name and metadata of a rule</td></tr>
 * <tr><td>RS-03</td><td>citations and keys are declared, and the metadata says what the rule does</td></tr>
 * <tr><td>RS-04</td><td>conditions hold patterns, not, exists and accumulate only</td></tr>
 * <tr><td>RS-05</td><td>no branching on the size of a figure or on a finding</td></tr>
 * <tr><td>RS-06</td><td>no number but small integers, no arithmetic, nothing that changes facts or reads the clock</td></tr>
 * <tr><td>RS-07</td><td>consequence is one insert of a known conclusion</td></tr>
 * <tr><td>RS-08</td><td>what a rule counts or misses was settled in an earlier phase</td></tr>
 * </table>
 */
public final class DrlCheck {

    private static final List<RuleCheck> CHECKS = List.of(
            new HeadCheck(),
            new SignatureCheck(),
            new ReferenceCheck(),
            new ConditionCheck(),
            new SizeCheck(),
            new ForbiddenCheck(),
            new ConsequenceCheck(),
            new StrataCheck());

    private DrlCheck() {}

    /**
     * All violations, sorted; empty when the rules may be used.
     *
     * @param texts path inside the rule set folder, for example {@code 40-candidate/capital.drl}, to the text of the file
     * @param vocabulary what the rules may say
     */
    public static List<Violation> check(Map<String, String> texts, Vocabulary vocabulary) {
        var set = RuleSetText.read(texts, vocabulary);
        return CHECKS.stream()
                .flatMap(check -> check.check(set))
                .distinct()
                .sorted()
                .toList();
    }

    /** Every key that the rules name: needed, given, or looked for in a condition, also where it must be absent. */
    public static Set<String> mentionedKeys(Map<String, String> texts, Vocabulary vocabulary) {
        var mentioned = new TreeSet<String>();
        for (var rule : RuleSetText.read(texts, vocabulary).rules()) {
            mentioned.addAll(rule.metadata().names("needs"));
            mentioned.addAll(rule.metadata().names("gives"));
            rule.conditions().patterns().forEach(pattern -> mentioned.addAll(pattern.compared("key")));
        }
        return mentioned;
    }
}
