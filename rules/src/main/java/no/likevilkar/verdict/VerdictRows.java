package no.likevilkar.verdict;

import static no.likevilkar.verdict.VerdictAudiences.seal;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.fact.TreatmentKind;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Tree;
import no.likevilkar.verdict.Verdict.BidPrice;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.verdict.Verdict.Reconciliation;
import no.likevilkar.verdict.Verdict.Rung;
import no.likevilkar.verdict.Verdict.Savings;
import no.likevilkar.verdict.Verdict.Support;
import no.likevilkar.verdict.Verdict.SuppressedLine;
import no.likevilkar.verdict.Verdict.Withheld;

/** The rows of the lists of {@code verdict.json}. */
final class VerdictRows {

    private final VerdictAudiences audiences;

    VerdictRows(VerdictAudiences audiences) {
        this.audiences = audiences;
    }

    Map<String, Object> rung(Rung rung) {
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
                seal(money(rung.amount()), audiences.figure(rung.figure())),
                "subtotal",
                seal(money(rung.subtotal()), audiences.subtotal(rung)),
                "rule",
                rung.rule(),
                "force",
                rung.force(),
                "basis",
                rung.basis());
    }

    Map<String, Object> finding(FindingLine finding) {
        var measuredFor = audiences.measured(finding);
        var limitFor = audiences.limit(finding);
        var args = new ArrayList<Object>();
        finding.measured().ifPresent(measured -> args.add(seal(Decimals.line(measured, Decimals::plain), measuredFor)));
        finding.limit().ifPresent(limit -> args.add(seal(Decimals.line(limit, Decimals::plain), limitFor)));
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
                seal(Decimals.range(finding.measured(), Decimals::plain), measuredFor),
                "limit",
                seal(Decimals.range(finding.limit(), Decimals::plain), limitFor),
                "messageKey",
                finding.rule() + "." + finding.result().name(),
                "args",
                args);
    }

    Map<String, Object> gap(GapLine gap) {
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
                gap.answers().isEmpty()
                        ? seal(Decimals.range(gap.admissible(), Decimals::plain), audiences.admissible(gap))
                        : gap.answers(),
                "settledBy",
                "settledBy." + gap.key().replaceAll(":.*", ""),
                "needed",
                gap.needed(),
                "group",
                gap.group().orElse(null),
                "nearest",
                gap.nearest().stream().map(Object::toString).toList());
    }

    Map<String, Object> withheld(Withheld withheld, boolean word) {
        return Tree.of(
                "gap",
                withheld.gap(),
                "holder",
                withheld.holder(),
                "value",
                word
                        ? withheld.value().orElse(null)
                        : seal(withheld.value().orElse(null), audiences.withheld(withheld.gap())),
                "outcome",
                withheld.outcome().name());
    }

    Map<String, Object> suppressed(SuppressedLine line) {
        return Tree.of(
                "rule",
                line.rule(),
                "figure",
                line.figure(),
                "group",
                line.group(),
                "by",
                line.by(),
                "amount",
                seal(money(line.amount()), audiences.figure(line.figure())));
    }

    Map<String, Object> support(Support support) {
        return Tree.of(
                "id",
                support.id(),
                "name",
                seal(support.name(), audiences.supportName(support.id())),
                "amount",
                seal(money(support.amount()), audiences.support(support.id())));
    }

    Map<String, Object> bid(BidPrice bid) {
        return Tree.of(
                "bid",
                bid.bid(),
                "supplier",
                seal(bid.supplier(), audiences.supplier(bid.bid())),
                "stated",
                seal(line(bid.stated()), audiences.total(bid.bid(), "bidStated")),
                "comparable",
                seal(money(bid.comparable()), audiences.total(bid.bid(), "bidComparable")),
                "flags",
                bid.flags());
    }

    /** What the buyer would save; which bid is cheapest is a word, and for everybody. */
    Map<String, Object> savings(Savings savings) {
        var avoidable = audiences.unit("avoidable");
        var bought = audiences.total(savings.bid(), "bidPlusTransition");
        return Tree.of(
                "bid",
                savings.bid(),
                "avoidable",
                seal(money(savings.avoidable()), avoidable),
                "bidPlusTransition",
                seal(money(savings.bidPlusTransition()), bought),
                "difference",
                seal(money(savings.difference()), avoidable.and(bought)));
    }

    Map<String, Object> reconciliation(Reconciliation sums) {
        return Tree.of(
                "selected",
                seal(Decimals.money(sums.selected()), audiences.selected()),
                "included",
                seal(Decimals.money(sums.included()), audiences.included()),
                "corrected",
                seal(Decimals.money(sums.corrected()), audiences.treated(TreatmentKind.CORRECTED, TreatmentKind.PRICE)),
                "netted",
                seal(Decimals.money(sums.netted()), audiences.treated(TreatmentKind.NETTED)),
                "lines",
                sums.lines());
    }

    /** An amount as one text, low and high with two points between. */
    static Object line(Optional<Interval> amount) {
        return amount.map(one -> Decimals.line(one, Decimals::money)).orElse(null);
    }

    static Map<String, Object> money(Interval interval) {
        return Decimals.range(interval, Decimals::money);
    }

    static Object money(Optional<Interval> interval) {
        return Decimals.range(interval, Decimals::money);
    }
}
