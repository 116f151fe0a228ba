package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.likevilkar.bounds.Decision;
import no.likevilkar.check.derive.Run;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Formulas;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Stated;
import no.likevilkar.figure.Step;

/** The checker's search over admissible values and the engine's come to the same, on tests nobody wrote a rule for. */
class TrialPropertiesTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private record Drawn(
            List<Interval> stated, List<List<Integer>> derivations, int relation, Optional<Interval> instead) {}

    @Property(tries = 400)
    void bothComeToTheSame(@ForAll("drawn") Drawn drawn) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < NAMES.size(); i++) {
            var value = drawn.stated().get(i);
            var kind = value.isPoint() ? Stated.Kind.INPUT : Stated.Kind.RANGE;
            figures.add(figure(NAMES.get(i), Stated.of(kind, value)));
        }
        for (var numbers : drawn.derivations()) {
            figures.add(figure("x" + figures.size(), derived(numbers, figures)));
        }
        var last = figures.get(figures.size() - 1);
        var other = figures.get(figures.size() - 2);
        var test = drawn.relation() == 0 ? Formulas.atLeast(last, other) : Formulas.moreThan(other, last);
        var instead = drawn.instead().map(range -> Map.of("u/x5/case", range)).orElse(Map.of());
        var engine = new Decision(new Graph(figures, key -> Optional.empty()), test).result(instead);
        assertThat(new Trial(figures(figures), node(test)).says(spans(instead)).name())
                .isEqualTo(engine.name());
    }

    private static Formula derived(List<Integer> numbers, List<Figure> figures) {
        var first = figures.get(numbers.get(1) % figures.size());
        var second = figures.get(numbers.get(2) % figures.size());
        return switch (numbers.get(0) % 7) {
            case 0 -> Formulas.sum(first, second);
            case 1 -> Formulas.difference(first, second);
            case 2 -> Formulas.product(first, second);
            case 3 -> Formulas.minimum(first, second);
            case 4 -> Formulas.maximum(first, second);
            case 5 -> Formulas.quotient(first, second, 4);
            default -> Formulas.choose(Formulas.atLeast(first, second), second, first);
        };
    }

    private static Figure figure(String key, Formula formula) {
        return new Figure("u", key, "case", "R", Step.NONE, formula);
    }

    private static Figures figures(List<Figure> figures) {
        var facts = new TreeMap<String, Fact>();
        figures.forEach(figure -> {
            var fact = Facts.figure(
                    figure.getSubject(),
                    figure.getKey(),
                    figure.getPeriod(),
                    figure.getRule(),
                    "NONE",
                    node(figure.getFormula()));
            facts.put(fact.id(), fact);
        });
        var header = new Declared.Header("r", "1", "draft", "", "1", 2, false, "R", Set.of(), Set.of(), Map.of());
        return new Figures(
                new Run(Map.of(), facts, List.of(), new TreeMap<>()),
                new Declared(header, Map.of(), Map.of(), new TreeMap<>(), List.of()));
    }

    private static Node node(Operand operand) {
        if (operand instanceof Figure figure) {
            return new Node.Ref(figure.getId());
        }
        if (operand instanceof Stated stated) {
            return new Node.Stated(stated.kind().name(), span(stated.value()), span(stated.value()));
        }
        var formula = (Formula) operand;
        return new Node.Operation(
                formula.operation(),
                formula.settings(),
                formula.operands().stream().map(TrialPropertiesTest::node).toList());
    }

    private static Span span(Interval interval) {
        return new Span(interval.low().orElse(null), interval.high().orElse(null));
    }

    private static Map<String, Span> spans(Map<String, Interval> intervals) {
        var spans = new TreeMap<String, Span>();
        intervals.forEach((id, interval) -> spans.put(id, span(interval)));
        return spans;
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        var derivation = Arbitraries.integers().between(0, 1000).list().ofSize(3);
        return Combinators.combine(
                        ranges().list().ofSize(NAMES.size()),
                        derivation.list().ofMinSize(2).ofMaxSize(6),
                        Arbitraries.integers().between(0, 1),
                        ranges().optional(0.3))
                .as(Drawn::new);
    }

    private static Arbitrary<Interval> ranges() {
        var number = Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf);
        var closed = Combinators.combine(number, Arbitraries.integers().between(0, 12))
                .as((low, width) -> Interval.between(low, low.add(BigDecimal.valueOf(width))));
        var open = number.map(low -> Interval.of(Optional.of(low), Optional.empty()));
        return Arbitraries.frequencyOf(Tuple.of(9, closed), Tuple.of(1, open));
    }
}
