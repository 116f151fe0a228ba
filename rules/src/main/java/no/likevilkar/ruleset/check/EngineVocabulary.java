package no.likevilkar.ruleset.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.fact.Conclusions;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formulas;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleSet;

/**
 * The vocabulary that this engine offers to a rule set. What a consequence may call is read from {@link Conclusions} and
 * {@link Formulas} themselves, so that the list of what is allowed cannot differ from what is there.
 */
final class EngineVocabulary {

    /** The property that tells facts of one type apart; facts of other types are told apart by their type only. */
    private static final Map<String, String> IDENTITY = Map.of(
            "Figure",
            "key",
            "Parameter",
            "key",
            "Answer",
            "key",
            "Gap",
            "key",
            "Question",
            "key",
            "Item",
            "kind",
            "Finding",
            "rule",
            "Assertion",
            "rule");

    private static final Set<String> INPUTS = Set.of(
            "PublicUnit",
            "Period",
            "Bid",
            "Provider",
            "Item",
            "Span",
            "Year",
            "Succession",
            "Answer",
            "LedgerLine",
            "PriceLine",
            "Parameter",
            "Mapping");

    private static final Set<String> ENUMERATIONS = Set.of("PriceBasis", "Standing", "Step", "Result", "TreatmentKind");

    private EngineVocabulary() {}

    static Vocabulary of(RuleSet ruleSet) {
        var names = new Vocabulary.Names(
                ruleSet.keys().all().stream().map(Key::name).collect(Collectors.toSet()),
                new HashSet<>(ruleSet.header().items()),
                ruleSet.parameters().all().stream()
                        .map(parameter -> parameter.id())
                        .collect(Collectors.toSet()),
                ruleSet.citations().keySet());
        return new Vocabulary(ruleSet.header().regime(), ruleSet.header().version(), names, facts(), functions());
    }

    private static Vocabulary.Facts facts() {
        return new Vocabulary.Facts(
                IDENTITY,
                INPUTS,
                Map.of("Selected", Phase.CANDIDATE, "Suppressed", Phase.CANDIDATE),
                Map.of("Gap", new Vocabulary.Assumed("Figure", Phase.EVIDENCE)),
                ENUMERATIONS);
    }

    private static Vocabulary.Functions functions() {
        return new Vocabulary.Functions(
                words(Conclusions.class)
                        .collect(Collectors.toMap(
                                Method::getName,
                                method -> method.getReturnType().getSimpleName(),
                                (first, second) -> first)),
                words(Formulas.class).map(Method::getName).collect(Collectors.toSet()),
                Set.of(
                        "no.likevilkar.model.*",
                        "no.likevilkar.fact.*",
                        Figure.class.getName(),
                        Figure.class.getPackageName() + ".Step",
                        Conclusions.class.getName() + ".*",
                        Formulas.class.getName() + ".*"));
    }

    private static Stream<Method> words(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()));
    }
}
