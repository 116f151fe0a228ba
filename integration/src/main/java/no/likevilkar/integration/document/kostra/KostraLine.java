package no.likevilkar.integration.document.kostra;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Reads the records of one extract, each held against its form and against the first record. */
final class KostraLine {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("[ 1-4]");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final Pattern ORGANISATION = Pattern.compile("[0-9]{9}| {9}");
    private static final Pattern FUNCTION = Pattern.compile("[0-9]{2,4} {0,2}");
    private static final Pattern ART = Pattern.compile("[0-9]{3}");
    private static final Pattern NOTHING = Pattern.compile(" +");
    private static final Pattern AMOUNT = Pattern.compile(" *-?[0-9]+");

    private final ProblemList problems;
    private String head;
    private int headLine;

    KostraLine(ProblemList problems) {
        this.problems = problems;
    }

    /** @param record exactly as long as it should be */
    Optional<KostraRecord> read(int line, String record) {
        sameHead(line, record);
        Optional<KostraForm> found = KostraForm.of(KostraField.FORM.in(record));
        if (found.isEmpty()) {
            fault(KostraFault.FORM, line, KostraField.FORM, record, "a form from 0A to 0Y");
            return Optional.empty();
        }
        KostraForm form = found.get();
        boolean sound = fits(KostraFault.YEAR, YEAR, line, KostraField.YEAR, record, "a year")
                & fits(KostraFault.QUARTER, QUARTER, line, KostraField.QUARTER, record, "1 to 4 or a blank")
                & fits(KostraFault.REGION, REGION, line, KostraField.REGION, record, "six digits")
                & fits(KostraFault.ORGANISATION, ORGANISATION, line, KostraField.ORGANISATION, record, "nine digits")
                & fits(KostraFault.ORGANISATION, ORGANISATION, line, KostraField.ENTERPRISE, record, "nine digits")
                & accountClass(form, line, record)
                & codes(form, line, record)
                & fits(KostraFault.AMOUNT, AMOUNT, line, KostraField.AMOUNT, record, "a whole number");
        if (!sound) {
            return Optional.empty();
        }
        var read = new KostraRecord(
                line,
                form,
                Integer.parseInt(KostraField.YEAR.in(record)),
                KostraField.QUARTER.in(record).strip(),
                KostraField.REGION.in(record),
                KostraField.ORGANISATION.in(record).strip(),
                KostraField.ENTERPRISE.in(record).strip(),
                KostraField.CLASS.in(record).strip(),
                KostraField.FUNCTION.in(record).strip(),
                KostraField.ART.in(record).strip(),
                new BigDecimal(KostraField.AMOUNT.in(record).strip()).multiply(THOUSAND));
        known(read);
        return Optional.of(read);
    }

    /** An extract is of one form, year, quarter and region. */
    private void sameHead(int line, String record) {
        String own = record.substring(0, 13);
        if (head == null) {
            head = own;
            headLine = line;
        } else if (!own.equals(head)) {
            problems.problem(
                    KostraFault.MIXED,
                    Place.line(line),
                    Quoted.of(own),
                    Quoted.of(head) + ": form, year, quarter and region as on line " + headLine);
        }
    }

    private boolean accountClass(KostraForm form, int line, String record) {
        boolean has = form.has(KostraField.CLASS.in(record));
        if (!has) {
            fault(
                    KostraFault.CLASS,
                    line,
                    KostraField.CLASS,
                    record,
                    form.classesInWords() + ", which form " + form.code() + " has");
        }
        return has;
    }

    /** The church's balance sheet has no sectors and that of health trusts no chapters. */
    private boolean codes(KostraForm form, int line, String record) {
        boolean noChapter = form == KostraForm.F0Y;
        boolean noSector = form == KostraForm.F0G;
        return fits(
                        KostraFault.FUNCTION,
                        noChapter ? NOTHING : FUNCTION,
                        line,
                        KostraField.FUNCTION,
                        record,
                        noChapter ? "blanks" : "two to four digits")
                & fits(
                        KostraFault.ART,
                        noSector ? NOTHING : ART,
                        line,
                        KostraField.ART,
                        record,
                        noSector ? "blanks" : "three digits");
    }

    private void known(KostraRecord record) {
        if (!KostraCodes.knowsFunction(record)) {
            unknown(record, KostraField.FUNCTION, record.function());
        }
        if (!KostraCodes.knowsArt(record)) {
            unknown(record, KostraField.ART, record.art());
        }
    }

    private void unknown(KostraRecord record, KostraField field, String code) {
        problems.warning(
                KostraFault.UNKNOWN_CODE,
                new Place(record.line(), field.toString()),
                Quoted.of(code),
                "a code that form " + record.form().code() + " is known to have in " + record.year());
    }

    private boolean fits(
            KostraFault fault, Pattern pattern, int line, KostraField field, String record, String expected) {
        boolean fits = pattern.matcher(field.in(record)).matches();
        if (!fits) {
            fault(fault, line, field, record, expected);
        }
        return fits;
    }

    private void fault(KostraFault fault, int line, KostraField field, String record, String expected) {
        problems.problem(fault, new Place(line, field.toString()), Quoted.of(field.in(record)), expected);
    }
}
