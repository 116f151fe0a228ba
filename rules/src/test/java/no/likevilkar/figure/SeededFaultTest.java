package no.likevilkar.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.check.trace.Traced;
import no.likevilkar.fact.Finding;
import no.likevilkar.model.Case;
import no.likevilkar.rulecase.ProvenCases;
import no.likevilkar.rulecase.RuleCase;
import no.likevilkar.rulecase.RuleCases;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fault in any operation of the engine's arithmetic is seen by the checker, which shares none of it. */
class SeededFaultTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");

    /** Every class of formula there is, found by looking: a new one without a figure in the trace by hand fails. */
    private static Set<Class<?>> operations() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Formula.class).stream()
                        .filter(one -> one.isAssignableTo(Formula.class) && !one.isInterface())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    @Test
    void theTraceByHandHasEveryOperation() {
        assertThat(EveryOperation.covered()).isEqualTo(operations());
    }

    @Test
    void withoutAFaultTheTraceByHandHolds() {
        assertThat(EveryOperation.wrong(EveryOperation.written())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aFaultInAnyOperationIsSeenInTheTraceByHand() {
        return Stream.concat(operations().stream(), Stream.of(Rounding.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .flatMap(type -> Arrays.stream(Mutation.values())
                        .map(mutation -> DynamicTest.dynamicTest(type.getSimpleName() + " " + mutation, () -> {
                            assertThat(EveryOperation.wrong(mutation.during(type, EveryOperation::written)))
                                    .isNotEmpty();
                            assertThat(EveryOperation.wrong(EveryOperation.written()))
                                    .as("once the fault is gone")
                                    .isEmpty();
                        })));
    }

    private record Sample(RuleSet ruleSet, Case given) {

        Traced traced() {
            return Traced.of(ruleSet, ASSESSOR.assess(given, ruleSet));
        }
    }

    /** In the build the first case beside each file of rules of the newest versions, with {@code -Plong} all of all. */
    private static List<RuleCase> cases(RuleSet ruleSet) {
        var ofFile = new HashMap<String, Integer>();
        return RuleCases.read(ruleSet).stream()
                .filter(one -> LONG || ofFile.merge(one.file(), 1, Integer::sum) == 1)
                .toList();
    }

    /** For each operation that a rule uses, a few cases in which something that is known rests on it. */
    private static Map<Class<?>, List<Sample>> samples() {
        var samples = new HashMap<Class<?>, List<Sample>>();
        for (var ruleSet : ProvenCases.wholly()) {
            for (var ruleCase : cases(ruleSet)) {
                var sample = new Sample(ruleSet, Traced.documented(ruleCase.given()));
                Exploration.of(ruleSet, new Facts(sample.given, ruleSet)).runs().stream()
                        .flatMap(SeededFaultTest::known)
                        .flatMap(SeededFaultTest::used)
                        .distinct()
                        .map(type -> samples.computeIfAbsent(type, ignored -> new ArrayList<>()))
                        .filter(some -> some.size() < 2)
                        .forEach(some -> some.add(sample));
            }
        }
        samples.put(Rounding.class, samples.get(Quotient.class));
        return samples;
    }

    /** Formulas whose value the trace tells as one number, or by whether a test is met. */
    private static Stream<Formula> known(Run run) {
        var values = run.graph().values();
        return Stream.concat(
                        run.graph().figures().stream().map(Figure::getFormula),
                        run.all(Finding.class).stream().map(Finding::test))
                .filter(formula -> values.of(formula).isPoint());
    }

    private static Stream<Class<?>> used(Operand operand) {
        return operand instanceof Formula formula
                ? Stream.concat(
                        Stream.of(formula.getClass()),
                        formula.operands().stream().flatMap(SeededFaultTest::used))
                : Stream.empty();
    }

    @TestFactory
    Stream<DynamicTest> aFaultInAnOperationThatARuleUsesIsSeenInACase() {
        var samples = new LinkedHashMap<>(samples());
        assertThat(samples.keySet())
                .contains(Sum.class, Product.class, Quotient.class, Comparison.class, Stated.class, Rounding.class);
        return samples.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getSimpleName()))
                .flatMap(entry -> Arrays.stream(Mutation.values())
                        .map(mutation -> DynamicTest.dynamicTest(
                                entry.getKey().getSimpleName() + " " + mutation,
                                () -> entry.getValue().forEach(sample -> isSeen(entry.getKey(), mutation, sample)))));
    }

    /** A fault that cancels out changes no line; then there is nothing to see in that case. */
    private static void isSeen(Class<?> type, Mutation mutation, Sample sample) {
        var right = sample.traced();
        assertThat(right.checked().failures()).as("without the fault").isEmpty();
        mutation.during(type, () -> ifItComesToAnEnd(sample)).ifPresent(wrong -> {
            boolean same =
                    Arrays.deepEquals(right.lines().toArray(), wrong.lines().toArray());
            assertThat(right.with(wrong.lines()).checked().failures().isEmpty())
                    .as("nothing is wrong")
                    .isEqualTo(same);
        });
    }

    /** Empty when the engine sees the fault itself and gives no verdict. */
    private static Optional<Traced> ifItComesToAnEnd(Sample sample) {
        try {
            return Optional.of(sample.traced());
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
