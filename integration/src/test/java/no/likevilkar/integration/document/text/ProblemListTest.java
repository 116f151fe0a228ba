package no.likevilkar.integration.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private final ProblemList problems = new ProblemList("ledger.csv", "LED");

    @Test
    void rowsAreHandedOutOnlyWithoutProblems() {
        problems.warning(TableFault.READ_AS_LATIN1, Place.WHOLE, "this", "that");
        assertThat(problems.reading(List.of("row")).rows()).containsExactly("row");
        problems.problem(TableFault.ROW_SHAPE, Place.line(3), "this", "that");
        assertThat(problems.reading(List.of("row")).rows()).isEmpty();
    }

    @Test
    void problemsStandInTheOrderOfTheDocument() {
        for (int line : new int[] {9, 2, 5}) {
            problems.problem(TableFault.ROW_SHAPE, Place.line(line), "this", "that");
        }
        problems.problem(TableFault.HEADER_ONLY, Place.WHOLE, "this", "that");
        assertThat(problems.reading(List.of()).problems())
                .extracting(Problem::place)
                .containsExactly("whole document", "line 2", "line 5", "line 9");
    }

    @Test
    void aThousandAreShownAndTheRestCounted() {
        for (int line = 1; line <= 1003; line++) {
            problems.problem(TableFault.ROW_SHAPE, Place.line(line), "this", "that");
        }
        var shown = problems.reading(List.of()).problems();
        assertThat(shown).hasSize(1001);
        assertThat(shown.get(1000).code()).isEqualTo("LED-199");
        assertThat(shown.get(1000).found()).startsWith("and 3 more");
    }

    @Test
    void textFromADocumentCannotForgeALine() {
        assertThat(Quoted.of("a\nLED-000 x\u202Ey\u001B[0m")).isEqualTo("\"a\\u000ALED-000 x\\u202Ey\\u001B[0m\"");
        assertThat(new Place(2, "a\nb").toString()).isEqualTo("line 2, column a\\u000Ab");
        assertThat(Quoted.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(Quoted.list(List.of("a", "b", "c"), 2)).isEqualTo("\"a\", \"b\" and 1 more");
    }
}
