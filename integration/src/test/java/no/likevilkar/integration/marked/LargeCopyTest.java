package no.likevilkar.integration.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.cli.Likevilkar;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.document.table.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of a hundred thousand rows and a million cells is read and copied in 256 MB. With {@code -Plong}. */
@EnabledIfSystemProperty(
        named = "likevilkar.long",
        matches = "true",
        disabledReason = "NOT RUN without -Plong: a large copy in little memory")
class LargeCopyTest {

    private static final int ROWS = 100_000;
    private static final Path SAMPLE =
            Path.of(System.getProperty("likevilkar.samples"), "refused", "spreadsheet-cells");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aHundredThousandRowsAreCopiedInLittleMemory() throws Exception {
        Path theCase = Files.createDirectories(folder.resolve("large"));
        for (String name : new String[] {"case.xml", "prices.csv"}) {
            Files.copy(SAMPLE.resolve(name), theCase.resolve(name));
        }
        Files.write(theCase.resolve("accounts.xlsx"), ledger());
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Likevilkar.class.getName(),
                        "check",
                        theCase.toString(),
                        "--marked",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(3);
        var copy = Workbooks.open(Files.readAllBytes(out.resolve("large.accounts.xlsx.marked.xlsx")));
        int[] rows = {0};
        copy.walk(copy.sheets().get(1), row -> {
            rows[0]++;
            return true;
        });
        assertThat(rows[0]).isEqualTo(ROWS + 1);
    }

    private static byte[] ledger() {
        var rows = new String[ROWS + 1];
        rows[0] = "bilag;ansvar;konto;tekst;beløp;a;b;c;d;e";
        for (int row = 1; row <= ROWS; row++) {
            String amount = row % 50 == 0 ? "kr " + row : row + ".25";
            rows[row] = row + ";650;10100;Lønn for ansatt nummer " + row + ";" + amount + ";noe " + row + ";mer "
                    + row * 7L + ";av " + row * 31L + ";dette " + row * 37L + ";her " + row * 41L;
        }
        return new XlsxFile().sheet("Rekneskap", rows).bytes();
    }
}
