package no.likevilkar.ruleset.check;

import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.check.Conditions.Asked;
import no.likevilkar.ruleset.check.Conditions.Matched;

/**
 * RS-08: a rule says "there is none", counts or collects only what earlier phases have settled, and matches nothing that a later
 * phase brings. With that the result cannot depend on the order in which rules fire.
 */
final class StrataCheck implements RuleCheck {

    @Override
    public Stream<Violation> check(RuleSetText set) {
        return set.rules().stream()
                .flatMap(rule -> rule.file().phase().stream().flatMap(phase -> rule.conditions().patterns().stream()
                        .flatMap(pattern -> pattern(rule, phase, pattern, set))));
    }

    private Stream<Violation> pattern(DrlRule rule, Phase phase, Matched pattern, RuleSetText set) {
        var facts = set.vocabulary().facts();
        var found = Stream.<Violation>builder();
        var identity = facts.identity().getOrDefault(pattern.type(), "");
        var names = pattern.literals(identity);
        boolean positive = pattern.asked() == Asked.POSITIVE;
        var givers = set.rules().stream()
                .filter(giver -> gives(giver, pattern.type(), names, set.vocabulary()))
                .toList();
        givers.stream()
                .filter(giver -> giver.file()
                        .phase()
                        .filter(given -> given.compareTo(phase) < 0 || positive && given == phase)
                        .isEmpty())
                .forEach(giver -> found.add(rule.violation(
                        "RS-08",
                        said(pattern, names) + " in phase " + phase.word() + ", which " + giver.id() + " gives in "
                                + giver.file().phase().map(Phase::word).orElse("no phase"),
                        positive ? "a fact of this phase or an earlier one" : "a fact that only earlier phases give")));
        var engine = facts.engine().get(pattern.type());
        if (engine != null && engine.compareTo(phase) >= 0) {
            found.add(rule.violation(
                    "RS-08",
                    said(pattern, names) + " in phase " + phase.word(),
                    "a phase after " + engine.word() + ", when the engine inserts it"));
        }
        assumed(rule, phase, pattern, names, set).forEach(found::add);
        boolean input =
                facts.inputs().contains(pattern.type()) || pattern.type().equals("Figure");
        if (givers.isEmpty() && engine == null && !input) {
            found.add(rule.violation("RS-08", said(pattern, names), "a fact that some rule gives"));
        }
        return found.build();
    }

    /** What the engine assumes for a gap is not there yet in the phase that finds the gap, so only its absence may be asked for. */
    private Stream<Violation> assumed(DrlRule rule, Phase phase, Matched pattern, List<String> names, RuleSetText set) {
        return set.vocabulary().facts().assumed().entrySet().stream()
                .filter(entry -> pattern.asked() != Asked.NEGATED
                        && entry.getValue().type().equals(pattern.type()))
                .filter(entry -> phase.compareTo(entry.getValue().after()) <= 0)
                .filter(entry ->
                        set.rules().stream().anyMatch(giver -> gives(giver, entry.getKey(), names, set.vocabulary())))
                .map(entry -> rule.violation(
                        "RS-08",
                        said(pattern, names) + " in phase " + phase.word() + ", for which a rule makes a "
                                + entry.getKey(),
                        "a phase after " + entry.getValue().after().word() + ", when the engine assumes it"));
    }

    private boolean gives(DrlRule giver, String type, List<String> names, Vocabulary vocabulary) {
        return giver.givenType(vocabulary).filter(type::equals).isPresent()
                && (names.isEmpty() || giver.gives(vocabulary).stream().anyMatch(names::contains));
    }

    private String said(Matched pattern, List<String> names) {
        var how =
                switch (pattern.asked()) {
                    case POSITIVE -> "";
                    case EXISTS -> "exists ";
                    case ACCUMULATED -> "accumulate over ";
                    case NEGATED -> "not ";
                };
        return how + pattern.type() + (names.isEmpty() ? "" : " " + String.join(", ", names));
    }
}
