package no.likevilkar.figure;

/** Tells the interval in which an operand lies. */
public interface Valuation {

    Interval of(Operand operand);
}
