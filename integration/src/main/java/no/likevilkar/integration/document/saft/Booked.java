package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;

/** What was booked on one account, for one value of a dimension, in one or several months. */
final class Booked {

    private final Amount sum = new Amount();
    private final Amount turnover = new Amount();
    private long lines;
    private int firstPart = Integer.MAX_VALUE;
    private int firstLine;
    private int lastPart;
    private int lastLine;

    /** Adds one line, debit positive. Lines come in the order of the files. */
    void add(Amount amount, int part, int line) {
        sum.add(amount);
        if (amount.negative()) {
            amount.negate();
            turnover.add(amount);
            amount.negate();
        } else {
            turnover.add(amount);
        }
        if (lines++ == 0) {
            firstPart = part;
            firstLine = line;
        }
        lastPart = part;
        lastLine = line;
    }

    void add(Booked other) {
        sum.add(other.sum);
        turnover.add(other.turnover);
        lines += other.lines;
        if (other.first().compareTo(first()) < 0) {
            firstPart = other.firstPart;
            firstLine = other.firstLine;
        }
        if (other.last().compareTo(last()) > 0) {
            lastPart = other.lastPart;
            lastLine = other.lastLine;
        }
    }

    /** Debit less credit: a cost is positive. */
    BigDecimal sum() {
        return sum.decimal();
    }

    /** Sum of the amounts whatever their sign, by which shares are measured. */
    BigDecimal turnover() {
        return turnover.decimal();
    }

    long lines() {
        return lines;
    }

    Spot first() {
        return new Spot(firstPart, firstLine);
    }

    Spot last() {
        return new Spot(lastPart, lastLine);
    }
}
