package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.check.derive.Firing;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Because.BarredBy;
import no.likevilkar.check.rule.Because.Needs;
import no.likevilkar.check.rule.Because.NoSubject;
import no.likevilkar.check.rule.Condition.Exists;
import no.likevilkar.check.rule.Condition.Not;
import no.likevilkar.check.rule.Condition.Pattern;

/**
 * What every rule said, and of whom it was silent and why, seen from the facts at the end of a run. A rule of scope or evidence
 * did not see the figures that are assumed for gaps, because they come after it.
 *
 * @param firings in canonical order
 * @param steps by rule, then by reason
 */
public record Silence(List<Firing> firings, List<Step> steps) {

    private static final Set<String> BEFORE_GAPS_ARE_FILLED = Set.of("scope", "evidence");

    /** Where a figure comes from that is assumed for a gap. */
    private static final String GAP = "gap";

    /**
     * A rule that did not fire, for all subjects and periods for which the reason is the same.
     *
     * @param about {@code subject/period} or subject, in order; empty when there is nothing it could speak of
     */
    public record Step(String rule, List<String> about, Because because) {

        private String sorted() {
            return rule + " " + because;
        }
    }

    /**
     * @param rules all rules of the set
     * @param facts all facts at the end of the run
     * @throws Matcher.TooManyMatchesException when a rule has more matches than can be worked out
     */
    public static Silence of(List<Rule> rules, Collection<Fact> facts) {
        var last = new Matcher(new Store(facts));
        var first = new Matcher(
                new Store(facts.stream().filter(fact -> !isAssumed(fact)).toList()));
        var firings = new ArrayList<Firing>();
        var steps = new ArrayList<Step>();
        for (var rule : rules) {
            var matcher = BEFORE_GAPS_ARE_FILLED.contains(rule.phase()) ? first : last;
            var matches = matcher.matches(rule);
            matches.forEach(match -> firings.add(match.firing()));
            var fired = new HashSet<String>();
            matches.forEach(match -> fired.add(match.about()));
            steps.addAll(steps(rule, matcher, fired));
        }
        firings.sort(Firing.ORDER);
        steps.sort(Comparator.comparing(Step::sorted));
        return new Silence(List.copyOf(firings), List.copyOf(steps));
    }

    private static boolean isAssumed(Fact fact) {
        return fact.type().equals("Figure") && GAP.equals(fact.get("rule"));
    }

    private static List<Step> steps(Rule rule, Matcher matcher, Set<String> fired) {
        var subjects = Subjects.of(rule, matcher.store());
        if (subjects.candidates().isEmpty()) {
            return List.of(new Step(rule.id(), List.of(), new NoSubject(subjects.type())));
        }
        var grouped = new TreeMap<String, Step>();
        subjects.candidates().forEach((about, fixed) -> {
            if (!fired.contains(about)) {
                var because = because(rule, matcher, fixed);
                grouped.computeIfAbsent(because.toString(), ignored -> new Step(rule.id(), new ArrayList<>(), because))
                        .about()
                        .add(about);
            }
        });
        return List.copyOf(grouped.values());
    }

    private static Because because(Rule rule, Matcher matcher, Map<String, Object> fixed) {
        var reach = matcher.reach(rule, fixed);
        if (reach.stop() == rule.conditions().size()) {
            throw new IllegalStateException("rule " + rule.id() + " holds for " + fixed + " and did not fire");
        }
        var condition = rule.conditions().get(reach.stop());
        if (condition instanceof Not not) {
            return new BarredBy(reach.last().stream()
                    .flatMap(partial -> matcher.barring(rule, not, partial).stream())
                    .map(Fact::id)
                    .distinct()
                    .sorted()
                    .toList());
        }
        return new Needs(condition.source(), key(condition));
    }

    /** The one key that a condition asks for; null where it names none or several. */
    private static String key(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.literal("key").orElse(null);
        }
        var keys = ((Exists) condition)
                .inner().stream()
                        .filter(Pattern.class::isInstance)
                        .flatMap(pattern -> ((Pattern) pattern).literal("key").stream())
                        .distinct()
                        .toList();
        return keys.size() == 1 ? keys.get(0) : null;
    }
}
