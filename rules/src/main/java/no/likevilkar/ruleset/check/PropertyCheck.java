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
import no.likevilkar.fact.Mapping;
import no.likevilkar.fact.Parameter;
import no.likevilkar.fact.Provider;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Span;
import no.likevilkar.fact.Succession;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.fact.Year;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.PublicUnit;
import no.likevilkar.ruleset.check.Constraint.Binding;
import no.likevilkar.ruleset.check.Constraint.Comparison;

/**
 * RS-10: a condition names only properties that its fact declares. The rule compiler takes a name for any method without
 * arguments, those of every object too: {@code wait} or {@code class} among them.
 */
final class PropertyCheck implements RuleCheck {

    private static final Set<String> OF_ANY_OBJECT =
            Set.of("hashCode", "toString", "getClass", "notify", "wait", "clone");

    private static final Map<String, Class<?>> TYPES = Stream.concat(
                    Stream.of(
                            PublicUnit.class,
                            Period.class,
                            Bid.class,
                            Item.class,
                            Answer.class,
                            LedgerLine.class,
                            PriceLine.class,
                            Parameter.class,
                            Mapping.class,
                            Provider.class,
                            Span.class,
                            Year.class,
                            Succession.class,
                            Selected.class,
                            Suppressed.class),
                    Arrays.stream(Conclusions.class.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .map(Method::getReturnType))
            .distinct()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    @Override
    public Stream<Violation> check(RuleSetText set) {
        return set.rules().stream().flatMap(rule -> rule.conditions().patterns().stream()
                .filter(pattern -> TYPES.containsKey(pattern.type()))
                .flatMap(pattern -> pattern.constraints().stream()
                        .flatMap(PropertyCheck::named)
                        .filter(name -> !name.equals("this"))
                        .filter(name -> !properties(TYPES.get(pattern.type())).contains(name))
                        .map(name -> rule.violation(
                                "RS-10",
                                name + " of " + pattern.type(),
                                "one of "
                                        + properties(TYPES.get(pattern.type())).stream()
                                                .sorted()
                                                .toList()))));
    }

    private static Stream<String> named(Constraint constraint) {
        if (constraint instanceof Binding binding) {
            return Stream.of(binding.property());
        }
        return constraint instanceof Comparison comparison ? Stream.of(comparison.left()) : Stream.empty();
    }

    private static Set<String> properties(Class<?> type) {
        var names = new HashSet<String>();
        for (Method method : type.getDeclaredMethods()) {
            boolean property = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !OF_ANY_OBJECT.contains(method.getName());
            if (property) {
                String name = method.getName();
                names.add(
                        name.startsWith("get") && name.length() > 3
                                ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                                : name);
            }
        }
        return names;
    }
}
