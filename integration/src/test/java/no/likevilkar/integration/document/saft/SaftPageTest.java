package no.likevilkar.integration.document.saft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on SAF-T says what the reader does, and every problem has been seen by a test. */
class SaftPageTest {

    private final String page = Files.readString(Path.of("docs", "saf-t.md"));

    SaftPageTest() throws IOException {}

    @Test
    void everyCodeStandsInThePageWithItsRemedy() {
        for (var fault : SaftFault.values()) {
            assertThat(page.lines()
                            .filter(line -> line.startsWith("| SAF-" + fault.number() + " | ")
                                    && line.endsWith(" | " + fault.remedy() + " |"))
                            .count())
                    .as("SAF-" + fault.number())
                    .isEqualTo(1);
        }
        assertThat(page.lines()
                        .filter(line -> line.matches("\\| SAF-[0-9]{3} \\|.*"))
                        .count())
                .isEqualTo(SaftFault.values().length + 1);
    }

    @Test
    void whatIsAWarningIsCalledOne() {
        for (var fault : SaftFault.values()) {
            boolean warning = page.contains("| SAF-" + fault.number() + " | warning: ");
            assertThat(warning).as("SAF-" + fault.number()).isEqualTo(fault.number() % 100 > 90);
        }
    }

    @Test
    void everyCodeIsExpectedByATest() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/no/likevilkar/integration/document/saft"))) {
            String tests = files.map(SaftPageTest::text).collect(Collectors.joining());
            assertThat(Arrays.stream(SaftFault.values())
                            .map(fault -> "SAF-" + fault.number())
                            .filter(code -> !tests.contains(code)))
                    .isEmpty();
        }
    }

    @Test
    void theWordsForDepartmentsOfThePageAreTaken() {
        String row = page.lines()
                .filter(line -> line.startsWith("| `dimension` |"))
                .findFirst()
                .orElseThrow();
        for (String word : row.replaceAll("[^*]*\\*([^*]+)\\*[^*]*", "$1;").split(";")) {
            String renamed = SampleSaft.text().replace(">Avdeling<", ">" + word + "<");
            assertThat(SampleSaft.read(renamed).problems()).as(word).isEmpty();
        }
        assertThat(SampleSaft.read(
                                SampleSaft.text(),
                                SampleSaft.selection(Optional.empty(), Optional.empty(), "2024-01-01", "2024-12-31"))
                        .usable())
                .isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
