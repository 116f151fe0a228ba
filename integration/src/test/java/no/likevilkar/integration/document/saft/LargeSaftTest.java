package no.likevilkar.integration.document.saft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files too large to be held are summed to the øre, in little memory and as fast at the end as at the beginning. */
class LargeSaftTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void aGeneratedFileIsSummedToTheOereAndTheCheckerAgrees() throws IOException {
        Path file = folder.resolve("large.xml");
        var written = GeneratedSaft.to(file, 3 * MEGABYTE);
        var reading = new SaftReader().sums("large.xml", List.of(SaftPart.of(file)), Optional.of("A"));
        assertThat(reading.problems()).isEmpty();
        assertThat(sum(reading.rows(), GeneratedSaft.UNIT)).isEqualByComparingTo(written.ofUnit());
        var debits = reading.rows().stream()
                .map(SaftSum::amount)
                .filter(amount -> amount.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(debits).isEqualByComparingTo(written.debit());
        var checked = new OpenedDocuments()
                        .rows(
                                Map.of(
                                        "kind",
                                        "ledger",
                                        "columns",
                                        Map.of(
                                                "format",
                                                "saf-t",
                                                "from",
                                                "2024-01-01",
                                                "to",
                                                "2024-12-31",
                                                "dimension",
                                                "A"),
                                        "select",
                                        List.of(Map.of("column", "value", "value", GeneratedSaft.UNIT))),
                                Files.readAllBytes(file))
                        .stream()
                        .map(row -> new BigDecimal(row.values().get("amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(checked).isEqualByComparingTo(written.ofUnit());
    }

    /** 2 GB in a JVM of its own with 64 MB of heap; the slowest tenth is not slower than a third of the median. */
    @Test
    void twoGigabytesAreReadInSixtyFourMegabytes() throws Exception {
        if (!Boolean.getBoolean("likevilkar.long")) {
            Assumptions.abort("NOT RUN without -Plong: the reading of a file of 2 GB in 64 MB of heap");
        }
        Path file = folder.resolve("two-gigabytes.xml");
        var written = GeneratedSaft.to(file, 2048 * MEGABYTE);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargeSaft.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        var lines = output.lines().toList();
        assertThat(new BigDecimal(lines.get(0))).isEqualByComparingTo(written.ofUnit());
        double[] rates = Arrays.stream(lines.get(1).split(" "))
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
        assertThat(rates).hasSize(10);
        assertThat(rates[0]).as("MB/s of each tenth: " + lines.get(1)).isGreaterThan(rates[5] / 3);
    }

    private static BigDecimal sum(List<SaftSum> rows, String value) {
        return rows.stream()
                .filter(row -> row.value().equals(value))
                .map(SaftSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
