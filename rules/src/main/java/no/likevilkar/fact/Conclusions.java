package no.likevilkar.fact;

import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Formulas;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Step;

/** What a rule may put into the world. The consequence of every rule is one of these, and nothing else. */
public final class Conclusions {

    private Conclusions() {}

    public static Figure figure(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.NONE, formula);
    }

    public static Figure coverage(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.COVERAGE, formula);
    }

    public static Figure correction(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.CORRECTION, formula);
    }

    public static Figure omitted(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.OMITTED, formula);
    }

    public static Figure advantage(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.ADVANTAGE, formula);
    }

    public static Figure handicap(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.HANDICAP, formula);
    }

    public static Figure location(String rule, String subject, String period, String key, Formula formula) {
        return new Figure(subject, key, period, rule, Step.LOCATION, formula);
    }

    public static Gap gap(String rule, String subject, String period, String key) {
        return new Gap(rule, subject, period, key);
    }

    public static Question question(String rule, String subject, String key) {
        return new Question(rule, subject, key);
    }

    public static CostLine costLine(
            String rule, String line, String owner, String period, String costClass, String use, Figure amount) {
        return new CostLine(line, owner, period, costClass, use, rule, amount);
    }

    /** The line is the stated price: taken out of the booked cost. */
    public static Treatment takenAsPrice(String rule, CostLine line, String key) {
        return treated(rule, line, TreatmentKind.PRICE, key, Formulas.negative(line.amount()));
    }

    /** The line is no cost of this service as booked; the formula says what is added to cost. */
    public static Treatment corrected(String rule, CostLine line, String key, Formula change) {
        return treated(rule, line, TreatmentKind.CORRECTED, key, change);
    }

    /** The line stays and lowers the cost of others. */
    public static Treatment netted(String rule, CostLine line, String key) {
        return treated(rule, line, TreatmentKind.NETTED, key, Formulas.zero());
    }

    /** A correction that is of no single line. */
    public static Treatment correctedWhole(
            String rule, String unit, String period, String key, Figure booked, Formula change) {
        return new Treatment(
                unit,
                unit,
                period,
                TreatmentKind.CORRECTED,
                rule,
                key,
                booked,
                new Figure(unit, key, period, rule, Step.NONE, change));
    }

    private static Treatment treated(String rule, CostLine line, TreatmentKind kind, String key, Formula change) {
        return new Treatment(
                line.id(),
                line.owner(),
                line.period(),
                kind,
                rule,
                key,
                line.amount(),
                new Figure(line.id(), key, line.period(), rule, Step.NONE, change));
    }

    public static Scope outOfScope(String rule, String subject, String reason) {
        return new Scope(rule, subject, reason);
    }

    public static Finding finding(
            String rule, String subject, String period, Formula test, Operand measured, Operand limit) {
        return new Finding(rule, subject, period, test, measured, limit);
    }

    public static Assertion met(String rule, String subject, String period) {
        return new Assertion(rule, subject, period, Result.MET);
    }

    public static Assertion notMet(String rule, String subject, String period) {
        return new Assertion(rule, subject, period, Result.NOT_MET);
    }

    public static Assertion notApplicable(String rule, String subject, String period) {
        return new Assertion(rule, subject, period, Result.NOT_APPLICABLE);
    }

    public static Assertion referred(String rule, String subject, String period) {
        return new Assertion(rule, subject, period, Result.REFERRED);
    }

    public static Flag flag(String rule, String bid, String code) {
        return new Flag(rule, bid, code);
    }
}
