package no.likevilkar.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.text.Fault;

/** A page that lists the problems of a reader: each once, with its remedy in the reader's own words, and no others. */
public final class PageOfCodes {

    private PageOfCodes() {}

    public static void lists(String page, String kind, List<? extends Fault> faults) throws IOException {
        var rows = Files.readAllLines(Path.of("docs", page)).stream()
                .filter(line -> line.matches("\\| " + kind + "-[0-9]{3} \\|.*"))
                .toList();
        var left = new ArrayList<>(rows);
        for (var fault : faults) {
            String begin = "| " + kind + "-" + fault.number() + " | ";
            String end = " | " + fault.remedy() + " |";
            assertThat(rows.stream()
                            .filter(row -> row.startsWith(begin) && row.endsWith(end))
                            .toList())
                    .as(begin + end)
                    .hasSize(1);
            left.removeIf(row -> row.startsWith(begin));
        }
        assertThat(left).allMatch(row -> row.startsWith("| " + kind + "-199 |")).hasSizeLessThan(2);
    }
}
