package no.likevilkar.integration.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.CellPlace;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.document.sheet.Workbook.Sheet;
import org.junit.jupiter.api.Test;

/** Which cell a problem is marked in. */
class MarksTest {

    private static final List<Sheet> SHEETS =
            List.of(new Sheet("Priser", false), new Sheet("Priser, row 2", false), new Sheet("A!B", true));

    private static Problem problem(String place, Optional<CellPlace> cell) {
        return new Problem("PRI-401", "prices.xlsx", place, "x", "y", "z", cell);
    }

    private static Optional<CellPlace> cell(Problem problem) {
        return Marks.of(List.of(problem), SHEETS).cell(problem);
    }

    @Test
    void aCellThatTheReaderNamesIsTheCell() {
        var place = new CellPlace("A!B", 7, 2);
        assertThat(cell(problem("cell A!B!C7, column unit", Optional.of(place))))
                .contains(place);
    }

    /** What does not fit the case is found after the reading and knows only the row. */
    @Test
    void aRowThatDoesNotFitTheCaseIsMarkedInItsFirstCell() {
        assertThat(cell(problem("sheet Priser, row 17, column period", Optional.empty())))
                .contains(new CellPlace("Priser", 17, 0));
        assertThat(cell(problem("sheet Priser, row 2, row 5", Optional.empty())))
                .contains(new CellPlace("Priser, row 2", 5, 0));
    }

    @Test
    void whatIsNowhereInTheWorkbookIsMarkedNowhere() {
        assertThat(cell(problem("whole document", Optional.empty()))).isEmpty();
        assertThat(cell(problem("sheet Elsewhere, row 3", Optional.empty()))).isEmpty();
        assertThat(cell(problem("sheet Priser, row x", Optional.empty()))).isEmpty();
        assertThat(cell(problem("line 3, column unit", Optional.of(new CellPlace("Elsewhere", 3, 1)))))
                .isEmpty();
    }

    @Test
    void aTableOfTextHasNoCells() {
        var problems = new PriceSheetReader()
                .read(Documents.of("line;description;unit;quantity;unit_price;vat;period;option\n1;x;;1;x;25;;no\n"))
                .problems();
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.cell().isEmpty());
    }
}
