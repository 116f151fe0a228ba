package no.likevilkar.integration.document.saft;

import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Streams the bookings of one file into sums. Stops for nothing that leaves the sums right; what does not is a problem: a transaction
 * that does not balance, an amount or a month that cannot be read.
 */
final class EntriesReader {

    private final XMLStreamReader2 reader;
    private final Cursor cursor;
    private final int part;
    private final Found found;
    private final LineReader lines;
    private final ProblemList problems;
    private final Found.Totals totals = new Found.Totals();
    private final Amount balance = new Amount();
    private final Slice id = new Slice();
    private final Slice date = new Slice();
    private boolean entries;

    /**
     * @param reader standing at the root element
     * @param part number of the file in its set, from 1
     */
    EntriesReader(XMLStreamReader2 reader, int part, Sought sought, Found found, ProblemList problems) {
        this.reader = reader;
        this.cursor = new Cursor(reader);
        this.part = part;
        this.found = found;
        this.problems = problems;
        this.lines = new LineReader(cursor, part, sought, found, problems);
    }

    void read() throws XMLStreamException, BeyondLimitsException {
        while (cursor.child()) {
            if (cursor.name().equals("GeneralLedgerEntries")) {
                entries = true;
                entries();
            } else {
                cursor.skip();
            }
        }
        cursor.toEnd();
        found.totals.add(totals);
        if (!entries) {
            problems.problem(
                    SaftFault.NO_ENTRIES,
                    Place.WHOLE,
                    "a file without GeneralLedgerEntries",
                    "the bookings of the period");
        }
    }

    private void entries() throws XMLStreamException, BeyondLimitsException {
        while (cursor.child()) {
            switch (cursor.name()) {
                case "NumberOfEntries" -> totals.statedEntries = cursor.text().toString();
                case "TotalDebit" -> totals.statedDebit = cursor.text().toString();
                case "TotalCredit" -> totals.statedCredit = cursor.text().toString();
                case "Journal" -> {
                    while (cursor.child()) {
                        if (cursor.name().equals("Transaction")) {
                            transaction();
                        } else {
                            cursor.skip();
                        }
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private void transaction() throws XMLStreamException, BeyondLimitsException {
        int line = cursor.line();
        int year = -1;
        int period = -1;
        boolean told = false;
        id.clear();
        date.clear();
        balance.zero();
        while (cursor.child()) {
            switch (cursor.name()) {
                case "TransactionID" -> keep(id, cursor.text());
                case "Period" -> period = cursor.text().number();
                case "PeriodYear" -> year = cursor.text().number();
                case "TransactionDate" -> keep(date, cursor.text());
                case "VoucherType", "VoucherDescription", "ModificationDate" -> {
                    found.of130.note(part, cursor);
                    cursor.skip();
                }
                case "Line" -> {
                    boolean known = year >= 1000 && year <= 9999 && period >= 0 && period <= 9999;
                    if (!known && !told) {
                        told = true;
                        problems.problem(
                                SaftFault.NO_PERIOD,
                                Place.line(cursor.line()),
                                "a line of transaction " + Quoted.of(id.toString())
                                        + ", whose period and year are not known yet",
                                "PeriodYear of four digits and Period, before the lines");
                    }
                    lines.read(known ? Books.month(year, period) : Books.month(0, 0), totals, balance);
                }
                default -> cursor.skip();
            }
        }
        totals.transactions++;
        if (year >= 0 && period >= 0 && !told) {
            found.dates.note(Books.month(year, period), date);
        }
        if (!balance.isZero()) {
            problems.problem(
                    SaftFault.UNBALANCED,
                    Place.line(line),
                    "transaction " + Quoted.of(id.toString()) + " with debit less credit " + balance,
                    "debit equal to credit");
        }
    }

    private static void keep(Slice to, Slice from) {
        to.clear();
        to.append(from);
    }
}
