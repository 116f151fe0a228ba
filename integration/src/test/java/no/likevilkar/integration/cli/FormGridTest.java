package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormGridTest {

    private static List<String> written(int columns, String cell) {
        var heads = IntStream.range(0, columns)
                .mapToObj(at -> List.of("p" + at, "2009-01-01"))
                .toList();
        var page = new Page(new Paint(false));
        new FormGrid(heads)
                .row(
                        "1",
                        "A long name that takes more than one line of the form",
                        Collections.nCopies(columns, cell),
                        "a note")
                .row("2", "Short", Collections.nCopies(columns, ""), "")
                .write(page);
        return page.toString().lines().toList();
    }

    @Test
    void columnsThatDoNotFitComeAfterWithTheNamesAgain() {
        var lines = written(12, "100,000,000");
        assertThat(lines).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(lines.stream().filter(line -> line.contains("A long name"))).hasSize(3);
        assertThat(lines.stream().filter(line -> line.contains("a note"))).hasSize(1);
        assertThat(lines.stream().filter(line -> line.contains("p11"))).hasSize(1);
    }

    @Test
    void amountsStandToTheRightUnderTheirHeads() {
        var lines = written(2, "5");
        assertThat(lines.get(0)).hasSize(Page.WIDTH).endsWith("p0          p1");
        assertThat(lines.get(2)).endsWith("5           5");
    }

    @Test
    void aRangeStandsBelowItself() {
        var lines = written(1, "1 to 2");
        assertThat(lines.subList(2, 5)).extracting(String::strip).satisfies(three -> {
            assertThat(three.get(0)).endsWith(" 1");
            assertThat(three.get(1)).isEqualTo("to");
            assertThat(three.get(2)).isEqualTo("2");
        });
    }
}
