package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Tree;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.verdict.Verdict.Rung;

/** The rows of the lists of {@code verdict.json}. */
final class VerdictRows {

    private VerdictRows() {}

    static Map<String, Object> rung(Rung rung) {
        return Tree.of(
                "figure",
                rung.figure(),
                "side",
                rung.side(),
                "period",
                rung.period(),
                "step",
                rung.step().name(),
                "amount",
                money(rung.amount()),
                "subtotal",
                money(rung.subtotal()),
                "rule",
                rung.rule(),
                "force",
                rung.force(),
                "basis",
                rung.basis());
    }

    static Map<String, Object> finding(FindingLine finding) {
        var args = new ArrayList<String>();
        finding.measured().ifPresent(measured -> args.add(Decimals.line(measured, Decimals::plain)));
        finding.limit().ifPresent(limit -> args.add(Decimals.line(limit, Decimals::plain)));
        return Tree.of(
                "rule",
                finding.rule(),
                "subject",
                finding.subject(),
                "period",
                finding.period(),
                "result",
                finding.result().name(),
                "force",
                finding.force(),
                "basis",
                finding.basis(),
                "measured",
                Decimals.range(finding.measured(), Decimals::plain),
                "limit",
                Decimals.range(finding.limit(), Decimals::plain),
                "messageKey",
                finding.rule() + "." + finding.result().name(),
                "args",
                args);
    }

    static Map<String, Object> gap(GapLine gap) {
        return Tree.of(
                "rule",
                gap.rule(),
                "key",
                gap.key(),
                "subject",
                gap.subject(),
                "period",
                gap.period(),
                "holder",
                gap.holder(),
                "admissible",
                gap.answers().isEmpty() ? Decimals.range(gap.admissible(), Decimals::plain) : gap.answers(),
                "settledBy",
                "settledBy." + gap.key().replaceAll(":.*", ""),
                "needed",
                gap.needed(),
                "nearest",
                gap.nearest().stream().map(Object::toString).toList());
    }

    static Map<String, Object> money(Interval interval) {
        return Decimals.range(interval, Decimals::money);
    }

    static Object money(Optional<Interval> interval) {
        return Decimals.range(interval, Decimals::money);
    }
}
