package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.bounds.Decision;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;

/** The runs of an exploration seen as one: a figure is what encloses it in every run, a finding what all runs agree on. */
final class Joined {

    private final List<Run> runs;
    private final List<Graph.Values> values;
    private final boolean complete;

    Joined(Exploration exploration) {
        this(exploration, Map.of());
    }

    /** @param instead values or ranges that some figures take instead of their own */
    Joined(Exploration exploration, Map<String, Interval> instead) {
        this.runs = exploration.runs();
        this.complete = exploration.complete();
        this.values = runs.stream().map(run -> run.graph().values(instead)).toList();
    }

    List<Run> runs() {
        return runs;
    }

    /**
     * The figure's values over all runs that have it; empty when none has. Where not every combination of answers was run,
     * nothing is known of a derived figure.
     */
    Optional<Interval> of(String figureId) {
        var found = new ArrayList<Interval>();
        for (int i = 0; i < runs.size(); i++) {
            int at = i;
            runs.get(i)
                    .graph()
                    .find(figureId)
                    .ifPresent(figure -> found.add(
                            complete || figure.isStated() ? values.get(at).of(figure) : Interval.ALL));
        }
        return found.stream().reduce(Interval::hull);
    }

    /** A formula over figures of one run, enclosed in that run. */
    Interval in(int run, Operand operand) {
        return values.get(run).of(operand);
    }

    /** Ids of everything of a kind that any run has, in order. */
    List<String> ids(Function<Run, List<String>> each) {
        var ids = new TreeSet<String>();
        runs.forEach(run -> ids.addAll(each.apply(run)));
        return List.copyOf(ids);
    }

    /** One test as each run sees it. */
    record Tested(
            String rule,
            String subject,
            String period,
            Result result,
            Optional<Interval> measured,
            Optional<Interval> limit) {

        String id() {
            return rule + " " + subject + " " + period;
        }
    }

    /** Every test of every run, joined by rule, subject and period, in that order. */
    List<Tested> tests() {
        var tests = new TreeMap<String, List<Tested>>();
        for (int i = 0; i < runs.size(); i++) {
            testsOf(i).forEach(test -> tests.computeIfAbsent(test.id(), ignored -> new ArrayList<>())
                    .add(test));
        }
        return tests.values().stream().map(this::join).toList();
    }

    private List<Tested> testsOf(int run) {
        var tests = new ArrayList<Tested>();
        for (Finding f : runs.get(run).all(Finding.class)) {
            tests.add(new Tested(
                    f.rule(),
                    f.subject(),
                    f.period(),
                    new Decision(runs.get(run).graph(), f.test()).result(),
                    Optional.of(in(run, f.measured())),
                    Optional.of(in(run, f.limit()))));
        }
        for (Assertion a : runs.get(run).all(Assertion.class)) {
            tests.add(new Tested(a.rule(), a.subject(), a.period(), a.result(), Optional.empty(), Optional.empty()));
        }
        return tests;
    }

    private Tested join(List<Tested> same) {
        var first = same.get(0);
        boolean everywhere = same.size() == runs.size();
        return new Tested(
                first.rule(),
                first.subject(),
                first.period(),
                everywhere ? OutcomeRule.join(same.stream().map(Tested::result).toList()) : Result.UNDETERMINED,
                same.stream().flatMap(test -> test.measured().stream()).reduce(Interval::hull),
                same.stream().flatMap(test -> test.limit().stream()).reduce(Interval::hull));
    }
}
