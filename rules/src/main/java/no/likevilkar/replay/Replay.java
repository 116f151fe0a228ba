package no.likevilkar.replay;

import java.util.List;
import java.util.Optional;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.casejson.CaseReader;
import no.likevilkar.figure.Formula;
import no.likevilkar.model.Case;
import no.likevilkar.replay.ReplayResult.Differs;
import no.likevilkar.replay.ReplayResult.NoRules;
import no.likevilkar.replay.ReplayResult.RulesRefused;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.replay.ReplayResult.Withheld;
import no.likevilkar.ruleset.Releases;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.ruleset.source.ForeignRulesException;
import no.likevilkar.ruleset.source.SourceRules;

/**
 * Runs what a bundle records again and compares case, trace and verdict byte by byte. What the checker proves of numbers, this
 * proves of every rule condition; it needs the engine and the very rule set.
 */
public final class Replay {

    private final RuleSets ruleSets;
    private final Releases releases;

    /**
     * @param ruleSets the rule sets at hand
     * @param releases which release holds which rule set
     */
    public Replay(RuleSets ruleSets, Releases releases) {
        this.ruleSets = ruleSets;
        this.releases = releases;
    }

    /** With the rule sets of this product. */
    public static Replay builtIn() {
        return new Replay(RuleSets.builtIn(), Releases.builtIn());
    }

    /** Under the built-in rule set with the bundle's digest and algebra. */
    public ReplayResult run(Recorded recorded) {
        return atHand(recorded).map(set -> run(recorded, set)).orElseGet(() -> notAtHand(recorded));
    }

    /** The built-in rule set with the bundle's digest and algebra. */
    public Optional<RuleSet> atHand(Recorded recorded) {
        var wanted = recorded.ruleSet();
        return ruleSets.all().stream()
                .filter(set -> set.digest().equals(wanted.digest()))
                .filter(set -> Formula.ALGEBRA.equals(wanted.algebra()))
                .findFirst();
    }

    /** Why there is none. */
    public NoRules notAtHand(Recorded recorded) {
        var wanted = recorded.ruleSet();
        return new NoRules(wanted, Formula.ALGEBRA, releases.of(wanted.digest(), wanted.algebra()));
    }

    /** Under the rule set inside the bundle, compiled here after the whitelist check. */
    public ReplayResult runWithItsOwnRules(Recorded recorded) {
        if (!Formula.ALGEBRA.equals(recorded.ruleSet().algebra())) {
            return notAtHand(recorded);
        }
        try {
            return run(recorded, SourceRules.compile(recorded.folder()));
        } catch (ForeignRulesException refused) {
            return new RulesRefused(refused.reasons());
        }
    }

    private static ReplayResult run(Recorded recorded, RuleSet ruleSet) {
        if (!recorded.withheldFromCase().isEmpty()) {
            return new Withheld(recorded.withheldFromCase());
        }
        var salts = recorded.openings().salts();
        try {
            var theCase = theCase(recorded);
            var files = new Assessor(new RuleSets(List.of(ruleSet)))
                    .assess(theCase, ruleSet, recorded.choice(), salts)
                    .files(recorded.processing());
            var found = new Comparison(recorded).of(files);
            if (found.isEmpty()) {
                return new Same(recorded.trace().size(), recorded.ruleSet());
            }
            var closed = found.stream()
                    .map(Comparison.Found::path)
                    .filter(recorded.openings()::lacked)
                    .toList();
            return closed.size() == found.size()
                    ? new Withheld(closed)
                    : new Differs(
                            found.stream().map(Comparison.Found::difference).toList());
        } catch (CaseRefusedException refused) {
            return new Differs(List.of(new Difference(
                    Recorded.CASE, "", "a case with a verdict", "a case that is refused: " + refused.getMessage())));
        } catch (LinkageError foreign) {
            return new RulesRefused(List.of("a rule named what rules may not use: " + foreign.getMessage()));
        } catch (IllegalStateException | ArithmeticException broken) {
            return new Differs(List.of(new Difference(
                    Recorded.TRACE, "", "a verdict", "a run that came to none: " + broken.getMessage())));
        }
    }

    private static Case theCase(Recorded recorded) {
        try {
            return CaseReader.read(recorded.caseTree());
        } catch (IllegalArgumentException | ClassCastException unreadable) {
            throw new BrokenBundleException(String.valueOf(unreadable.getMessage()));
        }
    }
}
