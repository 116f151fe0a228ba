package no.likevilkar.check.ruleset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.ruleset.RuleSet;

/** Rule sets as the checker reads them, each once: tests look at many cases of one rule set. */
public final class RuleSetTexts {

    private static final Map<String, RuleSetText> BY_DIGEST = new ConcurrentHashMap<>();

    private RuleSetTexts() {}

    public static RuleSetText of(RuleSet ruleSet) {
        return BY_DIGEST.computeIfAbsent(ruleSet.digest(), ignored -> read(ruleSet));
    }

    private static RuleSetText read(RuleSet ruleSet) {
        var protocol = new Protocol();
        return RuleSetText.read(ruleSet.files(), protocol)
                .orElseThrow(() -> new IllegalStateException(protocol.failures().toString()));
    }
}
