package no.likevilkar;

import java.util.List;
import java.util.Locale;
import no.likevilkar.assess.CaseCheck;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Objection;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.seal.Salts;
import no.likevilkar.seal.Sealing;
import no.likevilkar.seal.Visibility;
import no.likevilkar.trace.Steps;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictAssembly;

/**
 * The front door: a case in, an assessment out. A pure function of case, rule set and date; no clock, no locale, no random,
 * and the order of anything in the case has no effect. Safe for use by many threads.
 */
public final class Assessor {

    private final RuleSets ruleSets;

    public Assessor(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** An assessor with the rule sets built into the product. */
    public static Assessor builtIn() {
        return new Assessor(RuleSets.builtIn());
    }

    public RuleSets ruleSets() {
        return ruleSets;
    }

    /**
     * Assesses a case under the rule set of its regime and day.
     *
     * @throws CaseRefusedException when no rule set fits, or the case says what the rule set does not know
     */
    public Assessment assess(Case theCase) {
        return assess(theCase, Salts.none());
    }

    /**
     * As {@link #assess(Case)}, for a case that holds confidential values.
     *
     * @param salts for those values
     */
    public Assessment assess(Case theCase, Salts salts) {
        var ruleSet = ruleSets.choose(theCase.regime(), theCase.asOf())
                .orElseThrow(() -> new CaseRefusedException(List.of(new Objection(
                        "CAS-700",
                        "regime and asOf",
                        "\"" + theCase.regime() + "\" on " + theCase.asOf(),
                        "a regime with a rule set valid on that day: " + known(),
                        "Correct the regime or the day."))));
        return assess(theCase, ruleSet, ruleSets.choice(theCase.regime()), salts);
    }

    private String known() {
        return ruleSets.all().stream()
                .map(set -> set + " from " + set.header().validFrom())
                .toList()
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /** Assesses a case under a rule set that somebody chose. */
    public Assessment assess(Case theCase, RuleSet ruleSet) {
        return assess(theCase, ruleSet, RuleSetChoice.byHand(ruleSet), Salts.none());
    }

    /**
     * Assesses a case.
     *
     * @param choice how the rule set came to be chosen
     * @param salts for the case's confidential values
     * @throws CaseRefusedException when the case says what the rule set does not know
     */
    public Assessment assess(Case theCase, RuleSet ruleSet, RuleSetChoice choice, Salts salts) {
        var objections = CaseCheck.objections(theCase, ruleSet);
        if (!objections.isEmpty()) {
            throw new CaseRefusedException(objections);
        }
        var facts = new Facts(theCase, ruleSet);
        var exploration = Exploration.of(ruleSet, facts);
        var visibility = new Visibility(theCase);
        var assembly = new VerdictAssembly(facts, ruleSet, exploration);
        var own = ofThis(theCase, ruleSet, visibility, salts);
        var sealing = new Sealing(own);
        var trace = new Steps(ruleSet, facts, exploration, visibility, sealing)
                .write(choice, assembly.outcome().name(), assembly.strengthWord());
        var verdict = assembly.verdict(new Verdict.TraceDigest(trace.steps(), trace.sha256()));
        return new Assessment(verdict, trace, exploration, own, sealing.disclosures());
    }

    private static Salts ofThis(Case theCase, RuleSet ruleSet, Visibility visibility, Salts salts) {
        if (!visibility.secrets().any()) {
            return salts;
        }
        var assessed = Tree.of("case", Sealing.plain(CaseJson.tree(theCase)), "ruleSet", ruleSet.digest());
        return salts.forAssessment(Digests.sha256(Canonical.bytes(assessed)));
    }
}
