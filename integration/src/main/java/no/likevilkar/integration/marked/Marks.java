package no.likevilkar.integration.marked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.document.CellPlace;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Quoted;

/** Which cells of a workbook are marked, and for which problems. */
final class Marks {

    private final Map<Problem, CellPlace> cells = new LinkedHashMap<>();
    private final List<Problem> problems;

    private Marks(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * @param problems of this workbook
     * @param sheets of it
     */
    static Marks of(List<Problem> problems, List<Workbook.Sheet> sheets) {
        var marks = new Marks(problems);
        for (Problem problem : problems) {
            problem.cell()
                    .filter(cell ->
                            sheets.stream().anyMatch(sheet -> sheet.name().equals(cell.sheet())))
                    .or(() -> row(problem.place(), sheets))
                    .ifPresent(cell -> marks.cells.put(problem, cell));
        }
        return marks;
    }

    /**
     * A line of a table that was read and does not fit the case is told by its row. The longest name goes first, for a sheet may be
     * called as a place in another.
     */
    private static Optional<CellPlace> row(String place, List<Workbook.Sheet> sheets) {
        var longestFirst = sheets.stream()
                .sorted(Comparator.comparing(
                                (Workbook.Sheet sheet) -> sheet.name().length())
                        .reversed())
                .toList();
        for (Workbook.Sheet sheet : longestFirst) {
            String begin = "sheet " + Quoted.plain(sheet.name()) + ", row ";
            if (place.startsWith(begin)) {
                String number = place.substring(begin.length()).split(",", 2)[0];
                if (number.matches("[1-9][0-9]{0,6}")) {
                    return Optional.of(new CellPlace(sheet.name(), Integer.parseInt(number), 0));
                }
            }
        }
        return Optional.empty();
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<CellPlace> cell(Problem problem) {
        return Optional.ofNullable(cells.get(problem));
    }

    /** The problems of each cell of a sheet, by row from 1 and column from 0. */
    SortedMap<Integer, SortedMap<Integer, List<Problem>>> on(String sheet) {
        var rows = new TreeMap<Integer, SortedMap<Integer, List<Problem>>>();
        cells.forEach((problem, cell) -> {
            if (cell.sheet().equals(sheet)) {
                rows.computeIfAbsent(cell.row(), ignored -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), ignored -> new ArrayList<>())
                        .add(problem);
            }
        });
        return rows;
    }
}
