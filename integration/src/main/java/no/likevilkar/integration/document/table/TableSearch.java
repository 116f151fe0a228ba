package no.likevilkar.integration.document.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.sheet.Workbook.Sheet;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Table;
import no.likevilkar.integration.document.text.TableFault;

/**
 * Looks for the wanted table in a spreadsheet: on the named sheet, else on the only one that has the wanted headings in one row.
 * Where several have them nothing is chosen.
 */
final class TableSearch {

    private final Workbook workbook;
    private final Wanted wanted;
    private final ProblemList problems;

    TableSearch(Workbook workbook, Wanted wanted, ProblemList problems) {
        this.workbook = workbook;
        this.wanted = wanted;
        this.problems = problems;
    }

    Optional<Table> table() throws SheetException {
        var candidates = candidates();
        var fitting = new ArrayList<Headings>();
        for (Sheet sheet : candidates) {
            Headings.find(workbook, sheet, wanted).ifPresent(fitting::add);
        }
        var whole = fitting.stream().filter(found -> found.all(wanted)).toList();
        if (whole.size() > 1) {
            throw new SheetException(
                    SheetFault.SHEET_UNCLEAR,
                    "the wanted headings on the sheets "
                            + Quoted.list(
                                    whole.stream()
                                            .map(one -> one.sheet().name())
                                            .toList(),
                                    10),
                    "them on one sheet, or the name of the sheet");
        }
        if (whole.isEmpty() && candidates.size() > 1) {
            throw new SheetException(SheetFault.NO_TABLE, nearest(fitting), "a sheet with the headings " + headings());
        }
        var found = whole.isEmpty() ? fitting.stream().findFirst() : Optional.of(whole.get(0));
        if (found.isEmpty()) {
            throw new SheetException(
                    SheetFault.NO_TABLE,
                    "no row with two cells or more in sheet "
                            + Quoted.of(candidates.get(0).name()),
                    "a row with the headings " + headings());
        }
        return Optional.of(new SheetTable(workbook, found.get(), problems))
                .filter(table -> sound(found.get()))
                .map(t -> t);
    }

    private List<Sheet> candidates() throws SheetException {
        if (wanted.sheet().isEmpty()) {
            return workbook.sheets();
        }
        String name = wanted.sheet().get();
        var named = workbook.sheets().stream()
                .filter(sheet -> Wanted.folded(sheet.name()).equals(Wanted.folded(name)))
                .toList();
        if (named.isEmpty()) {
            throw new SheetException(
                    SheetFault.SHEET_MISSING,
                    "the sheets "
                            + Quoted.list(
                                    workbook.sheets().stream().map(Sheet::name).toList(), 10),
                    "a sheet " + Quoted.of(name));
        }
        return named;
    }

    private boolean sound(Headings found) {
        var place = Place.line(found.row());
        if (found.columns().size() > SheetLimits.HEADINGS) {
            problems.problem(
                    TableFault.TOO_MANY_COLUMNS,
                    place,
                    found.columns().size() + " columns",
                    "at most " + SheetLimits.HEADINGS);
        }
        var seen = new HashSet<String>();
        found.columns().stream()
                .filter(name -> !name.isEmpty() && !seen.add(Wanted.folded(name)))
                .forEach(twice -> problems.problem(
                        TableFault.COLUMN_TWICE, new Place(found.row(), twice), "the name a second time", "it once"));
        return problems.isEmpty();
    }

    private String nearest(List<Headings> fitting) {
        var best = fitting.stream()
                .max((a, b) -> Integer.compare(a.found(wanted), b.found(wanted)))
                .filter(one -> one.found(wanted) > 0);
        return best.map(one ->
                        "no such sheet; nearest is " + Quoted.of(one.sheet().name()) + " with the headings "
                                + Quoted.list(
                                        one.columns().stream()
                                                .filter(name -> !name.isEmpty())
                                                .toList(),
                                        20) + " in row "
                                + one.row())
                .orElse("no sheet with any of them among "
                        + Quoted.list(
                                workbook.sheets().stream().map(Sheet::name).toList(), 10));
    }

    private String headings() {
        return Quoted.list(wanted.headings().stream().map(names -> names.get(0)).toList(), 20);
    }
}
