package no.likevilkar.check;

import java.util.Map;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.Sha256;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.derive.Deriver;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.check.trace.TraceCheck;
import no.likevilkar.check.verdict.Declared;
import no.likevilkar.check.verdict.Judgement;
import no.likevilkar.check.verdict.VerdictCheck;

/**
 * Works the whole case out again from case.json and the text of the rules in the bundle, and holds trace and verdict against
 * that.
 */
final class Proof {

    private final Bundle bundle;
    private final Protocol protocol;

    Proof(Bundle bundle, Protocol protocol) {
        this.bundle = bundle;
        this.protocol = protocol;
    }

    void check() {
        var caseJson = bundle.opened("case.json");
        if (!bundle.caseId().equals(caseJson.get("id"))) {
            protocol.fail("CHK-091", "manifest.json/case", bundle.caseId(), caseJson.get("id") + ", as in case.json");
        }
        RuleSetText.read(bundle.ruleSet(), protocol).ifPresent(ruleSet -> CaseFacts.read(ruleSet, caseJson, protocol)
                .ifPresent(facts -> Deriver.derive(ruleSet, facts, protocol)
                        .ifPresent(derivation -> compare(ruleSet, facts, derivation, caseJson))));
    }

    private void compare(RuleSetText ruleSet, CaseFacts facts, Derivation derivation, Map<String, Object> caseJson) {
        var declared = Declared.of(ruleSet, facts.choices());
        var trace = new VerdictCheck.Trace(
                bundle.trace().size(), Sha256.of(bundle.files().get("trace.jsonl")));
        VerdictCheck.check(derivation, declared, caseJson, trace, bundle.opened("verdict.json"), protocol);
        var judgement = new Judgement(derivation, declared, caseJson);
        new TraceCheck(ruleSet, facts, derivation, judgement, protocol).compare(bundle.trace(), bundle.openings());
    }
}
