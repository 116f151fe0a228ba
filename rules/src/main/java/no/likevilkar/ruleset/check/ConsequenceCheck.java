package no.likevilkar.ruleset.check;

import java.util.Set;
import java.util.stream.Stream;

/** RS-07: a consequence is one insert of one conclusion, built from literals, variables and the formula algebra. */
final class ConsequenceCheck implements RuleCheck {

    /** Formulas that take a list and rest on its order. The only lists that rules have are collected, in no order of time or meaning. */
    static final Set<String> ORDERED = Set.of("allocate", "presentValue");

    @Override
    public Stream<Violation> check(RuleSetText set) {
        return set.rules().stream().flatMap(rule -> rule(rule, set.vocabulary().functions()));
    }

    private Stream<Violation> rule(DrlRule rule, Vocabulary.Functions functions) {
        var found = Stream.<Violation>builder();
        var consequence = rule.consequence();
        consequence
                .foreign()
                .forEach(text -> found.add(rule.violation(
                        "RS-07", text, "insert( function( \"" + rule.id() + "\", … ) ); and nothing else")));
        consequence
                .function()
                .filter(name -> !functions.conclusions().containsKey(name))
                .ifPresent(name -> found.add(rule.violation(
                        "RS-07",
                        "function " + name,
                        "one of "
                                + functions.conclusions().keySet().stream()
                                        .sorted()
                                        .toList())));
        consequence.formulas().stream()
                .filter(ORDERED::contains)
                .forEach(name -> found.add(rule.violation(
                        "RS-07",
                        name + " over a collected list, which has no order",
                        "a formula that gives the same in any order, such as sum or compound")));
        consequence.formulas().stream()
                .filter(name -> !ORDERED.contains(name))
                .filter(name -> !functions.formulas().contains(name))
                .forEach(name -> found.add(rule.violation(
                        "RS-07",
                        "function " + name,
                        "one of " + functions.formulas().stream().sorted().toList())));
        if (consequence.function().isPresent()
                && consequence.id().filter(rule::isOwnId).isEmpty()) {
            found.add(rule.violation(
                    "RS-07", "first argument " + consequence.id().orElse("not a literal"), "the rule's own id"));
        }
        return found.build();
    }
}
