package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.check.figure.Definition;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Rounded;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.figure.Valuer;
import no.likevilkar.verdict.Decimals;

/** A trace by hand with a figure of every operation, written by the engine and read by the checker. */
final class EveryOperation {

    /** A figure as it stands in the trace; formula and rounding are empty for a stated one. */
    record Line(String figure, Optional<Object> formula, Optional<Rounding> rounding, String value) {}

    private static final Figure A = stated("a", "12.345");
    private static final Figure B = stated("b", "7");
    private static final Figure C = stated("c", "0.25");
    private static final Figure FIVE = stated("parameter", "t:5", "2");
    private static final Figure TEN = stated("parameter", "t:10", "3");

    private EveryOperation() {}

    static List<Formula> formulas() {
        var day = LocalDate.parse("2026-01-01");
        return List.of(
                Constant.ZERO,
                Constant.ONE,
                new Sum(List.of(A, B)),
                new Difference(A, B),
                new Product(A, B),
                new Quotient(A, B, 4, RoundingMode.HALF_UP),
                new Minimum(A, B),
                new Maximum(A, B),
                new NonNegative(A),
                new Round(A, 1, RoundingMode.HALF_UP),
                new Count(List.of(A, B)),
                new Comparison(A, Relation.AT_LEAST, B),
                new Choose(new Comparison(A, Relation.MORE_THAN, B), A, B),
                new Lookup(
                        List.of(new Lookup.Band(BigDecimal.ONE, A), new Lookup.Band(BigDecimal.TEN, B)),
                        B,
                        Lookup.Edge.UPPER),
                new Days(day, day.plusDays(30)),
                new Prorate(A, B, C, 2, RoundingMode.HALF_UP),
                new Compound(List.of(C, C)),
                new PresentValue(List.of(A, B), C, 2, RoundingMode.HALF_UP),
                new Allocate(A, List.of(B, C), 0, 2),
                Formulas.wholeBelow(A),
                Formulas.wholeAbove(A),
                Formulas.wholeNearest(A, Constant.ZERO),
                Formulas.band(List.of(TEN, FIVE), B),
                Formulas.commonDays(day, day.plusDays(30), day.plusDays(30), day.plusDays(60)));
    }

    /** Classes of all operations above, and of what is stated. */
    static Set<Class<?>> covered() {
        var classes = formulas().stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet());
        classes.add(Stated.class);
        return classes;
    }

    private static Figure stated(String subject, String value) {
        return stated(subject, "key", value);
    }

    private static Figure stated(String subject, String key, String value) {
        return new Figure(
                subject,
                key,
                "p",
                "input",
                Step.NONE,
                Stated.of(Stated.Kind.INPUT, Interval.point(new BigDecimal(value))));
    }

    static List<Line> written() {
        var figures = new ArrayList<>(List.of(A, B, C, FIVE, TEN));
        var formulas = formulas();
        for (int i = 0; i < formulas.size(); i++) {
            figures.add(new Figure("f" + i, "exact", "p", "R", Step.NONE, formulas.get(i)));
        }
        figures.add(new Figure("rounded", "money", "p", "R", Step.NONE, new Product(A, C)));
        var rounding = new Rounding(2, RoundingMode.HALF_UP);
        var graph = new Graph(figures, key -> Optional.of(rounding).filter(r -> key.equals("money")));
        return figures.stream().map(figure -> line(graph, rounding, figure)).toList();
    }

    private static Line line(Graph graph, Rounding rounding, Figure figure) {
        if (figure.getFormula() instanceof Stated stated) {
            return new Line(
                    figure.getId(), Optional.empty(), Optional.empty(), Decimals.line(stated.value(), Decimals::plain));
        }
        return new Line(
                figure.getId(),
                Optional.of(CheckersArithmeticTest.tree(figure.getFormula())),
                Optional.of(rounding).filter(r -> figure.getKey().equals("money")),
                Decimals.line(graph.values().of(figure), Decimals::plain));
    }

    /** Figures whose value in the trace is not what the checker calculates. */
    static List<String> wrong(List<Line> trace) {
        var definitions = new TreeMap<String, Definition>();
        trace.forEach(line -> definitions.put(line.figure(), definition(line)));
        var values = new Valuer(definitions);
        return trace.stream()
                .filter(line -> !values.of(line.figure()).orElseThrow().text().equals(line.value()))
                .map(Line::figure)
                .toList();
    }

    private static Definition definition(Line line) {
        var rounded = line.rounding().map(r -> new Rounded(r.scale(), r.mode()));
        return line.formula()
                .map(formula -> new Definition(Node.read(formula), rounded))
                .orElseGet(() -> {
                    var span = Span.of(new BigDecimal(line.value()));
                    return new Definition(new Node.Stated("INPUT", span, span), rounded);
                });
    }
}
