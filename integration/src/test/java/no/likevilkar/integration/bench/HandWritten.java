package no.likevilkar.integration.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import no.likevilkar.model.Case;

/**
 * The worked example as one would write it for this one case: no rule, no graph, no trace, both ends of each range by hand. It
 * is the limit that the benchmarks measure the engine against, and of no use for any other case.
 *
 * @param booked sums over the ledger
 * @param outcome name of the outcome
 */
record HandWritten(
        BigDecimal stated,
        Booked booked,
        BigDecimal coverage,
        BigDecimal own,
        BigDecimal rent,
        BigDecimal depreciation,
        Ends overhead,
        Ends full,
        Ends capital,
        Ends neutral,
        Ends difference,
        Ends percent,
        Ends perUnit,
        BigDecimal handicap,
        Ends net,
        String outcome) {

    private static final BigDecimal OVERHEAD_LOW = new BigDecimal("0.07");
    private static final BigDecimal OVERHEAD_HIGH = new BigDecimal("0.25");
    private static final BigDecimal RETURN_LOW = new BigDecimal("0.055");
    private static final BigDecimal RETURN_HIGH = new BigDecimal("0.15");
    private static final BigDecimal PRIVATE_PENSION = new BigDecimal("0.04");
    private static final BigDecimal WITH_EMPLOYER_TAX = new BigDecimal("1.141");
    private static final BigDecimal LESS_TOLERANCE = new BigDecimal("0.98");
    private static final BigDecimal TWO = new BigDecimal("2");

    /** Low and high end of a range. */
    record Ends(BigDecimal low, BigDecimal high) {

        Ends plus(BigDecimal value) {
            return new Ends(low.add(value), high.add(value));
        }

        Ends plus(Ends other) {
            return new Ends(low.add(other.low), high.add(other.high));
        }
    }

    /** Sums over the ledger, cost positive. */
    record Booked(
            BigDecimal all,
            BigDecimal wages,
            BigDecimal pension,
            BigDecimal fund,
            BigDecimal instalment,
            BigDecimal interest,
            BigDecimal vat,
            BigDecimal workForOthers,
            BigDecimal grant) {

        /** The step from booked to own cost; work for others adds nothing to it, because it goes out at its income. */
        BigDecimal corrections() {
            return fund.add(instalment).add(interest).add(vat).add(grant).negate();
        }
    }

    static HandWritten of(Case theCase) {
        var given = new HashMap<String, BigDecimal>();
        theCase.inputs().forEach(input -> given.put(input.subject() + "/" + input.key(), input.value()));
        var volume = given.get("unit/volume");
        var stated = given.get("unit/price.unit").multiply(volume);
        var booked = booked(theCase);
        var own = booked.all().add(booked.corrections());
        var rent = given.get("offices/asset.market-rent");
        var depreciation = given.get("equipment/asset.depreciation");
        var overhead = new Ends(own.multiply(OVERHEAD_LOW), own.multiply(OVERHEAD_HIGH));
        var full = overhead.plus(own).plus(rent).plus(depreciation);
        var capital = capital(given);
        var neutral = full.plus(capital);
        var difference = new Ends(stated.subtract(neutral.high()), stated.subtract(neutral.low()));
        var handicap = booked.pension()
                .subtract(booked.wages().multiply(PRIVATE_PENSION))
                .max(BigDecimal.ZERO)
                .multiply(WITH_EMPLOYER_TAX);
        return new HandWritten(
                stated,
                booked,
                booked.all().subtract(stated),
                own,
                rent,
                depreciation,
                overhead,
                full,
                capital,
                neutral,
                difference,
                new Ends(percent(stated, neutral.high()), percent(stated, neutral.low())),
                new Ends(quotient(neutral.low(), volume), quotient(neutral.high(), volume)),
                handicap,
                neutral.plus(handicap.negate()),
                outcome(stated, neutral));
    }

    private static Booked booked(Case theCase) {
        BigDecimal all = BigDecimal.ZERO;
        Map<String, BigDecimal> byArt = new HashMap<>();
        for (var line : theCase.ledger()) {
            all = all.add(line.amount());
            byArt.merge(line.art(), line.amount(), BigDecimal::add);
        }
        return new Booked(
                all,
                byArt.get("010"),
                byArt.get("090"),
                byArt.get("940"),
                byArt.get("510"),
                byArt.get("500"),
                byArt.get("429").add(byArt.get("729")),
                byArt.get("790"),
                byArt.get("700"));
    }

    private static Ends capital(Map<String, BigDecimal> given) {
        var average = given.get("equipment/asset.opening-value")
                .add(given.get("equipment/asset.closing-value"))
                .divide(TWO, 2, RoundingMode.HALF_UP);
        return new Ends(average.multiply(RETURN_LOW), average.multiply(RETURN_HIGH));
    }

    private static BigDecimal percent(BigDecimal stated, BigDecimal neutral) {
        return quotient(stated, neutral).subtract(BigDecimal.ONE);
    }

    private static BigDecimal quotient(BigDecimal of, BigDecimal by) {
        return of.divide(by, 4, RoundingMode.HALF_UP);
    }

    private static String outcome(BigDecimal stated, Ends neutral) {
        if (stated.compareTo(neutral.high().multiply(LESS_TOLERANCE)) >= 0) {
            return "NEUTRAL";
        }
        return stated.compareTo(neutral.low().multiply(LESS_TOLERANCE)) < 0 ? "NOT_NEUTRAL" : "UNDETERMINED";
    }
}
