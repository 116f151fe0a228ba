package no.likevilkar.verdict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Tree;

/** The verdict as {@code verdict.json}: canonical JSON, no language text, every amount a decimal string. */
public final class VerdictJson {

    private final Verdict verdict;

    private VerdictJson(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The tree of {@code verdict.json}, confidential values marked for sealing. */
    public static Map<String, Object> tree(Verdict verdict, Processing processing) {
        return new VerdictJson(verdict).tree(processing);
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
                Tree.of(
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
                        .map(p -> Tree.of("id", p.id(), "from", p.from().toString(), "to", p.to().toString()))
                        .toList());
        json.put(
                "subject",
                Tree.of(
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
                Tree.of(
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
                        .map(rule -> Tree.of("rule", rule, "messageKey", rule + ".OUT_OF_SCOPE"))
                        .toList());
        json.put("strength", verdict.strength().map(Enum::name).orElse(null));
        json.put("decidedBy", header.decides());
        json.put("tolerance", tolerance());
        json.put("deciding", verdict.deciding());
        json.put("prices", prices());
        json.put(
                "difference",
                Tree.of(
                        "amount",
                        VerdictRows.money(verdict.difference()),
                        "percent",
                        Decimals.range(verdict.percent(), Decimals::plain)));
        json.put("decisive", verdict.decisive().map(Enum::name).orElse(null));
        json.put("preferred", null);
        json.put(
                "savings",
                verdict.savings()
                        .map(s -> Tree.of(
                                "bid",
                                s.bid(),
                                "avoidable",
                                VerdictRows.money(s.avoidable()),
                                "bidPlusTransition",
                                VerdictRows.money(s.bidPlusTransition()),
                                "difference",
                                VerdictRows.money(s.difference())))
                        .orElse(null));
        json.put("ladder", verdict.ladder().stream().map(VerdictRows::rung).toList());
        json.put("handicaps", beside("HANDICAP"));
        json.put("location", beside("LOCATION"));
        json.put("lines", List.of());
        json.put(
                "findings",
                verdict.findings().stream().map(VerdictRows::finding).toList());
        json.put(
                "legal",
                verdict.findings().stream()
                        .filter(f -> f.force().equals("LAW"))
                        .map(VerdictRows::finding)
                        .toList());
        json.put("excused", List.of());
        json.put(
                "suppressed",
                verdict.suppressed().stream()
                        .map(s -> Tree.of(
                                "rule",
                                s.rule(),
                                "figure",
                                s.figure(),
                                "group",
                                s.group(),
                                "by",
                                s.by(),
                                "amount",
                                VerdictRows.money(s.amount())))
                        .toList());
        json.put("gaps", verdict.gaps().stream().map(VerdictRows::gap).toList());
        json.put(
                "ifWithheld",
                verdict.withheld().stream()
                        .map(w -> Tree.of(
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
                        .map(s -> Tree.of("id", s.id(), "name", s.name(), "amount", VerdictRows.money(s.amount())))
                        .toList());
        json.put("estimates", verdict.estimates());
        json.put(
                "policies",
                verdict.policies().stream()
                        .map(p -> Tree.of(
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
                Tree.of(
                        "steps",
                        verdict.trace().steps(),
                        "sha256",
                        verdict.trace().sha256()));
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
        return Tree.of(
                "stated",
                prices.stated().map(s -> Decimals.line(s, Decimals::money)).orElse(null),
                "booked",
                VerdictRows.money(prices.booked()),
                "own",
                VerdictRows.money(prices.own()),
                "full",
                VerdictRows.money(prices.full()),
                "neutral",
                VerdictRows.money(prices.neutral()),
                "neutralNetOfHandicaps",
                VerdictRows.money(prices.netOfHandicaps()),
                "perUnit",
                Decimals.range(prices.perUnit(), Decimals::unitPrice),
                "bids",
                prices.bids().stream()
                        .map(b -> Tree.of(
                                "bid",
                                b.bid(),
                                "supplier",
                                b.supplier(),
                                "stated",
                                b.stated()
                                        .map(s -> Decimals.line(s, Decimals::money))
                                        .orElse(null),
                                "comparable",
                                VerdictRows.money(b.comparable()),
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
                .map(VerdictRows::rung)
                .toList();
    }

    private Map<String, Object> reconciliation() {
        var r = verdict.reconciliation();
        return Tree.of(
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
}
