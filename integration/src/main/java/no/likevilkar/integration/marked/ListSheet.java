package no.likevilkar.integration.marked;

import java.io.IOException;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.sheet.CellName;
import no.likevilkar.integration.words.Wording;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of the copy: every problem of the workbook with its remedy, and a link to its cell. */
final class ListSheet {

    private static final List<String> COLUMNS = List.of("place", "found", "expected", "remedy", "code");
    private static final int[] WIDTHS = {42, 42, 42, 52, 10};
    private static final int TITLE = 0;
    private static final int LEAD = 1;
    private static final int HEADINGS = 3;
    /** Characters in a line of the widest column, and points of a line, roughly: a row must be high enough for its text. */
    private static final int TALLEST = 24;

    private static final double LINE = 15;

    private final Wording wording;
    private final Marks marks;
    private final SheetNames names;

    ListSheet(Wording wording, Marks marks, SheetNames names) {
        this.wording = wording;
        this.marks = marks;
        this.names = names;
    }

    void write(Worksheet sheet, String document) throws IOException {
        sheet.inlineString(TITLE, 0, wording.text("marked.title", document));
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        sheet.inlineString(LEAD, 0, wording.text("marked.lead", marks.problems().size()));
        sheet.range(LEAD, 0, LEAD, COLUMNS.size() - 1).merge();
        sheet.style(LEAD, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(LEAD, 2 * LINE);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.inlineString(HEADINGS, column, wording.text("problems." + COLUMNS.get(column)));
            sheet.style(HEADINGS, column).bold().fillColor(Colours.HEADING).set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, HEADINGS + 1);
        Pages.set(sheet);
        int row = HEADINGS + 1;
        for (Problem problem : marks.problems()) {
            row(sheet, row++, problem);
        }
        sheet.finish();
    }

    private void row(Worksheet sheet, int row, Problem problem) {
        var texts = List.of(problem.place(), problem.found(), problem.expected(), problem.remedy(), problem.code());
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            var value = CellValue.words(texts.get(column));
            sheet.inlineString(row, column, value.text());
            var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
            if (!value.format().isEmpty()) {
                style.format(value.format());
            }
            if (column == 0 && marks.cell(problem).isPresent()) {
                style.fontColor(Colours.LINK).underlined();
            }
            style.set();
            lines = Math.max(lines, value.text().length() / (WIDTHS[column] - 4) + 1);
        }
        sheet.rowHeight(row, Math.min(TALLEST, lines) * LINE);
        marks.cell(problem).ifPresent(cell -> {
            String sheetName = "'" + names.of(cell.sheet()).replace("'", "''") + "'";
            sheet.hyperlink(
                    row,
                    0,
                    HyperLink.internal(sheetName + "!" + CellName.of(cell.column(), cell.row()), problem.place()));
        });
    }
}
