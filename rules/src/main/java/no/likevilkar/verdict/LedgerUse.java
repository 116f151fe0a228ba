package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.assess.Facts;
import no.likevilkar.fact.CostLine;
import no.likevilkar.fact.Treatment;
import no.likevilkar.fact.TreatmentKind;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Case;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.ruleset.RuleSet;

/** How the selected ledger lines were used, and the support received that they and the case show. */
final class LedgerUse {

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Facts facts;
    private final Joined joined;

    LedgerUse(Facts facts, RuleSet ruleSet, Joined joined) {
        this.theCase = facts.theCase();
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.joined = joined;
    }

    /**
     * How the lines were used.
     *
     * @throws IllegalStateException when a line is treated twice or the uses do not add up to the selection
     */
    Verdict.Reconciliation reconciliation() {
        var run = joined.runs().get(0);
        var treatments = new TreeMap<String, Treatment>();
        for (Treatment treatment : run.all(Treatment.class)) {
            if (treatment.line().equals(treatment.owner())) {
                continue;
            }
            var other = treatments.put(treatment.line(), treatment);
            if (other != null) {
                throw new IllegalStateException("line %s is treated twice: by %s and by %s"
                        .formatted(treatment.line(), other.rule(), treatment.rule()));
            }
        }
        var selected = sum(theCase.ledger().stream().map(LedgerLine::amount));
        var corrected = sum(treatments, TreatmentKind.CORRECTED).add(sum(treatments, TreatmentKind.PRICE));
        var netted = sum(treatments, TreatmentKind.NETTED);
        var included = sum(run.all(CostLine.class).stream()
                .filter(line -> !treatments.containsKey(line.id()))
                .map(line -> amount(line.amount())));
        if (included.add(corrected).add(netted).compareTo(selected) != 0) {
            throw new IllegalStateException(
                    "the selected lines sum to %s, but included %s, corrected %s and netted %s do not"
                            .formatted(selected, included, corrected, netted));
        }
        return new Verdict.Reconciliation(
                selected, included, corrected, netted, theCase.ledger().size());
    }

    private BigDecimal sum(TreeMap<String, Treatment> treatments, TreatmentKind kind) {
        return sum(treatments.values().stream().filter(t -> t.kind() == kind).map(t -> amount(t.booked())));
    }

    private BigDecimal amount(Figure figure) {
        return joined.of(figure.getId()).flatMap(Interval::point).orElseThrow();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Grants in the accounts and measures that the case tells of. */
    List<Verdict.Support> support() {
        var support = new TreeMap<String, Verdict.Support>();
        theCase.items().stream()
                .filter(item -> item.kind().equals("support"))
                .forEach(item -> support.put(
                        item.id(),
                        new Verdict.Support(
                                item.id(),
                                item.name(),
                                facts.inputs().keySet().stream()
                                        .filter(figure -> figure.startsWith(item.id() + "/"))
                                        .flatMap(figure -> joined.of(figure).stream())
                                        .reduce(Interval::plus))));
        for (Treatment treatment : joined.runs().get(0).all(Treatment.class)) {
            if (ruleSet.header().role("support").filter(treatment.key()::equals).isPresent()
                    && amount(treatment.booked()).signum() != 0) {
                var line = theCase.ledger().stream()
                        .filter(l -> l.id().equals(treatment.line()))
                        .findFirst()
                        .orElseThrow();
                support.put(
                        line.id(),
                        new Verdict.Support(
                                line.id(),
                                line.label(),
                                Optional.of(Interval.point(line.amount().negate()))));
            }
        }
        return List.copyOf(support.values());
    }
}
