package no.likevilkar.integration.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.document.CellPlace;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of what asks too much, or holds what is refused, there is no copy and nothing half-written, and the reason is told. */
class HostileCopyTest {

    private static final LedgerMapping MAPPING =
            new LedgerMapping("Konto", Optional.empty(), Map.of(), "Beløp", Optional.empty(), Optional.empty());
    private static final String HEADER = "Konto;Beløp";

    @TempDir
    private Path folder;

    private List<MarkedCopies.Copy> copies(byte[] bytes, List<Problem> problems) throws IOException {
        return MarkedCopies.write(folder, "case", List.of(Documents.of(bytes)), problems, "en");
    }

    private List<MarkedCopies.Copy> copies(byte[] bytes) throws IOException {
        var problems =
                new LedgerReader().read(Documents.of(bytes), MAPPING, 2024).problems();
        assertThat(problems).isNotEmpty();
        return copies(bytes, problems);
    }

    private void nothingIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void ofWhatTheReaderRefusesAtOnceThereIsNone() throws IOException {
        var sound = new XlsxFile().sheet("A", HEADER, "10100;x");
        assertThat(copies(sound.part("xl/vbaProject.bin", "code").bytes())).isEmpty();
        assertThat(copies("PK\u0003\u0004 cut off".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        nothingIsThere();
    }

    /** Even if somebody says that there is a problem in a cell of it. */
    @Test
    void ofMacrosAndLinksThereIsNone() throws IOException {
        var problem = new Problem(
                "LED-201",
                Documents.of(new byte[0]).name(),
                "cell A!B2",
                "x",
                "y",
                "z",
                Optional.of(new CellPlace("A", 2, 1)));
        var macros = new XlsxFile().sheet("A", HEADER, "10100;x").part("xl/vbaProject.bin", "code");
        assertThat(copies(macros.bytes(), List.of(problem))).singleElement().satisfies(copy -> {
            assertThat(copy.file()).isEmpty();
            assertThat(copy.refused()).contains("code");
        });
        var links = new XlsxFile().sheet("A", HEADER, "10100;x").workbook("<externalReferences/>");
        assertThat(copies(links.bytes(), List.of(problem))).singleElement().satisfies(copy -> assertThat(copy.refused())
                .contains("another workbook"));
        nothingIsThere();
    }

    @Test
    void ofAWorkbookWithABrokenSheetBesideTheTableThereIsNone() throws IOException {
        var broken = new XlsxFile()
                .sheet("A", HEADER, "10100;x")
                .raw("B", "<sheetData><row r=\"2\"><c r=\"A9\"><v>1</v></c></row></sheetData>");
        var onSheet = new LedgerMapping(
                "Konto", Optional.empty(), Map.of(), "Beløp", Optional.empty(), Optional.empty(), Optional.of("A"));
        var problems = new LedgerReader()
                .read(Documents.of(broken.bytes()), onSheet, 2024)
                .problems();
        assertThat(copies(broken.bytes(), problems)).singleElement().satisfies(copy -> {
            assertThat(copy.file()).isEmpty();
            assertThat(copy.refused()).contains("cell \"A9\" in row 2");
        });
        nothingIsThere();
    }

    /** A few bytes that repeat a row a million times, on several sheets, would make gigabytes. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void ofAFewBytesThatRepeatThemselvesThereIsNone() throws IOException {
        String cells = OdsFile.rows("a".concat(";a".repeat(9)))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"400000\">");
        var file = new OdsFile().sheet("A", HEADER, "10100;x").raw("B", cells);
        assertThat(copies(file.bytes())).singleElement().satisfies(copy -> {
            assertThat(copy.file()).isEmpty();
            assertThat(copy.refused()).contains("more cells than are copied");
        });
        nothingIsThere();
    }

    @Test
    void longNamesAndLongTextsFit() throws IOException {
        String name = "å".repeat(140);
        byte[] bytes = new XlsxFile()
                .sheet("A", HEADER + ";Merknad", "10100;x;" + "lang ".repeat(10_000))
                .bytes();
        var problems =
                new LedgerReader().read(Documents.of(bytes), MAPPING, 2024).problems();
        var copy = MarkedCopies.write(folder, name, List.of(Documents.of(bytes)), problems, "en")
                .get(0);
        assertThat(copy.file().orElseThrow().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        try (var workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve(copy.file().get())))) {
            assertThat(workbook.getSheet("A").getRow(1).getCell(2).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void aThousandProblemsAreAllListedAndMarkedOverMoreRowsThanAreInMemory() throws IOException {
        var rows = new String[1502];
        rows[0] = HEADER;
        for (int row = 1; row < rows.length; row++) {
            rows[row] = "10100;x" + row;
        }
        byte[] bytes = new XlsxFile().sheet("A", rows).bytes();
        var copy = copies(bytes).get(0);
        try (var workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve(copy.file().orElseThrow())))) {
            assertThat(workbook.getSheet("A").getCellComments()).hasSize(1001);
            assertThat(workbook.getSheet("A").getRow(1500).getCell(1).getStringCellValue())
                    .isEqualTo("x1500");
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSize(1001);
        }
    }
}
