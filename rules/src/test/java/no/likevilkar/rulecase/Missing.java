package no.likevilkar.rulecase;

import java.util.List;
import java.util.Set;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Gap;
import no.likevilkar.model.Input;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleSet;

/**
 * What has to be left of the findings that rested on an input figure when nobody supplies it. Two findings may be gone: that of a rule
 * which the figure turns on, because an evidence rule needs it to ask for something else; and one of which some rule case says that
 * it may be absent, so that whoever wrote the rule meant it.
 */
final class Missing {

    private final Exploration before;
    private final RuleSet ruleSet;
    private final Set<String> maybeAbsent;
    private final String key;
    private final String figure;

    /** @param maybeAbsent ids of the rules, without part, of which some rule case expects a finding to be absent */
    Missing(Exploration before, Input input, RuleSet ruleSet, Set<String> maybeAbsent) {
        this.before = before;
        this.maybeAbsent = maybeAbsent;
        this.ruleSet = ruleSet;
        this.key = input.key();
        this.figure = input.subject() + "/" + input.key() + "/" + input.period();
    }

    /** Findings that are gone without a trace: neither they, nor another of their rule, nor a gap of the figure is there. */
    List<String> breaches(Exploration after) {
        boolean asked = after.runs().stream()
                .flatMap(run -> run.gaps().stream())
                .map(Gap::figureId)
                .anyMatch(figure::equals);
        if (asked) {
            return List.of();
        }
        return before.runs().stream()
                .flatMap(run -> run.all(Finding.class).stream().filter(finding -> rests(run, finding)))
                .filter(finding -> !maybeAbsent.contains(catalogue(finding.rule())))
                .filter(finding -> !turnsOn(catalogue(finding.rule())))
                .filter(finding -> after.runs().stream().noneMatch(run -> isThere(run, finding)))
                .map(finding -> finding.rule() + " of " + finding.subject() + "/" + finding.period()
                        + " is gone and nothing asks for " + figure)
                .distinct()
                .toList();
    }

    private boolean rests(Run run, Finding finding) {
        return run.graph().restsOn(finding.test()).stream()
                .anyMatch(each -> each.getId().equals(figure));
    }

    private boolean turnsOn(String rule) {
        return ruleSet.rules().stream()
                .filter(part -> part.phase() == Phase.EVIDENCE)
                .filter(part -> part.catalogueId().equals(rule))
                .anyMatch(part -> part.needs().contains(key));
    }

    private static boolean isThere(Run run, Finding finding) {
        return run.all(Finding.class).stream()
                        .anyMatch(other -> catalogue(other.rule()).equals(catalogue(finding.rule()))
                                && other.subject().equals(finding.subject()))
                || run.all(Assertion.class).stream()
                        .anyMatch(other -> catalogue(other.rule()).equals(catalogue(finding.rule()))
                                && other.subject().equals(finding.subject()));
    }

    static String catalogue(String rule) {
        return rule.replaceAll("/.*", "");
    }
}
