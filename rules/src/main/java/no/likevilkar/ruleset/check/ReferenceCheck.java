package no.likevilkar.ruleset.check;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.ruleset.check.Conditions.Asked;

/** RS-03: citations and keys are declared, and {@code @needs} and {@code @gives} say exactly what the rule matches and inserts. */
final class ReferenceCheck implements RuleCheck {

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var names = new HashSet<String>(set.vocabulary().names().keys());
        names.addAll(set.vocabulary().names().parameters());
        var ids = set.rules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.id()), rule.name().map(RuleName::id).stream()))
                .collect(Collectors.toSet());
        names.addAll(ids);
        var found = Stream.<Violation>builder();
        for (var rule : set.rules()) {
            declared(rule, names, set.vocabulary(), found);
            literals(rule, ids, set.vocabulary(), found);
            needs(rule, set.vocabulary(), found);
            gives(rule, set.vocabulary(), found);
        }
        return found.build();
    }

    private void declared(DrlRule rule, Set<String> names, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        rule.metadata().get("basis").stream()
                .filter(basis -> !vocabulary.names().citations().contains(basis))
                .forEach(basis ->
                        found.add(rule.violation("RS-03", "@basis(" + basis + ")", "an id of the citation register")));
        for (var list : new String[] {"needs", "gives"}) {
            rule.metadata().names(list).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> found.add(rule.violation(
                            "RS-03",
                            "@" + list + "(" + name + ")",
                            "a declared key, a parameter or a rule of this set")));
        }
    }

    private void literals(DrlRule rule, Set<String> ids, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        for (var pattern : rule.conditions().patterns()) {
            var identity = vocabulary.facts().identity().getOrDefault(pattern.type(), "");
            var known = known(identity, pattern.type(), ids, vocabulary);
            pattern.compared(identity).stream()
                    .filter(word -> !known.contains(word))
                    .forEach(word -> found.add(rule.violation(
                            "RS-03",
                            pattern.type() + " with " + identity + " \"" + word + "\"",
                            "one that the registers declare")));
        }
    }

    private Set<String> known(String identity, String type, Set<String> ids, Vocabulary vocabulary) {
        return switch (identity) {
            case "kind" -> vocabulary.names().kinds();
            case "rule" -> ids;
            default -> type.equals("Parameter") ? vocabulary.names().parameters() : keysAndParameters(vocabulary);
        };
    }

    private Set<String> keysAndParameters(Vocabulary vocabulary) {
        var both = new HashSet<String>(vocabulary.names().keys());
        both.addAll(vocabulary.names().parameters());
        return both;
    }

    private void needs(DrlRule rule, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        var matched = new TreeSet<String>();
        for (var pattern : rule.conditions().patterns()) {
            var identity = vocabulary.facts().identity().getOrDefault(pattern.type(), "");
            if (pattern.asked() != Asked.NEGATED && !identity.equals("kind")) {
                matched.addAll(pattern.literals(identity));
            }
        }
        var declared = new TreeSet<>(rule.metadata().names("needs"));
        matched.stream()
                .filter(key -> !declared.contains(key))
                .forEach(
                        key -> found.add(rule.violation("RS-03", "a condition on \"" + key + "\"", "@needs names it")));
        declared.stream()
                .filter(key -> !rule.metadata().isGeneric() && !matched.contains(key))
                .forEach(key ->
                        found.add(rule.violation("RS-03", "@needs(" + key + ")", "a condition that matches it")));
    }

    /** Facts that no literal tells apart, such as a classified line, are given under any declared name. */
    private static Predicate<String> isPlain(Vocabulary vocabulary) {
        return type -> !vocabulary.facts().identity().containsKey(type);
    }

    private void gives(DrlRule rule, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        var written = new TreeSet<>(rule.written(vocabulary));
        var declared = new TreeSet<>(rule.metadata().names("gives"));
        if (written.isEmpty() && rule.metadata().isGeneric()
                || rule.givenType(vocabulary).filter(isPlain(vocabulary)).isPresent()) {
            return;
        }
        written.stream()
                .filter(key -> !declared.contains(key))
                .forEach(key -> found.add(rule.violation("RS-03", "an insert of \"" + key + "\"", "@gives names it")));
        declared.stream()
                .filter(key -> !written.contains(key))
                .forEach(key -> found.add(rule.violation(
                        "RS-03", "@gives(" + key + ")", "the consequence inserts it under that declared key")));
    }
}
