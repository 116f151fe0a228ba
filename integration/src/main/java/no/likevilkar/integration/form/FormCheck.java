package no.likevilkar.integration.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;
import no.likevilkar.fact.Scope;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.form.PrintedForm;
import no.likevilkar.integration.form.Checked.Test;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;

/**
 * Holds a printed form against the rules of its regime, which know it by its figures alone. What nobody answered is tried in
 * every way; a check is settled where it comes out alike.
 */
public final class FormCheck {

    private final PrintedForm printed;
    private final RuleSet ruleSet;
    private final PrintedCase theCase;
    private final Places places;

    /** @param asOf the day whose rules apply, on which the first period begins */
    public FormCheck(PrintedForm printed, SourceDocument document, RuleSet ruleSet, LocalDate asOf) {
        this.printed = printed;
        this.ruleSet = ruleSet;
        this.theCase = new PrintedCase(printed, document, ruleSet, asOf);
        this.places = new Places(printed);
    }

    /**
     * The checks.
     *
     * @param answers by key; said of the unit where a rule asks it of the unit, else of the form
     * @throws CaseRefusedException when the rule set knows no such question or answer
     */
    public Checked check(Map<String, String> answers) {
        var exploration = explored(theCase.with(subjects(answers)));
        var runs = runs(exploration);
        var tests = tests(runs);
        return new Checked(
                tests,
                tests.stream().allMatch(test -> test.result() != Result.UNDETERMINED)
                        ? List.of()
                        : List.copyOf(exploration.questions().values()),
                exploration.complete());
    }

    private Map<List<String>, String> subjects(Map<String, String> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        var asked = explored(theCase.with(Map.of())).questions();
        var all = new LinkedHashMap<List<String>, String>();
        answers.forEach((key, value) -> {
            boolean ofUnit = asked.containsKey(PrintedCase.UNIT + "/" + key);
            all.put(List.of(ofUnit ? PrintedCase.UNIT : PrintedCase.ITEM, key), value);
        });
        return all;
    }

    private Exploration explored(Case one) {
        var objections = CaseCheck.objections(one, ruleSet);
        if (!objections.isEmpty()) {
            throw new CaseRefusedException(objections);
        }
        return Exploration.of(ruleSet, new Facts(one, ruleSet));
    }

    /** Those in scope in which the form is the one to print, where it can be no other; all of them where none is. */
    private List<Run> runs(Exploration exploration) {
        String when = PrintedCase.UNIT + "/" + printed.form().when() + "/" + Period.WHOLE;
        var within = exploration.runs().stream()
                .filter(run -> run.all(Scope.class).isEmpty())
                .filter(run -> !printed.only() || run.graph().find(when).isPresent())
                .toList();
        return within.isEmpty() ? exploration.runs() : within;
    }

    private List<Test> tests(List<Run> runs) {
        var same = new TreeMap<String, List<Test>>();
        for (Run run : runs) {
            for (Finding finding : run.all(Finding.class)) {
                if (finding.subject().equals(PrintedCase.ITEM)) {
                    same.computeIfAbsent(finding.rule() + " " + finding.period(), ignored -> new ArrayList<>())
                            .add(test(run, finding));
                }
            }
        }
        return same.values().stream()
                .map(each -> join(each, runs.size()))
                .sorted(Comparator.comparing(
                                (Test test) -> printed.form().lines().indexOf(test.line()))
                        .thenComparing(test -> test.period() < 0 ? Integer.MAX_VALUE : test.period())
                        .thenComparing(Test::rule))
                .toList();
    }

    private Test test(Run run, Finding finding) {
        var values = run.graph().values();
        var cell = places.last(run.graph(), finding);
        return new Test(
                finding.rule(),
                new Decision(run.graph(), finding.test()).result(),
                cell.line(),
                cell.period(),
                cell.place(),
                Optional.of(values.of(finding.measured())),
                Optional.of(values.of(finding.limit())));
    }

    /**
     * What all runs agree on. A check that holds in every run that makes it holds, because no answer lets it fail; one that fails is settled
     * only where every run makes it.
     */
    private static Test join(List<Test> same, int runs) {
        var first = same.get(0);
        boolean alike = same.stream().allMatch(test -> test.result() == first.result());
        boolean agreed = alike && (same.size() == runs || first.result() == Result.MET);
        return new Test(
                first.rule(),
                agreed ? first.result() : Result.UNDETERMINED,
                first.line(),
                first.period(),
                first.place(),
                same.stream().flatMap(test -> test.measured().stream()).reduce(Interval::hull),
                same.stream().flatMap(test -> test.limit().stream()).reduce(Interval::hull));
    }
}
