package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Government estimate for the 127th Fuels Flight, Selfridge ANGB, first year, announced 30 June 1999: the one published form whose
 * lines are known. The figures are read from where the published figures are kept and stand nowhere here.
 */
class PublishedFormTest {

    private static final String FIGURES = "regimes/us-a76-cases.json";
    private static final String ESTIMATE = "selfridge-1999-gov-year1";

    @TempDir
    private Path folder;

    private final Map<String, Long> lines = new TreeMap<>();

    @BeforeEach
    void theFigures() throws Exception {
        for (JsonNode one :
                new ObjectMapper().readTree(Documents.shared(FIGURES)).get("cases")) {
            if (one.get("id").asText().equals(ESTIMATE)) {
                one.get("lines").fields().forEachRemaining(this::line);
                one.get("statedTotals").fields().forEachRemaining(this::line);
            }
        }
        assertThat(lines).containsOnlyKeys("1", "2", "3", "4", "6");
    }

    private void line(Map.Entry<String, JsonNode> named) {
        lines.put(named.getKey().substring(1, 2), named.getValue().asLong());
    }

    private CommandLineRun check(Map<String, Long> figures) throws Exception {
        var text = new StringBuilder("line,year1\n");
        figures.forEach(
                (line, amount) -> text.append(line).append(',').append(amount).append('\n'));
        return CommandLineRun.of(
                "form", "check", Files.writeString(folder.resolve("selfridge.csv"), text), "--lang", "en");
    }

    @Test
    void thePrintedFormAddsUp() throws Exception {
        var run = check(lines);
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).matches("FORM selfridge\\.csv held=[1-9]\\d* failed=0 open=0");
    }

    @Test
    void oneFalsifiedDigitInAnyLineIsFound() throws Exception {
        for (var line : lines.entrySet()) {
            for (long digit : new long[] {1, 10, 100}) {
                var falsified = new TreeMap<>(lines);
                long other = line.getValue() / digit % 10 == 9 ? -digit : digit;
                falsified.put(line.getKey(), line.getValue() + other);
                var run = check(falsified);
                assertThat(run.out())
                        .as("line " + line.getKey() + " by " + other)
                        .contains("The first line that does not add up");
                assertThat(run.lastLine()).doesNotContain("failed=0");
            }
        }
    }
}
