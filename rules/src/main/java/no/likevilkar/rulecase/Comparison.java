package no.likevilkar.rulecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.assess.Exploration;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Verdict;

/** Holds a verdict, and the runs of the rules that it rests on, against what was expected. */
final class Comparison {

    private final Verdict verdict;
    private final Exploration exploration;
    private final List<String> failures = new ArrayList<>();

    Comparison(Verdict verdict, Exploration exploration) {
        this.verdict = verdict;
        this.exploration = exploration;
    }

    List<String> failures(Expectation expected) {
        expected.figures()
                .forEach((id, value) -> expect(
                        "figure " + id,
                        value.map(Interval::toString),
                        figure(id).map(Interval::toString),
                        value.equals(figure(id))));
        expected.findings()
                .forEach((rule, result) ->
                        expect("finding " + rule, result, finding(rule), result.equals(finding(rule))));
        Set<String> gaps = verdict.gaps().stream().map(Verdict.GapLine::rule).collect(Collectors.toSet());
        expected.gaps().forEach(rule -> contains("gap", gaps, rule, true));
        expected.noGaps().forEach(rule -> contains("gap", gaps, rule, false));
        Set<String> flags = verdict.prices().bids().stream()
                .flatMap(bid -> bid.flags().stream().map(flag -> bid.bid() + "/" + flag))
                .collect(Collectors.toSet());
        expected.flags().forEach(flag -> contains("flag", flags, flag, true));
        Set<String> suppressed = verdict.suppressed().stream()
                .map(Verdict.SuppressedLine::figure)
                .collect(Collectors.toSet());
        expected.suppressed().forEach(figure -> contains("suppressed figure", suppressed, figure, true));
        expected.outcome()
                .ifPresent(outcome -> expect(
                        "outcome",
                        Optional.of(outcome),
                        Optional.of(verdict.outcome().name()),
                        outcome.equals(verdict.outcome().name())));
        return failures;
    }

    /** What encloses the figure in every run that has it. */
    private Optional<Interval> figure(String id) {
        return exploration.runs().stream()
                .flatMap(run ->
                        run.graph().find(id).map(figure -> run.graph().values().of(figure)).stream())
                .reduce(Interval::hull);
    }

    /** Where a rule tests several subjects or periods, all their results. */
    private Optional<String> finding(String rule) {
        var results = verdict.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.result().name())
                .distinct()
                .sorted()
                .toList();
        return results.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", results));
    }

    private void contains(String what, Set<String> found, String wanted, boolean there) {
        if (found.contains(wanted) != there) {
            failures.add("%s %s: expected %s; found %s"
                    .formatted(
                            what,
                            wanted,
                            there ? "there" : "absent",
                            found.isEmpty() ? "none" : found.stream().sorted().toList()));
        }
    }

    private void expect(String what, Optional<String> expected, Optional<String> found, boolean same) {
        if (!same) {
            failures.add(
                    "%s: expected %s; found %s".formatted(what, expected.orElse("absent"), found.orElse("absent")));
        }
    }
}
