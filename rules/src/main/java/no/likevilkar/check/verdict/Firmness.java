package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/**
 * How firm an outcome is, and the figures on which it hangs.
 *
 * @param strength ROBUST or SENSITIVE; empty where the outcome has no strength
 * @param deciding ids of figures, in order
 * @param shown whether everything that has a bearing on it is shown
 */
record Firmness(Optional<String> strength, List<String> deciding, boolean shown) {

    static Firmness of(Ending ending, Judge judge, Declared declared) {
        return switch (ending) {
            case NOT_SHOWN -> new Firmness(Optional.empty(), List.of(), false);
            case OUT_OF_SCOPE -> new Firmness(Optional.empty(), List.of(), true);
            case UNDETERMINED -> undetermined(judge);
            default -> decided(ending, judge, declared);
        };
    }

    /** What an undetermined outcome hangs on: what waits for a person and, unless that is all, the ranges of what is not known. */
    private static Firmness undetermined(Judge judge) {
        var ids = new TreeSet<>(judge.waiting());
        var otherwise = ids.isEmpty() ? Ending.UNDETERMINED : judge.withoutWaiting();
        if (otherwise != Ending.UNDETERMINED) {
            return new Firmness(Optional.empty(), List.copyOf(ids), otherwise != Ending.NOT_SHOWN);
        }
        ids.addAll(judge.switches());
        boolean shown = true;
        for (var bench : judge.benches()) {
            bench.trial().ifPresent(trial -> ids.addAll(trial.ranges(Map.of()).keySet()));
            shown &= bench.trial().map(Trial::isShown).orElse(true);
        }
        return new Firmness(Optional.empty(), List.copyOf(ids), shown);
    }

    private static Firmness decided(Ending ending, Judge judge, Declared declared) {
        var deciding = new TreeSet<>(turning(ending, judge));
        deciding.addAll(judge.switches());
        var others = others(judge, declared);
        var wanted = ending == Ending.NEUTRAL ? Said.MET : Said.NOT_MET;
        boolean differs = others.stream().anyMatch(said -> said != wanted && said != Said.NOT_SHOWN);
        if (differs) {
            deciding.addAll(handicaps(judge));
        }
        return new Firmness(
                Optional.of(deciding.isEmpty() ? "ROBUST" : "SENSITIVE"),
                List.copyOf(deciding),
                differs || !others.contains(Said.NOT_SHOWN));
    }

    /** Estimates that would change the outcome: each that would alone, or all where only several together would. */
    private static List<String> turning(Ending ending, Judge judge) {
        var estimates = Judge.shown(judge.estimates());
        if (judge.ending(estimates) == ending) {
            return List.of();
        }
        var alone = estimates.entrySet().stream()
                .filter(one -> judge.ending(Map.of(one.getKey(), one.getValue())) != ending)
                .map(Map.Entry::getKey)
                .toList();
        return alone.isEmpty() ? List.copyOf(estimates.keySet()) : alone;
    }

    /** What the tests say that must agree, at every admissible value of their own estimates. */
    private static List<Said> others(Judge judge, Declared declared) {
        var said = new ArrayList<Said>();
        for (var bench : judge.benches()) {
            for (Fact finding : bench.figures().run().all("Finding")) {
                if (declared.header().strengthAlso().contains(finding.text("rule"))) {
                    var test = (Node) finding.get("test");
                    var estimates = Judge.shown(judge.estimates(bench.figures(), test));
                    said.add(new Trial(bench.figures(), test).says(estimates));
                }
            }
        }
        return said;
    }

    private static List<String> handicaps(Judge judge) {
        return judge.benches().stream()
                .flatMap(bench -> bench.figures().run().all("Selected").stream())
                .filter(selected -> selected.text("step").equals("HANDICAP"))
                .map(selected -> ((Fact) selected.get("figure")).text("id"))
                .toList();
    }
}
