package no.likevilkar.verdict;

import static no.likevilkar.verdict.VerdictAudiences.seal;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.fact.TreatmentKind;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Decimals.Style;
import no.likevilkar.verdict.Verdict.BidPrice;
import no.likevilkar.verdict.Verdict.Cell;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.FormLine;
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
    private final RuleSet ruleSet;
    private final Style money;

    VerdictRows(VerdictAudiences audiences, RuleSet ruleSet) {
        this.audiences = audiences;
        this.ruleSet = ruleSet;
        this.money = Decimals.money(ruleSet);
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

    Map<String, Object> line(FormLine line) {
        return Tree.of(
                "form",
                line.form(),
                "line",
                line.line(),
                "side",
                line.side().orElse(null),
                "periods",
                line.periods().stream().map(this::cell).toList(),
                "total",
                line.total()
                        .map(total -> Tree.of("figure", total.figure(), "amount", amount(total)))
                        .orElse(null),
                "rule",
                line.rule().orElse(null),
                "says",
                line.says().orElse(null));
    }

    private Map<String, Object> cell(Cell cell) {
        return Tree.of("period", cell.period(), "figure", cell.figure(), "amount", amount(cell));
    }

    private Object amount(Cell cell) {
        return seal(Decimals.range(cell.amount(), Decimals.of(ruleSet, cell.key())), audiences.figure(cell.figure()));
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
                seal(money.write(sums.selected()), audiences.selected()),
                "included",
                seal(money.write(sums.included()), audiences.included()),
                "corrected",
                seal(money.write(sums.corrected()), audiences.treated(TreatmentKind.CORRECTED, TreatmentKind.PRICE)),
                "netted",
                seal(money.write(sums.netted()), audiences.treated(TreatmentKind.NETTED)),
                "lines",
                sums.lines());
    }

    /** An amount as one text, low and high with two points between. */
    Object line(Optional<Interval> amount) {
        return amount.map(one -> Decimals.line(one, money)).orElse(null);
    }

    Map<String, Object> money(Interval interval) {
        return Decimals.range(interval, money);
    }

    Object money(Optional<Interval> interval) {
        return Decimals.range(interval, money);
    }
}
