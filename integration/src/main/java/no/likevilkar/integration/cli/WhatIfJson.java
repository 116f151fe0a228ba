package no.likevilkar.integration.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Decimals;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.whatif.Sensitivity;
import no.likevilkar.whatif.TippingPoints;
import no.likevilkar.whatif.TippingPoints.Turn;
import no.likevilkar.whatif.Watched;
import no.likevilkar.whatif.WhatIf;

/** The answers of a what-if, as one JSON object; what was not asked is not in it. Numbers are decimal strings. */
final class WhatIfJson {

    private final Decimals.Style money;

    /** @param ruleSet under which the case is assessed */
    WhatIfJson(RuleSet ruleSet) {
        this.money = Decimals.money(ruleSet);
    }

    byte[] of(
            String caseId,
            Optional<WhatIf> change,
            List<TippingPoints> tipping,
            Optional<Sensitivity> sensitivity,
            List<String> leftOut) {
        var tree = Tree.of("schema", "likevilkar-whatif/1", "case", caseId, "notShown", leftOut);
        change.ifPresent(what -> tree.put("change", change(what)));
        tipping.forEach(points -> tree.put(
                points.watched() == Watched.OUTCOME ? "tippingPoint" : "preferredTippingPoint", tipping(points)));
        sensitivity.ifPresent(bars -> tree.put("sensitivity", sensitivity(bars)));
        return Canonical.bytes(tree);
    }

    private Map<String, Object> change(WhatIf change) {
        return Tree.of(
                "set",
                change.settings().stream()
                        .map(setting -> Tree.of(
                                "figure",
                                setting.figure().id(),
                                "value",
                                setting.value(),
                                "how",
                                setting.figure().isRun() ? "RUN" : "GRAPH"))
                        .toList(),
                "before",
                verdict(change.before()),
                "after",
                verdict(change.after()),
                "turned",
                change.turned().stream()
                        .map(turned -> Tree.of(
                                "rule",
                                turned.rule(),
                                "subject",
                                turned.subject(),
                                "period",
                                turned.period(),
                                "before",
                                turned.before().map(Enum::name).orElse(null),
                                "after",
                                turned.after().map(Enum::name).orElse(null)))
                        .toList());
    }

    private Map<String, Object> verdict(Verdict verdict) {
        var prices = verdict.prices();
        return Tree.of(
                "outcome",
                verdict.outcome().name(),
                "strength",
                verdict.strength().map(Enum::name).orElse(null),
                "stated",
                money(prices.stated()),
                "booked",
                money(prices.booked()),
                "own",
                money(prices.own()),
                "full",
                money(prices.full()),
                "neutral",
                money(prices.neutral()),
                "neutralNetOfHandicaps",
                money(prices.netOfHandicaps()),
                "perUnit",
                Decimals.range(prices.perUnit(), Decimals::unitPrice),
                "difference",
                money(verdict.difference()));
    }

    private Map<String, Object> tipping(TippingPoints points) {
        return Tree.of(
                "figure",
                points.figure().id(),
                "value",
                Decimals.range(points.value(), Decimals::plain),
                name(points),
                word(points.now()),
                "turns",
                points.turns().stream().map(turn -> turn(turn, name(points))).toList(),
                "exhaustive",
                points.exhaustive());
    }

    /** What is watched, by the name of the member of the verdict that says it. */
    private static String name(TippingPoints points) {
        return points.watched().name().toLowerCase(Locale.ROOT);
    }

    private static Object word(String said) {
        return said.equals(Watched.NOBODY) ? null : said;
    }

    private Map<String, Object> turn(Turn turn, String name) {
        return Tree.of(
                "side",
                turn.side().name(),
                "last",
                turn.last().toPlainString(),
                "first",
                turn.first().toPlainString(),
                name,
                word(turn.before()),
                "beyond",
                word(turn.beyond()),
                "foundBy",
                turn.foundBy().name(),
                "confirmed",
                turn.confirmed(),
                "runs",
                turn.runs().stream()
                        .map(run -> Tree.of(
                                "value",
                                run.value().toPlainString(),
                                "moved",
                                run.moved().id(),
                                "to",
                                run.to().toPlainString(),
                                name,
                                word(run.says())))
                        .toList());
    }

    private Map<String, Object> sensitivity(Sensitivity sensitivity) {
        return Tree.of(
                "difference",
                Decimals.range(sensitivity.difference(), money),
                "figures",
                sensitivity.bars().stream()
                        .map(bar -> Tree.of(
                                "figure",
                                bar.figure(),
                                "basis",
                                bar.basis().name(),
                                "range",
                                Decimals.range(bar.range(), Decimals::plain),
                                "atLow",
                                money(bar.atLow()),
                                "atHigh",
                                money(bar.atHigh()),
                                "width",
                                bar.width().map(money::write).orElse(null)))
                        .toList());
    }

    private Object money(Optional<Interval> amount) {
        return Decimals.range(amount, money);
    }
}
