package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.figure.Interval;
import no.likevilkar.trace.Canonical;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.verdict.Verdict.Rung;

/** The verdict as {@code verdict.json}: canonical JSON, no language text, every amount a decimal string. */
public final class VerdictJson {

    private final Verdict verdict;

    private VerdictJson(Verdict verdict) {
        this.verdict = verdict;
    }

    public static byte[] bytes(Verdict verdict, Processing processing) {
        return Canonical.bytes(new VerdictJson(verdict).tree(processing));
    }

    private Map<String, Object> tree(Processing processing) {
        var theCase = verdict.theCase();
        var header = verdict.ruleSet().header();
        var json = new TreeMap<String, Object>();
        json.put("schema", "likevilkar-verdict/1");
        json.put("case", theCase.id());
        json.put("regime", theCase.regime());
        json.put("asOf", theCase.asOf().toString());
        json.put("currency", theCase.currency());
        json.put("processing", processing.name());
        json.put(
                "ruleSet",
                map(
                        "id",
                        header.regime(),
                        "version",
                        header.version(),
                        "status",
                        header.status(),
                        "digest",
                        verdict.ruleSet().digest(),
                        "algebra",
                        header.algebra()));
        json.put(
                "periods",
                theCase.periods().stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .map(p -> map("id", p.id(), "from", p.from().toString(), "to", p.to().toString()))
                        .toList());
        json.put(
                "subject",
                map(
                        "unit",
                        theCase.unit().name(),
                        "buyer",
                        theCase.unit().buyer(),
                        "sector",
                        theCase.unit().sector(),
                        "service",
                        theCase.unit().service(),
                        "priceBasis",
                        theCase.unit().priceBasis().name()));
        json.put(
                "volume",
                map(
                        "unit",
                        theCase.volumeUnit(),
                        "quantity",
                        verdict.prices()
                                .volume()
                                .flatMap(Interval::point)
                                .map(Decimals::plain)
                                .orElse(null)));
        json.put("outcome", verdict.outcome().name());
        json.put(
                "outOfScope",
                verdict.outOfScope().stream()
                        .map(rule -> map("rule", rule, "messageKey", rule + ".OUT_OF_SCOPE"))
                        .toList());
        json.put("strength", verdict.strength().map(Enum::name).orElse(null));
        json.put("decidedBy", header.decides());
        json.put("tolerance", tolerance());
        json.put("deciding", verdict.deciding());
        json.put("prices", prices());
        json.put(
                "difference",
                map(
                        "amount",
                        money(verdict.difference()),
                        "percent",
                        Decimals.range(verdict.percent(), Decimals::plain)));
        json.put("decisive", verdict.decisive().map(Enum::name).orElse(null));
        json.put("preferred", null);
        json.put(
                "savings",
                verdict.savings()
                        .map(s -> map(
                                "bid",
                                s.bid(),
                                "avoidable",
                                money(s.avoidable()),
                                "bidPlusTransition",
                                money(s.bidPlusTransition()),
                                "difference",
                                money(s.difference())))
                        .orElse(null));
        json.put("ladder", verdict.ladder().stream().map(VerdictJson::rung).toList());
        json.put("handicaps", beside("HANDICAP"));
        json.put("location", beside("LOCATION"));
        json.put("lines", List.of());
        json.put(
                "findings",
                verdict.findings().stream().map(VerdictJson::finding).toList());
        json.put(
                "legal",
                verdict.findings().stream()
                        .filter(f -> f.force().equals("LAW"))
                        .map(VerdictJson::finding)
                        .toList());
        json.put("excused", List.of());
        json.put(
                "suppressed",
                verdict.suppressed().stream()
                        .map(s -> map(
                                "rule",
                                s.rule(),
                                "figure",
                                s.figure(),
                                "group",
                                s.group(),
                                "by",
                                s.by(),
                                "amount",
                                money(s.amount())))
                        .toList());
        json.put("gaps", verdict.gaps().stream().map(VerdictJson::gap).toList());
        json.put(
                "ifWithheld",
                verdict.withheld().stream()
                        .map(w -> map(
                                "gap",
                                w.gap(),
                                "holder",
                                w.holder(),
                                "value",
                                w.value().orElse(null),
                                "outcome",
                                w.outcome().name()))
                        .toList());
        json.put("reconciliation", reconciliation());
        json.put(
                "support",
                verdict.support().stream()
                        .map(s -> map("id", s.id(), "name", s.name(), "amount", money(s.amount())))
                        .toList());
        json.put("estimates", verdict.estimates());
        json.put(
                "policies",
                verdict.policies().stream()
                        .map(p -> map(
                                "parameter",
                                p.parameter(),
                                "value",
                                Decimals.range(p.value(), Decimals::plain),
                                "citation",
                                p.citations()))
                        .toList());
        json.put("unverified", verdict.unverified());
        json.put("warnings", verdict.warnings());
        json.put("supersedes", null);
        json.put(
                "trace",
                map("steps", verdict.trace().steps(), "sha256", verdict.trace().sha256()));
        return json;
    }

    private Object tolerance() {
        var key = verdict.ruleSet().header().roles().get("tolerance");
        return verdict.policies().stream()
                .filter(policy -> policy.parameter().equals(key))
                .map(policy -> Decimals.line(policy.value(), Decimals::plain))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> prices() {
        var prices = verdict.prices();
        return map(
                "stated",
                prices.stated().map(s -> Decimals.line(s, Decimals::money)).orElse(null),
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
                "bids",
                prices.bids().stream()
                        .map(b -> map(
                                "bid",
                                b.bid(),
                                "supplier",
                                b.supplier(),
                                "stated",
                                b.stated()
                                        .map(s -> Decimals.line(s, Decimals::money))
                                        .orElse(null),
                                "comparable",
                                money(b.comparable()),
                                "flags",
                                b.flags()))
                        .toList(),
                "cheapestStated",
                prices.cheapestStated().orElse(null),
                "cheapestNeutral",
                prices.cheapestNeutral().orElse(null));
    }

    private List<Map<String, Object>> beside(String step) {
        return verdict.beside().stream()
                .filter(rung -> rung.step().name().equals(step))
                .map(VerdictJson::rung)
                .toList();
    }

    private Map<String, Object> reconciliation() {
        var r = verdict.reconciliation();
        return map(
                "selected",
                Decimals.money(r.selected()),
                "included",
                Decimals.money(r.included()),
                "corrected",
                Decimals.money(r.corrected()),
                "netted",
                Decimals.money(r.netted()),
                "lines",
                r.lines());
    }

    private static Map<String, Object> rung(Rung rung) {
        return map(
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

    private static Map<String, Object> finding(FindingLine finding) {
        var args = new ArrayList<String>();
        finding.measured().ifPresent(measured -> args.add(Decimals.line(measured, Decimals::plain)));
        finding.limit().ifPresent(limit -> args.add(Decimals.line(limit, Decimals::plain)));
        return map(
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

    private static Map<String, Object> gap(GapLine gap) {
        return map(
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

    private static Map<String, Object> money(Interval interval) {
        return Decimals.range(interval, Decimals::money);
    }

    private static Object money(Optional<Interval> interval) {
        return Decimals.range(interval, Decimals::money);
    }

    /** Names and values in turn. */
    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
