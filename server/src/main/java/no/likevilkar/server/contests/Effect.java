package no.likevilkar.server.contests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.json.Tree;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.ShownCase;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.verdict.Decimals;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Setting;
import no.likevilkar.whatif.UnknownFigureException;
import no.likevilkar.whatif.WhatIf;

/**
 * What another value would change, worked out of a bundle as somebody may see it and of nothing else: so it tells nobody more than the
 * bundle does, however often and with whatever values it is asked.
 */
final class Effect {

    private final RuleSet ruleSet;
    private final boolean picks;

    private Effect(RuleSet ruleSet, boolean picks) {
        this.ruleSet = ruleSet;
        this.picks = picks;
    }

    /**
     * The verdict before and after, and whether the outcome or the provider picked is another: decisive.
     *
     * @param files of the bundle, as somebody may see it
     * @param figure {@code subject/key/period}, or {@code subject/key} of an answer
     * @return empty when what is shown does not come to the same verdict, so that nothing can be said of it
     * @throws no.likevilkar.server.errors.Refusal 422 when there is no such figure, or the rules do not admit the value
     */
    static Optional<Map<String, Object>> of(Map<String, byte[]> files, RuleSet ruleSet, String figure, String value) {
        try {
            var recorded = Recorded.read(files);
            var shown = ShownCase.of(recorded);
            var now = Scenario.of(shown.theCase(), ruleSet);
            boolean whole = shown.leftOut().isEmpty();
            var setting = setting(now, figure, value);
            if (!whole && !ShownCase.agrees(recorded, now.verdict(), now.exploration())) {
                return Optional.empty();
            }
            boolean picks = ruleSet.header().picksProvider()
                    && (whole || ShownCase.agreesOnPick(recorded, now.verdict(), now.exploration()));
            var settings = List.of(setting);
            return Optional.of(new Effect(ruleSet, picks).told(WhatIf.of(now, now.with(settings), settings)));
        } catch (UnknownFigureException unknown) {
            throw refused(unknown);
        } catch (CaseRefusedException refused) {
            var first = refused.objections().get(0);
            throw Refused.request("value", first.found(), first.expected(), first.remedy());
        }
    }

    /** Its message is {@code found …; expected …}. */
    private static Refusal refused(UnknownFigureException unknown) {
        var words = unknown.getMessage().split("; expected ", 2);
        return Refused.request(
                "figure or value",
                words[0].replaceFirst("^found ", ""),
                words.length > 1 ? words[1] : "a figure of the verdict by its id, and a value it may have",
                "Correct figure or value.");
    }

    /** A figure by its whole id, so that what is contested is one figure today and tomorrow. */
    private static Setting setting(Scenario now, String figure, String value) {
        var setting = Setting.read(figure + "=" + value, now);
        if (!setting.figure().id().equals(figure)) {
            throw new UnknownFigureException(
                    "found figure \"" + figure + "\"; expected its whole id, " + setting.figure());
        }
        return setting;
    }

    private Map<String, Object> told(WhatIf change) {
        var before = change.before();
        var after = change.after();
        boolean decisive = before.outcome() != after.outcome()
                || picks && !before.preferred().equals(after.preferred());
        return Tree.of("decisive", decisive, "before", told(before), "after", told(after));
    }

    private Map<String, Object> told(Verdict verdict) {
        var money = Decimals.money(ruleSet);
        var tree = Tree.of(
                "outcome",
                verdict.outcome().name(),
                "strength",
                verdict.strength().map(Enum::name).orElse(null),
                "difference",
                verdict.difference().map(one -> Decimals.range(one, money)).orElse(null));
        if (picks) {
            tree.put("preferred", verdict.preferred().orElse(null));
        }
        return tree;
    }
}
