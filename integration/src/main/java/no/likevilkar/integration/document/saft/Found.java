package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What the bookings of all parts come to: the sums, and what was noticed on the way. Shared by the readers of the parts.
 */
final class Found {

    /** Something that happened so often, first here. */
    static final class Times {

        long times;
        Spot first;

        void note(int part, int line) {
            if (times++ == 0) {
                first = new Spot(part, line);
            }
        }

        /** As above; the line is only asked for the first time, because asking takes long. */
        void note(int part, Cursor cursor) throws XMLStreamException {
            if (times++ == 0) {
                first = new Spot(part, cursor.line());
            }
        }
    }

    /** What a part says of itself and what stands in it. */
    static final class Totals {

        String statedEntries = "";
        String statedDebit = "";
        String statedCredit = "";
        long transactions;
        final Amount debit = new Amount();
        final Amount credit = new Amount();
    }

    final Names accounts = new Names("accounts");
    final List<Times> accountUse = new ArrayList<>();
    final Names dimensions = new Names("dimensions");
    final List<Times> dimensionUse = new ArrayList<>();
    final Names values = new Names("values of the dimension");
    final Books books = new Books();
    final List<Totals> totals = new ArrayList<>();
    final Times negative = new Times();
    final Times bothSides = new Times();
    final Times unclear = new Times();
    /** Elements that came in with a version: 1.20 has one amount for the part of a line, 1.30 two, 1.40 virtual currencies. */
    final Times of120 = new Times();

    final Times of130 = new Times();
    final Times of140 = new Times();
    /** When transactions are dated, beside when they are booked. */
    final Dates dates = new Dates();

    long lines;

    static Times at(List<Times> uses, int number) {
        while (uses.size() <= number) {
            uses.add(new Times());
        }
        return uses.get(number);
    }
}
