package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Reads one line of a transaction: its account, its amount, and whose it is in the dimension asked for. */
final class LineReader {

    private static final int MOST_SHARES = 1000;

    private final Cursor cursor;
    private final int part;
    private final Found found;
    private final ProblemList problems;
    private final String dimension;
    private final String value;
    private final Split split = new Split();
    private final Amount read = new Amount();
    private final Amount amount = new Amount();
    private final Amount rest = new Amount();
    private final Slice id = new Slice();

    LineReader(Cursor cursor, int part, Sought sought, Found found, ProblemList problems) {
        this.cursor = cursor;
        this.part = part;
        this.found = found;
        this.problems = problems;
        dimension = sought.dimension().orElse(null);
        value = sought.value().orElse(null);
    }

    /**
     * Reads the line that the cursor stands at and books it.
     *
     * @param month in which its transaction is booked
     * @param totals of the file, added to
     * @param balance of the transaction, added to
     */
    void read(int month, Found.Totals totals, Amount balance) throws XMLStreamException, BeyondLimitsException {
        int line = cursor.line();
        int account = -1;
        int sides = 0;
        boolean credit = false;
        split.clear();
        amount.zero();
        while (cursor.child()) {
            switch (cursor.name()) {
                case "AccountID" -> account = found.accounts.of(cursor.text());
                case "Analysis" -> analysis();
                case "DebitAmount" -> {
                    side(totals.debit, false);
                    sides++;
                }
                case "CreditAmount" -> {
                    side(totals.credit, true);
                    sides++;
                    credit = true;
                }
                default -> cursor.skip();
            }
        }
        found.lines++;
        if (account < 0) {
            account = found.accounts.of("");
        }
        Found.at(found.accountUse, account).note(part, line);
        balance.add(amount);
        if (sides == 0) {
            problems.problem(
                    SaftFault.AMOUNT_MISSING,
                    Place.line(line),
                    "a line without an amount",
                    "DebitAmount or CreditAmount");
        } else if (sides > 1) {
            found.bothSides.note(part, line);
        }
        book(account, month, credit, line);
    }

    private void book(int account, int month, boolean credit, int line) throws BeyondLimitsException {
        if (split.size() == 0) {
            found.books.add(account, Books.UNASSIGNED, month, amount, part, line);
            return;
        }
        if (!split.settle(amount, credit, rest)) {
            found.unclear.note(part, line);
            found.books.add(account, wanted() ? Books.UNCLEAR : Books.OTHER, month, amount, part, line);
            return;
        }
        split.merge();
        for (int i = 0; i < split.size(); i++) {
            found.books.add(account, split.share(i).value, month, split.share(i).amount, part, line);
        }
        if (!rest.isZero()) {
            found.books.add(account, Books.UNASSIGNED, month, rest, part, line);
        }
    }

    /** Whether a split concerns the value asked for; without one it concerns all. */
    private boolean wanted() {
        for (int i = 0; i < split.size(); i++) {
            if (split.share(i).value != Books.OTHER) {
                return true;
            }
        }
        return false;
    }

    private void side(Amount total, boolean credit) throws XMLStreamException, BeyondLimitsException {
        amountOf("Amount");
        if (read.negative()) {
            found.negative.note(part, cursor);
        }
        total.add(read);
        if (credit) {
            read.negate();
        }
        amount.add(read);
    }

    /** Reads an amount with its currency; the one in the file's own currency is taken. */
    private void amountOf(String element) throws XMLStreamException, BeyondLimitsException {
        boolean there = false;
        read.zero();
        while (cursor.child()) {
            switch (cursor.name()) {
                case "Amount" -> {
                    there = true;
                    Slice text = cursor.text();
                    if (!read.read(text)) {
                        read.zero();
                        problems.problem(
                                SaftFault.NOT_AN_AMOUNT,
                                Place.line(cursor.line()),
                                text.isEmpty() ? "an empty " + element : Quoted.of(text.toString()),
                                "a number with a decimal point");
                    }
                }
                case "VirtualCurrencyType" -> {
                    found.of140.note(part, cursor);
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
        if (!there) {
            problems.problem(
                    SaftFault.AMOUNT_MISSING, Place.line(cursor.line()), "an amount without a number", "Amount");
        }
    }

    private void analysis() throws XMLStreamException, BeyondLimitsException {
        boolean ours = false;
        id.clear();
        boolean stated = false;
        boolean sided = false;
        rest.zero();
        while (cursor.child()) {
            switch (cursor.name()) {
                case "AnalysisType" -> {
                    Slice type = cursor.text();
                    ours = dimension != null && type.same(dimension);
                    Found.at(found.dimensionUse, found.dimensions.of(type)).note(part, cursor);
                }
                case "AnalysisID" -> {
                    id.clear();
                    id.append(cursor.text());
                }
                case "AnalysisAmount" -> {
                    found.of120.note(part, cursor);
                    amountOf("AnalysisAmount");
                    rest.set(read);
                    stated = true;
                }
                case "DebitAnalysisAmount" -> {
                    found.of130.note(part, cursor);
                    amountOf("DebitAnalysisAmount");
                    rest.set(read);
                    stated = true;
                    sided = true;
                }
                case "CreditAnalysisAmount" -> {
                    found.of130.note(part, cursor);
                    amountOf("CreditAnalysisAmount");
                    read.negate();
                    rest.set(read);
                    stated = true;
                    sided = true;
                }
                default -> cursor.skip();
            }
        }
        if (ours && !id.isEmpty()) {
            Split.Share share = split.add();
            if (split.size() > MOST_SHARES) {
                throw new BeyondLimitsException(
                        "a line with more than " + MOST_SHARES + " values, at line " + cursor.line());
            }
            share.value = number();
            share.stated = stated;
            share.sided = sided;
            share.amount.set(rest);
        }
    }

    private int number() throws BeyondLimitsException {
        if (value == null) {
            return Books.FIRST_VALUE + found.values.of(id);
        }
        return id.same(value) ? Books.FIRST_VALUE : Books.OTHER;
    }
}
