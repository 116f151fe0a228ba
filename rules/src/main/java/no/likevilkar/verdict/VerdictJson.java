package no.likevilkar.verdict;

import static no.likevilkar.verdict.VerdictAudiences.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.json.Tree;

/** The verdict as {@code verdict.json}: canonical JSON, no language text, every amount a decimal string. */
public final class VerdictJson {

    private final Verdict verdict;

    private final VerdictAudiences audiences;
    private final VerdictRows rows;

    private VerdictJson(Verdict verdict, VerdictAudiences audiences) {
        this.verdict = verdict;
        this.audiences = audiences;
        this.rows = new VerdictRows(audiences, verdict.ruleSet());
    }

    /** The tree of {@code verdict.json}, confidential values marked for sealing. */
    public static Map<String, Object> tree(Verdict verdict, Processing processing, VerdictAudiences audiences) {
        return new VerdictJson(verdict, audiences).tree(processing);
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
                        seal(
                                verdict.prices()
                                        .volume()
                                        .flatMap(Interval::point)
                                        .map(Decimals::plain)
                                        .orElse(null),
                                audiences.unit("volume"))));
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
                        money(verdict.difference(), "difference"),
                        "percent",
                        seal(Decimals.range(verdict.percent(), Decimals::plain), audiences.unit("percent"))));
        json.put("decisive", verdict.decisive().map(Enum::name).orElse(null));
        json.put("preferred", verdict.preferred().orElse(null));
        json.put("savings", verdict.savings().map(rows::savings).orElse(null));
        json.put("ladder", verdict.ladder().stream().map(rows::rung).toList());
        json.put("handicaps", beside("HANDICAP"));
        json.put("location", beside("LOCATION"));
        json.put("lines", verdict.lines().stream().map(rows::line).toList());
        json.put("findings", verdict.findings().stream().map(rows::finding).toList());
        json.put(
                "legal",
                verdict.findings().stream()
                        .filter(f -> f.force().equals("LAW"))
                        .map(rows::finding)
                        .toList());
        json.put(
                "excused",
                verdict.findings().stream()
                        .filter(f -> header.excuses().contains(f.rule()) && f.result() == Result.MET)
                        .map(rows::finding)
                        .toList());
        json.put(
                "suppressed",
                verdict.suppressed().stream().map(rows::suppressed).toList());
        json.put("gaps", verdict.gaps().stream().map(rows::gap).toList());
        json.put("ifWithheld", verdict.withheld().stream().map(this::withheld).toList());
        json.put("reconciliation", rows.reconciliation(verdict.reconciliation()));
        json.put("support", verdict.support().stream().map(rows::support).toList());
        json.put("estimates", verdict.estimates());
        json.put("assumptions", verdict.assumptions());
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
        var parameter = verdict.ruleSet().header().role("tolerance");
        return verdict.policies().stream()
                .filter(policy -> parameter.filter(policy.parameter()::equals).isPresent())
                .map(policy -> Decimals.line(policy.value(), Decimals::plain))
                .findFirst()
                .orElse(null);
    }

    private Object withheld(Verdict.Withheld withheld) {
        boolean word = verdict.gaps().stream()
                .anyMatch(
                        gap -> gap.id().equals(withheld.gap()) && !gap.answers().isEmpty());
        return rows.withheld(withheld, word);
    }

    private Map<String, Object> prices() {
        var prices = verdict.prices();
        return Tree.of(
                "stated",
                seal(rows.line(prices.stated()), audiences.unit("stated")),
                "booked",
                money(prices.booked(), "booked"),
                "own",
                money(prices.own(), "own"),
                "full",
                money(prices.full(), "full"),
                "neutral",
                money(prices.neutral(), "neutral"),
                "neutralNetOfHandicaps",
                money(prices.netOfHandicaps(), "netOfHandicaps"),
                "perUnit",
                seal(Decimals.range(prices.perUnit(), Decimals::unitPrice), audiences.unit("perUnit")),
                "bids",
                prices.bids().stream().map(rows::bid).toList(),
                "cheapestStated",
                prices.cheapestStated().orElse(null),
                "cheapestNeutral",
                prices.cheapestNeutral().orElse(null));
    }

    private Object money(Optional<Interval> amount, String role) {
        return seal(rows.money(amount), audiences.unit(role));
    }

    private List<Map<String, Object>> beside(String step) {
        return verdict.beside().stream()
                .filter(rung -> rung.step().name().equals(step))
                .map(rows::rung)
                .toList();
    }
}
