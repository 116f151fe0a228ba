package no.likevilkar.rulecase;

import java.util.List;
import java.util.stream.IntStream;
import no.likevilkar.ruleset.RuleSet;

/**
 * The rule cases that a costly test goes through: all of them where a rule set has no more than 600; of a larger one every fifth in the
 * build, and all with {@code -Plong}. Each rule case is held against its own expectation in {@link RuleCasesTest} in any case.
 */
public final class SomeRuleCases {

    private static final int MOST = 600;
    private static final int STRIDE = 5;

    private SomeRuleCases() {}

    /** @param first which case comes first, below five: tests that begin elsewhere see other cases */
    public static List<RuleCase> of(RuleSet ruleSet, int first) {
        var all = RuleCases.read(ruleSet);
        return all.size() <= MOST || Boolean.getBoolean("likevilkar.long")
                ? all
                : IntStream.iterate(first, at -> at < all.size(), at -> at + STRIDE)
                        .mapToObj(all::get)
                        .toList();
    }
}
