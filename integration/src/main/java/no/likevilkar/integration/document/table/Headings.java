package no.likevilkar.integration.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.sheet.SheetCell;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.sheet.SheetLimits;
import no.likevilkar.integration.document.sheet.SheetRow;
import no.likevilkar.integration.document.sheet.Workbook;
import no.likevilkar.integration.document.text.Blanks;

/**
 * The row of a sheet that holds the headings.
 *
 * @param row its number, from 1
 * @param columns its cells from column A on, without blanks around and with single blanks inside; empty text where there is none
 */
record Headings(Workbook.Sheet sheet, int row, List<String> columns) {

    private static final int FEWEST = 2;

    /**
     * The first row that has all wanted headings, else the one that has most of them, else the first that could be headings. Titles
     * above a table are passed over so.
     */
    static Optional<Headings> find(Workbook workbook, Workbook.Sheet sheet, Wanted wanted) throws SheetException {
        var best = new ArrayList<Headings>();
        workbook.walk(sheet, row -> {
            if (row.number() > SheetLimits.HEADING_ROWS) {
                return false;
            }
            var here = new Headings(sheet, row.number(), texts(row));
            if (here.columns.stream().filter(name -> !name.isEmpty()).count() >= FEWEST
                    && (best.isEmpty() || here.found(wanted) > best.get(0).found(wanted))) {
                best.clear();
                best.add(here);
            }
            return best.isEmpty() || !best.get(0).all(wanted);
        });
        return best.stream().findFirst();
    }

    private static List<String> texts(SheetRow row) {
        var texts = new ArrayList<String>();
        for (SheetCell cell : row.cells()) {
            String text = oneLine(CellText.of(cell).text());
            if (!text.isEmpty()) {
                while (texts.size() < cell.column()) {
                    texts.add("");
                }
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /** Headings are often broken over several lines of their cell. */
    private static String oneLine(String text) {
        var line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Blanks.isBlank(text.charAt(i));
            if (!blank || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(blank ? ' ' : text.charAt(i));
            }
        }
        return Blanks.strip(line.toString());
    }

    int found(Wanted wanted) {
        return wanted.found(columns);
    }

    boolean all(Wanted wanted) {
        return found(wanted) == wanted.headings().size();
    }
}
