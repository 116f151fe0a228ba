package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.text.Place;

/** Reads the accounts of one unit out of a SAF-T export: one row for each account with the unit's bookings in the period. */
public final class SaftLedgerReader {

    /**
     * @param year reporting year of the period, which decides the lists of codes
     * @return the rows in the order of the file's accounts, or every problem found
     */
    public Reading<LedgerRow> read(SourceDocument document, SaftSelection selection, int year) {
        var parts = SaftParts.of(document);
        if (!parts.usable()) {
            return new Reading<>(List.of(), parts.problems(), List.of());
        }
        var problems = new SaftProblems(document.name());
        if (document.bytes().length == 0) {
            problems.whole().problem(SaftFault.EMPTY, Place.WHOLE, "an empty file", "a SAF-T file");
        } else if (!selection.wholeMonths()) {
            problems.whole()
                    .problem(
                            SaftFault.NOT_WHOLE_MONTHS,
                            Place.WHOLE,
                            "a period from " + selection.from() + " to " + selection.to(),
                            "the first day of a month to the last of one");
        }
        List<SaftPart> ordered = PartSet.complete(parts.rows(), problems.whole());
        return problems.isEmpty()
                ? read(ordered, selection, Charts.of(year), year, problems)
                : problems.reading(List.of());
    }

    private static Reading<LedgerRow> read(
            List<SaftPart> parts, SaftSelection selection, Charts charts, int year, SaftProblems problems) {
        Optional<Export> export = Export.read(
                parts,
                true,
                problems,
                masters -> Dimension.named(selection.dimension(), selection.value(), masters, problems.whole()));
        if (export.isEmpty()) {
            return problems.reading(List.of());
        }
        if (!problems.isEmpty()) {
            return problems.reading(List.of());
        }
        new PeriodCheck(export.get(), selection, problems.whole()).check();
        List<LedgerRow> rows = new UnitRows(export.get(), selection, charts, problems.whole()).rows();
        if (problems.isEmpty()) {
            charts.borrowed(rows.stream().map(LedgerRow::art).toList()).forEach(list -> problems.whole()
                    .warning(
                            SaftFault.LIST_BORROWED,
                            Place.WHOLE,
                            "accounts of " + year + ", read with the list of arts of " + list.listYear(),
                            "a list of arts of the same year, and none is known"));
        }
        return problems.reading(rows);
    }
}
