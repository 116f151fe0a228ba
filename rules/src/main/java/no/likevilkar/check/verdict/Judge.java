package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.verdict.Ending.Voice;

/** The outcome of a derived case, as it is and as it would be at other values. */
final class Judge {

    private final Derivation derivation;
    private final Declared declared;
    private final List<Bench> benches = new ArrayList<>();

    /** One run with the trial of its deciding test. */
    record Bench(Figures figures, Optional<Node> test, Optional<Trial> trial) {}

    Judge(Derivation derivation, Declared declared, List<Figures> runs) {
        this.derivation = derivation;
        this.declared = declared;
        for (var figures : runs) {
            var test = figures.run().all("Finding").stream()
                    .filter(finding ->
                            finding.text("rule").equals(declared.header().decides()))
                    .map(finding -> (Node) finding.get("test"))
                    .findFirst();
            benches.add(new Bench(figures, test, test.map(node -> new Trial(figures, node))));
        }
    }

    List<Bench> benches() {
        return benches;
    }

    Ending ending(Map<String, Span> instead) {
        return ending(bench -> true, instead);
    }

    /** The outcome of the runs that assume one answer. */
    Ending assuming(String question, String answer) {
        return ending(bench -> answer.equals(bench.figures().run().assumed().get(question)), Map.of());
    }

    /** The outcome if nothing waited for a person. */
    Ending withoutWaiting() {
        return Ending.of(
                benches.stream()
                        .map(bench -> new Voice(isOutside(bench), false, says(bench, Map.of())))
                        .toList(),
                derivation.complete());
    }

    private static boolean isOutside(Bench bench) {
        return !bench.figures().run().all("Scope").isEmpty();
    }

    private static Said says(Bench bench, Map<String, Span> instead) {
        return bench.trial().map(trial -> trial.says(instead)).orElse(Said.UNDETERMINED);
    }

    private Ending ending(Predicate<Bench> which, Map<String, Span> instead) {
        var voices = benches.stream()
                .filter(which)
                .map(bench ->
                        new Voice(isOutside(bench), !waiting(bench, instead).isEmpty(), says(bench, instead)))
                .toList();
        return Ending.of(voices, derivation.complete());
    }

    /** Ids of missing numbers that the verdict waits for, save those that are given a value. */
    private SortedSet<String> waiting(Bench bench, Map<String, Span> instead) {
        var ids = new TreeSet<String>();
        for (var gap : bench.figures().run().all("Gap")) {
            var id = gap.text("subject") + "/" + gap.text("key") + "/" + gap.text("period");
            if (declared.stops(gap.text("key"))
                    && !(instead.containsKey(id) && instead.get(id).isPoint())) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** As above, of all runs. */
    SortedSet<String> waiting() {
        var ids = new TreeSet<String>();
        benches.forEach(bench -> ids.addAll(waiting(bench, Map.of())));
        return ids;
    }

    /** Ids of everything behind the deciding test, in any run. */
    TreeSet<String> behind() {
        var ids = new TreeSet<String>();
        benches.forEach(bench -> bench.test()
                .ifPresent(
                        test -> ids.addAll(bench.figures().behind(List.of(test)).keySet())));
        return ids;
    }

    /** Missing numbers that decide, in any run, which member of a group is taken; what another member comes to no bounds hold. */
    static SortedMap<String, String> switches(List<Figures> runs) {
        var switches = new TreeMap<String, String>();
        runs.forEach(figures -> figures.run().switches().forEach(switches::putIfAbsent));
        return switches;
    }

    /** As above, of the runs that are judged. */
    Set<String> switches() {
        return switches(benches.stream().map(Bench::figures).toList()).keySet();
    }

    /** Estimates behind the deciding test, with all values they may have. */
    SortedMap<String, Known> estimates() {
        var estimates = new TreeMap<String, Known>();
        benches.forEach(bench -> bench.test().ifPresent(test -> estimates(bench.figures(), test)
                .forEach((id, values) -> estimates.merge(id, values, Known::with))));
        return estimates;
    }

    /** Estimates behind a test, with all values they may have. */
    SortedMap<String, Known> estimates(Figures figures, Node test) {
        var estimates = new TreeMap<String, Known>();
        figures.behind(List.of(test)).forEach((id, figure) -> admissible(figure)
                .ifPresent(range -> estimates.put(id, Known.of(range).with(figures.of(id)))));
        return estimates;
    }

    private Optional<Span> admissible(Fact figure) {
        if (Figures.formula(figure) instanceof Node.Stated stated
                && !stated.admissible().sameAs(stated.value())) {
            return Optional.of(stated.admissible());
        }
        return declared.estimate(figure.text("key"));
    }

    /** Values as a trial takes them; what is not shown keeps its own value, and so stays unknown. */
    static Map<String, Span> shown(Map<String, Known> values) {
        var spans = new TreeMap<String, Span>();
        values.forEach((id, known) -> known.span().ifPresent(span -> spans.put(id, span)));
        return spans;
    }
}
