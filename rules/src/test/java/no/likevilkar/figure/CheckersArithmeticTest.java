package no.likevilkar.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.check.figure.Algebra;
import no.likevilkar.check.figure.Definition;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Rounded;
import no.likevilkar.check.figure.Span;
import no.likevilkar.check.figure.Valuer;
import no.likevilkar.verdict.Decimals;
import org.junit.jupiter.api.Test;

/** The checker's arithmetic against the engine's, over formulas that neither was written for. */
class CheckersArithmeticTest {

    private static final int FORMULAS = 20_000;

    private final Set<String> seen = new TreeSet<>();

    @Test
    void theCheckerComesToTheSameRangeForEveryFormula() {
        for (long seed = 0; seed < FORMULAS; seed++) {
            agree(seed, seed % 3 == 0);
        }
        assertThat(seen).as("operations that came up").containsAll(Algebra.names());
    }

    @Test
    void everyOperationOfTheEngineIsKnownToTheChecker() {
        var records = new ClassFileImporter()
                .importPackagesOf(Formula.class).stream()
                        .filter(one -> one.isAssignableTo(Formula.class) && !one.isInterface() && !one.isEnum())
                        .map(JavaClass::getSimpleName)
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .filter(name -> !name.equals("stated"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(records).as("found by looking at the classes").contains("sum", "allocate");
        records.addAll(Set.of("0", "1"));
        assertThat(Algebra.names()).isEqualTo(records);
    }

    @Test
    void theRangeHoldsWhatEveryPointGives() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new RandomFormulas(seed, false);
            var node = Node.read(tree(random.formula(2)));
            var figures = definitions(random.figures());
            var whole = new Valuer(figures).of(node).orElseThrow();
            for (int corner = 0; corner < 8; corner++) {
                var point = new Valuer(figures)
                        .instead(corner(random.figures(), corner))
                        .of(node)
                        .orElseThrow();
                assertThat(whole.with(point).sameAs(whole))
                        .as("seed %d: %s of %s holds %s", seed, whole.text(), node.tree(), point.text())
                        .isTrue();
            }
        }
    }

    private static Map<String, Span> corner(List<Figure> figures, int corner) {
        var values = new HashMap<String, Span>();
        for (int i = 0; i < figures.size(); i++) {
            var value = ((Stated) figures.get(i).getFormula()).value();
            var low = value.low()
                    .orElseGet(() ->
                            value.high().map(h -> h.subtract(BigDecimal.TEN)).orElse(BigDecimal.ONE));
            var high = value.high().orElse(low.add(BigDecimal.TEN));
            var inside = low.add(high).multiply(new BigDecimal("0.5"));
            values.put(
                    figures.get(i).getId(), Span.of(List.of(low, high, inside).get((corner + i * corner) % 3)));
        }
        return values;
    }

    @Test
    void derivedFiguresAreRoundedAndStatedOnesAreNot() {
        var third = new Definition(
                Node.read(List.of("quotient 6 HALF_UP", List.of("1"), List.of("sum", "three", List.of("1")))),
                Optional.of(new Rounded(2, RoundingMode.HALF_UP)));
        var three = new Definition(
                new Node.Stated("INPUT", Span.of(new BigDecimal("1.9999")), Span.of(new BigDecimal("1.9999"))),
                Optional.of(new Rounded(2, RoundingMode.HALF_UP)));
        var values = new Valuer(Map.of("third", third, "three", three));
        assertThat(values.of("three").orElseThrow().text()).isEqualTo("1.9999");
        assertThat(values.of("third").orElseThrow().text()).isEqualTo("0.33");
    }

    private void agree(long seed, boolean points) {
        var random = new RandomFormulas(seed, points);
        var formula = random.formula(3);
        names(formula);
        var graph = new Graph(random.figures(), key -> Optional.empty());
        var engine = Decimals.line(graph.values().of(formula), Decimals::plain);
        var checker = new Valuer(definitions(random.figures())).of(Node.read(tree(formula)));
        assertThat(checker.orElseThrow().text())
                .as(
                        "seed %d: %s over %s",
                        seed,
                        tree(formula),
                        random.figures().stream()
                                .map(f -> f.getId() + "=" + graph.values().of(f))
                                .toList())
                .isEqualTo(engine);
    }

    private void names(Operand operand) {
        if (operand instanceof Formula formula) {
            seen.add(formula.operation());
            formula.operands().forEach(this::names);
        }
    }

    private static Map<String, Definition> definitions(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::getId, figure -> {
            var value = ((Stated) figure.getFormula()).value();
            var span = new Span(value.low().orElse(null), value.high().orElse(null));
            return new Definition(new Node.Stated("RANGE", span, span), Optional.empty());
        }));
    }

    static Object tree(Operand operand) {
        if (operand instanceof Figure figure) {
            return figure.getId();
        }
        var formula = (Formula) operand;
        var list = new ArrayList<Object>();
        var words = new ArrayList<>(List.of(formula.operation()));
        words.addAll(formula.settings());
        list.add(String.join(" ", words));
        formula.operands().forEach(each -> list.add(tree(each)));
        return list;
    }
}
