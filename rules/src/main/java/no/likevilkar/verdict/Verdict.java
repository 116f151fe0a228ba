package no.likevilkar.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Step;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSet;

/**
 * The verdict of one case: what its parts mean stands in the method and in the contract of {@code verdict.json}. It holds
 * no text in any language.
 *
 * @param theCase the case
 * @param ruleSet the rule set it was assessed under
 * @param outcome what it says
 * @param outOfScope ids of the rules that put the case, or some admissible answer to it, out of scope
 * @param strength whether that is robust; empty unless it is neutral or not neutral
 * @param deciding ids of the figures on which outcome or strength hangs
 * @param prices prices of the sum over all periods
 * @param difference stated price less neutral price; negative means underpriced
 * @param percent difference over the size of the neutral price; empty where that can be zero
 * @param decisive whether the cheapest changes when prices are neutral
 * @param preferred IN_HOUSE, the id of a bid, or TIE; empty where the rule set picks nobody or it cannot be said
 * @param savings what the buyer would save, another question
 * @param ladder the signed steps from stated to neutral price of the unit, and from stated to comparable price of each bid
 * @param beside handicaps and location, beside the ladder
 * @param lines the lines of the forms that the regime prints
 * @param findings every test
 * @param suppressed candidates that another member of their group pushed out
 * @param gaps what nobody supplied
 * @param withheld the outcome at the holder's least favourable value of each gap
 * @param reconciliation how the selected lines were used
 * @param support support received
 * @param estimates ids of figures that are only estimates
 * @param assumptions ids of stated figures behind prices and tests that have no source of their own
 * @param unverified ids of parameters and citations it rests on that were not checked against their source
 * @param policies policy parameters of the rule set with the value used
 * @param warnings codes of what to know
 * @param trace steps and digest of the trace
 */
public record Verdict(
        Case theCase,
        RuleSet ruleSet,
        Outcome outcome,
        List<String> outOfScope,
        Optional<Strength> strength,
        List<String> deciding,
        Prices prices,
        Optional<Interval> difference,
        Optional<Interval> percent,
        Optional<Decisive> decisive,
        Optional<String> preferred,
        Optional<Savings> savings,
        List<Rung> ladder,
        List<Rung> beside,
        List<FormLine> lines,
        List<FindingLine> findings,
        List<SuppressedLine> suppressed,
        List<GapLine> gaps,
        List<Withheld> withheld,
        Reconciliation reconciliation,
        List<Support> support,
        List<String> estimates,
        List<String> assumptions,
        List<String> unverified,
        List<Policy> policies,
        List<String> warnings,
        TraceDigest trace) {

    /** Whether the ranking changes. */
    public enum Decisive {
        YES,
        NO,
        UNDETERMINED
    }

    /** Prices of the sum over all periods; see the method. */
    public record Prices(
            Optional<Interval> stated,
            Optional<Interval> booked,
            Optional<Interval> own,
            Optional<Interval> full,
            Optional<Interval> neutral,
            Optional<Interval> netOfHandicaps,
            Optional<Interval> perUnit,
            Optional<Interval> volume,
            List<BidPrice> bids,
            Optional<String> cheapestStated,
            Optional<String> cheapestNeutral) {}

    /** A bid's stated and comparable price, and what to know about it. */
    public record BidPrice(
            String bid,
            String supplier,
            Optional<Interval> stated,
            Optional<Interval> comparable,
            List<String> flags) {}

    /** Avoidable cost of the unit against the cheapest way to buy. */
    public record Savings(String bid, Interval avoidable, Interval bidPlusTransition, Interval difference) {}

    /** One step of a ladder with the subtotal after it. */
    public record Rung(
            String figure,
            String side,
            String period,
            Step step,
            Interval amount,
            Optional<Interval> subtotal,
            String rule,
            String force,
            List<String> basis) {}

    /**
     * One line of a printed form, on one side.
     *
     * @param side UNIT, CASE or the id of a bid; empty for a line of bids that no bid has
     * @param rule rule behind its amounts; empty where they were only entered
     * @param says whom the prices pick, where the line tells that
     */
    public record FormLine(
            String form,
            String line,
            Optional<String> side,
            List<Cell> periods,
            Optional<Cell> total,
            Optional<String> rule,
            Optional<String> says) {}

    /** One amount of a printed form; the period of a total is the whole case. */
    public record Cell(String period, String figure, String key, Interval amount) {}

    /** One test with its result. */
    public record FindingLine(
            String rule,
            String subject,
            String period,
            Result result,
            String force,
            List<String> basis,
            Optional<Interval> measured,
            Optional<Interval> limit) {}

    /** A candidate that did not enter the ladder. */
    public record SuppressedLine(String rule, String figure, String group, String by, Interval amount) {}

    /**
     * What nobody supplied: numbers with a range, or words with a list. One that is not needed moves nothing in the verdict,
     * whatever it is filled with; one with a group can let another member of that group be taken, and then the prices may leave
     * the ranges of this verdict.
     */
    public record GapLine(
            String rule,
            String subject,
            String key,
            String period,
            String holder,
            Optional<Interval> admissible,
            List<String> answers,
            boolean needed,
            Optional<String> group,
            List<LocalDate> nearest) {

        public String id() {
            return subject + "/" + key + (period.isEmpty() ? "" : "/" + period);
        }
    }

    /** The outcome if the holder of a gap gives the value least favourable to itself; no value where that end is open. */
    public record Withheld(String gap, String holder, Optional<String> value, Outcome outcome) {}

    /** How the selected ledger lines were used: included, corrected and netted add up to selected. */
    public record Reconciliation(
            BigDecimal selected, BigDecimal included, BigDecimal corrected, BigDecimal netted, int lines) {}

    /** Support received: a grant in the accounts or a measure that the case tells of. */
    public record Support(String id, String name, Optional<Interval> amount) {}

    /** A policy parameter and the value used. */
    public record Policy(String parameter, Interval value, List<String> citations) {}

    /** Size and digest of the trace. */
    public record TraceDigest(int steps, String sha256) {}
}
