package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.fact.Fact;

/** The whole of {@code verdict.json} as the checker works it out; {@code processing} and the trace are told to it. */
final class Expected {

    private final Derivation derivation;
    private final Declared declared;
    private final Told theCase;
    private final List<Figures> runs;
    private final Joined joined;
    private final Judge judge;
    private final Ending ending;
    private final Firmness firmness;

    Expected(Derivation derivation, Declared declared, Told theCase) {
        this.derivation = derivation;
        this.declared = declared;
        this.theCase = theCase;
        this.runs = derivation.runs().stream()
                .map(run -> new Figures(run, declared))
                .toList();
        this.joined = new Joined(derivation, runs);
        this.judge = new Judge(derivation, declared, runs);
        this.ending = judge.ending(Map.of());
        this.firmness = Firmness.of(ending, judge, declared);
    }

    /** Why the outcome is what it is, in words. */
    String why() {
        String test = "the deciding test " + declared.header().decides();
        return switch (ending) {
            case NEUTRAL -> test + " holds at every admissible value";
            case NOT_NEUTRAL -> test + " holds at no admissible value";
            case OUT_OF_SCOPE -> "the rules put the case out of scope, whatever is still unanswered";
            default -> test + " does not come to the same at all admissible values and answers";
        };
    }

    /** Why the strength is what it is, in words. */
    String whyFirm() {
        if (firmness.strength().isEmpty()) {
            return "only a neutral or not neutral outcome has a strength";
        }
        return firmness.deciding().isEmpty()
                ? "no admissible value of an estimate and no netting of handicaps changes the outcome"
                : "the outcome hangs on " + String.join(", ", firmness.deciding());
    }

    Map<String, Object> tree(Object processing, long steps, String sha256) {
        var tree = new TreeMap<String, Object>(head());
        tree.put("processing", processing);
        tree.put("trace", Written.members("steps", steps, "sha256", sha256));
        tree.putAll(judgement());
        tree.putAll(amounts());
        tree.putAll(evidence());
        return tree;
    }

    private Map<String, Object> head() {
        var header = declared.header();
        var unit = theCase.row("unit");
        var periods = new ArrayList<>();
        theCase.rows("periods").stream()
                .sorted((a, b) -> a.text("id").compareTo(b.text("id")))
                .forEach(period -> periods.add(
                        Written.members("id", period.get("id"), "from", period.get("from"), "to", period.get("to"))));
        return Written.members(
                "schema", "likevilkar-verdict/1",
                "case", theCase.get("id"),
                "regime", theCase.get("regime"),
                "asOf", theCase.get("asOf"),
                "currency", theCase.get("currency"),
                "ruleSet",
                        Written.members(
                                "id", header.id(),
                                "version", header.version(),
                                "status", header.status(),
                                "digest", header.digest(),
                                "algebra", header.algebra()),
                "periods", periods,
                "subject",
                        Written.members(
                                "unit", unit.get("name"),
                                "buyer", unit.get("buyer"),
                                "sector", unit.get("sector"),
                                "service", unit.get("service"),
                                "priceBasis", unit.get("priceBasis")),
                "supersedes", null);
    }

    /** Outcome, strength and tests. */
    Map<String, Object> judgement() {
        var outOfScope = new ArrayList<>();
        joined.words("Scope", scope -> Optional.of(scope.text("rule")))
                .forEach(rule -> outOfScope.add(Written.members("rule", rule, "messageKey", rule + ".OUT_OF_SCOPE")));
        var findings = new FindingRows(joined, declared).all();
        return Written.members(
                "outcome", Written.word(ending != Ending.NOT_SHOWN, ending.name()),
                "outOfScope", outOfScope,
                "strength", Written.word(firmness.shown(), firmness.strength().orElse(null)),
                "decidedBy", declared.header().decides(),
                "deciding", Written.word(firmness.shown(), firmness.deciding()),
                "findings", findings,
                "legal", FindingRows.ofForceLaw(findings),
                "excused", FindingRows.excused(findings, declared.header().excuses()),
                "estimates", List.copyOf(judge.estimates().keySet()));
    }

    private Map<String, Object> amounts() {
        var prices = new PriceRows(theCase, declared, joined);
        var ladders = new LadderRows(theCase, declared, runs);
        var accounts = new Accounts(theCase, declared, runs.get(0));
        return Written.members(
                "volume", Written.members("unit", theCase.get("volumeUnit"), "quantity", prices.volume()),
                "prices", prices.prices(),
                "difference", prices.difference(),
                "decisive", prices.decisive(),
                "preferred", preferred(prices),
                "lines", new FormRows(theCase, declared, joined, preferred(prices)).all(),
                "savings", prices.savings(),
                "ladder", joined.complete() ? ladders.written(ladders.ladder()) : List.of(),
                "handicaps", ladders.written(ladders.beside("HANDICAP")),
                "location", ladders.written(ladders.beside("LOCATION")),
                "suppressed", suppressed(),
                "reconciliation", accounts.reconciliation(),
                "support", accounts.support());
    }

    /** Only where the rule set picks a provider, and the case is within its scope. */
    private Object preferred(PriceRows prices) {
        return declared.header().picksProvider() && ending != Ending.OUT_OF_SCOPE ? prices.preferred() : null;
    }

    private Map<String, Object> evidence() {
        Set<String> needed = Sources.needed(runs);
        needed.addAll(judge.behind());
        var sources = new Sources(declared, needed);
        var gaps = new GapRows(theCase, derivation, declared, runs, needed).all();
        var difference = declared.figure(theCase.unit(), "difference", "case");
        return Written.members(
                "gaps", GapRows.written(gaps),
                "ifWithheld", new Withheld(judge, runs, difference).of(gaps),
                "tolerance", sources.tolerance(),
                "assumptions", sources.assumptions(runs),
                "policies", sources.policies(),
                "unverified", sources.unverified(),
                "warnings", warnings());
    }

    /** Candidates that another member of their group pushed out, with what they come to in the first run that has them. */
    private List<Object> suppressed() {
        var rows = new TreeMap<String, Object>();
        for (var figures : runs) {
            for (Fact suppressed : figures.run().all("Suppressed")) {
                var figure = (Fact) suppressed.get("figure");
                rows.putIfAbsent(
                        figure.text("id") + suppressed.text("group"),
                        Written.members(
                                "rule", figure.text("rule"),
                                "figure", figure.text("id"),
                                "group", suppressed.text("group"),
                                "by", suppressed.text("by"),
                                "amount", Written.range(figures.of(figure.text("id")), declared.money())));
            }
        }
        return List.copyOf(rows.values());
    }

    private List<String> warnings() {
        var codes = new TreeSet<>(theCase.texts("warnings"));
        if (!declared.header().status().equals("released")) {
            codes.add("RULE-SET-DRAFT");
        }
        if (!derivation.complete()) {
            codes.add("TOO-MANY-OPEN-QUESTIONS");
        }
        return List.copyOf(codes);
    }
}
