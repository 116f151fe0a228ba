package no.likevilkar.integration.pointer.saft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.integration.pointer.Decimals;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.SAXException;

/** Goes through the bookings of an export and sums what is the unit's, by account. */
final class UnitSums implements Elements.Use {

    private static final String TRANSACTION = "AuditFile/GeneralLedgerEntries/Journal/Transaction";
    private static final String LINE = TRANSACTION + "/Line";
    private static final String ANALYSIS = LINE + "/Analysis";
    private static final int MOST_SHARES = 1000;

    /** What was booked on an account: sum, number of lines, first and last of them, and how many nobody can divide. */
    static final class Sum {
        BigDecimal amount = BigDecimal.ZERO;
        long lines;
        String first = "";
        String last = "";
        long unclear;
    }

    private final Wanted wanted;
    private final String dimension;
    private final int files;
    private final Map<String, Sum> sums = new TreeMap<>();
    private int file;
    private int year;
    private int period;
    private Line line;
    private String type = "";
    private String value = "";
    private Optional<BigDecimal> share = Optional.empty();
    private boolean sided;

    private UnitSums(Wanted wanted, String dimension, int files) {
        this.wanted = wanted;
        this.dimension = dimension;
        this.files = files;
    }

    /** @param dimension code of the dimension, of no matter when no value is wanted */
    static Map<String, Sum> of(List<byte[]> files, Wanted wanted, String dimension) throws UnreadableException {
        var sums = new UnitSums(wanted, dimension, files.size());
        for (byte[] bytes : files) {
            sums.file++;
            Elements.of(bytes, sums);
        }
        return sums.sums;
    }

    @Override
    public void begins(String path, int at) {
        switch (path) {
            case TRANSACTION -> {
                year = -1;
                period = -1;
            }
            case LINE -> line = new Line(at);
            case ANALYSIS -> {
                type = "";
                value = "";
                share = Optional.empty();
                sided = false;
            }
            default -> {}
        }
    }

    @Override
    public void ends(String path, String text) throws SAXException {
        if (!path.startsWith(TRANSACTION)) {
            return;
        }
        switch (path.substring(TRANSACTION.length())) {
            case "/Period" -> period = number(text);
            case "/PeriodYear" -> year = number(text);
            case "/Line/AccountID" -> line.account = text;
            case "/Line/DebitAmount/Amount" -> line.debit = line.debit.add(amount(text));
            case "/Line/CreditAmount/Amount" -> {
                line.credit = line.credit.add(amount(text));
                line.onCredit = true;
            }
            case "/Line/Analysis/AnalysisType" -> type = text;
            case "/Line/Analysis/AnalysisID" -> value = text;
            case "/Line/Analysis/AnalysisAmount/Amount" -> share = Optional.of(amount(text));
            case "/Line/Analysis/DebitAnalysisAmount/Amount" -> {
                share = Optional.of(amount(text));
                sided = true;
            }
            case "/Line/Analysis/CreditAnalysisAmount/Amount" -> {
                share = Optional.of(amount(text).negate());
                sided = true;
            }
            case "/Line/Analysis" -> analysis();
            case "/Line" -> book();
            default -> {}
        }
    }

    private void analysis() throws SAXException {
        if (type.equals(dimension) && !value.isEmpty()) {
            line.share(value, share, sided);
            if (line.shares() > MOST_SHARES) {
                throw new SAXException("it has a line with more than " + MOST_SHARES + " values");
            }
        }
    }

    private void book() throws SAXException {
        if (year < 1000 || period < 0) {
            throw new SAXException("a line whose month is not known");
        }
        if (!wanted.holds(year, period) || wanted.value().isPresent() && !line.names(unit())) {
            return;
        }
        Sum sum = sums.computeIfAbsent(line.account, account -> new Sum());
        Optional<BigDecimal> ours = wanted.value().isPresent() ? line.of(unit()) : Optional.of(line.amount());
        if (ours.isEmpty()) {
            sum.unclear++;
            return;
        }
        String place = files == 1 ? Integer.toString(line.at) : file + ":" + line.at;
        sum.amount = sum.amount.add(ours.get());
        sum.first = sum.lines++ == 0 ? place : sum.first;
        sum.last = place;
    }

    private String unit() {
        return wanted.value().orElseThrow().strip();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static BigDecimal amount(String text) throws SAXException {
        return Decimals.of(text).orElseThrow(() -> new SAXException("an amount that is no number"));
    }
}
