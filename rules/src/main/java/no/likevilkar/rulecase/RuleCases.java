package no.likevilkar.rulecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Objection;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictAssembly;

/** Reads and runs the rule cases of a rule set: every file {@code *.cases.yaml} of its folder. */
public final class RuleCases {

    private static final String ENDING = ".cases.yaml";

    private RuleCases() {}

    /**
     * All rule cases in order of file and place.
     *
     * @throws DefinitionException when a file is not as it should be; says where
     */
    public static List<RuleCase> read(RuleSet ruleSet) {
        var cases = new ArrayList<RuleCase>();
        ruleSet.files().keySet().stream().filter(path -> path.endsWith(ENDING)).forEach(path -> {
            for (Yaml yaml : Yaml.list(path, ruleSet.text(path))) {
                cases.add(RuleCase.read(path, cases.size() + 1, yaml, ruleSet));
            }
        });
        return cases;
    }

    /** Assesses every rule case under the rule set itself, whatever its validity, and holds what comes out against the expectation. */
    public static List<CaseResult> run(RuleSet ruleSet) {
        return run(ruleSet, read(ruleSet));
    }

    /** As {@link #run(RuleSet)}, with some of its rule cases. */
    public static List<CaseResult> run(RuleSet ruleSet, List<RuleCase> cases) {
        return cases.stream().map(ruleCase -> run(ruleSet, ruleCase)).toList();
    }

    /** Without a trace, which no rule case looks at and which takes most of the time. */
    private static CaseResult run(RuleSet ruleSet, RuleCase ruleCase) {
        var objections = CaseCheck.objections(ruleCase.given(), ruleSet);
        if (!objections.isEmpty()) {
            return new CaseResult(
                    ruleCase, objections.stream().map(RuleCases::sentence).toList(), Set.of());
        }
        var facts = new Facts(ruleCase.given(), ruleSet);
        var exploration = Exploration.of(ruleSet, facts);
        var verdict = new VerdictAssembly(facts, ruleSet, exploration).verdict(new Verdict.TraceDigest(0, "-"));
        return new CaseResult(
                ruleCase, new Comparison(verdict, exploration).failures(ruleCase.expected()), fired(exploration));
    }

    /** A question that the exploration answered is in no run any more, so the rules that asked are taken from there. */
    private static Set<String> fired(Exploration exploration) {
        return Stream.concat(
                        exploration.runs().stream()
                                .flatMap(run -> run.fired().stream())
                                .map(firing -> firing.rule().id()),
                        exploration.questions().values().stream()
                                .map(asked -> asked.question().rule()))
                .collect(Collectors.toSet());
    }

    private static String sentence(Objection objection) {
        return "%s %s: expected %s; found %s. %s"
                .formatted(
                        objection.code(),
                        objection.place(),
                        objection.expected(),
                        objection.found(),
                        objection.remedy());
    }

    /** Ids of rules that fired in none of the cases, in order: a rule nobody has seen at work. */
    public static List<String> neverFired(RuleSet ruleSet, List<CaseResult> results) {
        var ids = new TreeSet<String>();
        ruleSet.rules().stream().map(RuleDescription::id).forEach(ids::add);
        results.forEach(result -> ids.removeAll(result.fired()));
        return List.copyOf(ids);
    }
}
