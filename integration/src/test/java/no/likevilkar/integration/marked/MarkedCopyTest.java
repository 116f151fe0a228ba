package no.likevilkar.integration.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.sheet.CellName;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a marked copy holds, read back with another program: the cells of the problems, why, and nothing that could run. */
class MarkedCopyTest {

    private static final LedgerMapping MAPPING =
            new LedgerMapping("Konto", Optional.of("Tekst"), Map.of(), "Beløp", Optional.empty(), Optional.empty());

    /** Built-in and own formats: general, two decimals in groups, a day, a percentage, and one that would hide its number. */
    private static final String STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId=\"164\" formatCode=\"#,##0.00\\ &quot;kr&quot;;[Red]\\-#,##0.00\\ &quot;kr&quot;\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"dd\\.mm\\.yyyy\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"&quot;1000000&quot;\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"10\"/>"
            + "<xf numFmtId=\"166\"/></cellXfs></styleSheet>";

    @TempDir
    private Path folder;

    private static XlsxFile ledger() {
        return new XlsxFile()
                .part("xl/styles.xml", STYLES)
                .sheet("Forside & mer", "Regnskap for kommunen")
                .sheet(
                        "Regnskap",
                        "Regnskap 2024 for kommunen, alle ansvar",
                        "",
                        "Konto;Tekst;Beløp;Dato;Andel",
                        "10100;Lønn;<c s=\"1\"><v>1234567.5</v></c>;<c s=\"2\"><v>45657</v></c>;<c s=\"3\"><v>0.25</v></c>",
                        "10900;=HYPERLINK(\"http://likevilkar.invalid\";12,50.00",
                        "11000;+1;<c s=\"4\"><v>64.099999999999994</v></c>",
                        "11200;@SUM(A1);;-x",
                        "12000;sum;<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>",
                        "12100;formel;<c><f>SUM(C4:C5)</f><v>77</v></c>",
                        "x;art;5");
    }

    private static List<Problem> problems(SourceDocument document) {
        return new LedgerReader().read(document, MAPPING, 2024).problems();
    }

    private XSSFWorkbook copy(byte[] original, String language) throws IOException {
        var document = Documents.of(original);
        var copies = MarkedCopies.write(folder, "case", List.of(document), problems(document), language);
        assertThat(copies).singleElement().satisfies(copy -> assertThat(copy.refused())
                .isEmpty());
        byte[] bytes = Files.readAllBytes(folder.resolve(copies.get(0).file().orElseThrow()));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<XSSFCell> cells(Sheet sheet) {
        var cells = new ArrayList<XSSFCell>();
        sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
        return cells;
    }

    private static boolean marked(XSSFCell cell) {
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && cell.getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex()
                        .endsWith(Colours.WRONG);
    }

    private static String name(XSSFCell cell) {
        return CellName.of(cell.getColumnIndex(), cell.getRowIndex() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theMarkedCellsAreThoseOfTheProblemsAndEachSaysWhy(String language) throws IOException {
        byte[] original = ledger().bytes();
        var expected = new TreeMap<String, List<String>>();
        problems(Documents.of(original)).forEach(problem -> expected.computeIfAbsent(
                        problem.cell()
                                .map(cell -> cell.sheet() + "!" + CellName.of(cell.column(), cell.row()))
                                .orElseThrow(),
                        ignored -> new ArrayList<>())
                .add(problem.code()));
        assertThat(expected).containsOnlyKeys("Regnskap!A10", "Regnskap!C5", "Regnskap!C7", "Regnskap!C8");
        try (var copy = copy(original, language)) {
            var found = new TreeMap<String, List<String>>();
            for (var sheet : copy) {
                for (var cell : cells(sheet)) {
                    assertThat(cell.getCellComment() != null).as(name(cell)).isEqualTo(marked(cell));
                    if (marked(cell)) {
                        String told = cell.getCellComment().getString().getString();
                        found.put(
                                sheet.getSheetName() + "!" + name(cell),
                                told.lines()
                                        .filter(line -> line.matches("[A-Z]{3}-[0-9]{3}"))
                                        .toList());
                    }
                }
            }
            assertThat(found).isEqualTo(expected);
            String told = copy.getSheet("Regnskap")
                    .getRow(4)
                    .getCell(2)
                    .getCellComment()
                    .getString()
                    .getString();
            assertThat(told)
                    .contains("LED-204", "\"12,50.00\"", "Correct the cell")
                    .contains(Map.of("nb", "Hva du kan gjøre: ", "nn", "Kva du kan gjere: ", "en", "What to do: ")
                            .get(language));
        }
    }

    @Test
    void theFirstSheetListsEveryProblemWithALinkToItsCell() throws IOException {
        byte[] original = ledger().bytes();
        try (var copy = copy(original, "en")) {
            assertThat(copy.getSheetName(0)).isEqualTo("Problems");
            assertThat(copy.getActiveSheetIndex()).isZero();
            var list = copy.getSheetAt(0);
            var links = list.getHyperlinkList().stream()
                    .map(link -> link.getLocation())
                    .toList();
            assertThat(links)
                    .containsExactlyInAnyOrder("'Regnskap'!C5", "'Regnskap'!C7", "'Regnskap'!C8", "'Regnskap'!A10");
            var codes = cells(list).stream()
                    .map(XSSFCell::getStringCellValue)
                    .filter(text -> text.matches("LED-[0-9]{3}"))
                    .toList();
            assertThat(codes)
                    .containsExactlyElementsOf(problems(Documents.of(original)).stream()
                            .map(Problem::code)
                            .toList());
        }
    }

    @Test
    void theValuesAreThoseOfTheOriginalAndLookLikeThem() throws IOException {
        try (var copy = copy(ledger().bytes(), "nb")) {
            var sheet = copy.getSheet("Regnskap");
            var shown = new DataFormatter(Locale.ROOT);
            assertThat(cells(sheet).stream()
                            .filter(cell -> cell.getRowIndex() == 3)
                            .map(shown::formatCellValue))
                    .containsExactly("10100", "Lønn", "1,234,567.50", "31.12.2024", "25.00%");
            var spelt = sheet.getRow(5).getCell(2);
            assertThat(spelt.getCTCell().getV()).isEqualTo("64.099999999999994");
            assertThat(shown.formatCellValue(spelt)).isEqualTo("64.1");
            assertThat(sheet.getRow(7).getCell(2).getStringCellValue()).isEqualTo("#DIV/0!");
            assertThat(sheet.getRow(8).getCell(2).getNumericCellValue()).isEqualTo(77);
            assertThat(sheet.getRow(6).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(copy.getSheet("Forside & mer").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Regnskap for kommunen");
            assertThat(sheet.getColumnWidth(1) / 256).isBetween(30, 55);
        }
    }

    @Test
    void textsThatLookLikeFormulasAreTextsAndNothingRunsOrLeadsOut() throws IOException {
        byte[] original = ledger().raw("Bilde", "<sheetData/><drawing r=\"rId1\"/>")
                .part("xl/media/image1.png", "not a picture")
                .part("xl/embeddings/oleObject1.bin", "an object")
                .bytes();
        var document = Documents.of(original);
        var copies = MarkedCopies.write(folder, "case", List.of(document), problems(document), "nb");
        Path file = folder.resolve(copies.get(0).file().orElseThrow());
        var parts = new TreeSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName().replaceAll("[0-9]+", "N"));
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .as(entry.getName())
                        .doesNotContain("<f>", "<f ", "TargetMode=\"External\"", "vbaProject");
            }
        }
        assertThat(parts)
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/commentsN.xml",
                        "xl/drawings/drawingN.xml",
                        "xl/drawings/vmlDrawingN.vml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/_rels/sheetN.xml.rels",
                        "xl/worksheets/sheetN.xml");
        try (var copy = new XSSFWorkbook(Files.newInputStream(file))) {
            var tempting = new ArrayList<XSSFCell>();
            copy.forEach(sheet -> tempting.addAll(cells(sheet)));
            assertThat(tempting).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            tempting.removeIf(cell -> cell.getCellType() != CellType.STRING
                    || !cell.getStringCellValue().matches("(?s)[=+@-].*"));
            assertThat(tempting)
                    .hasSize(4)
                    .allMatch(cell -> cell.getCellStyle().getDataFormatString().equals("@"));
        }
    }

    @Test
    void ofAnOpenDocumentTheCopyIsAWorkbookAndLooksLikeIt() throws IOException {
        String amount = "<table:table-cell office:value-type=\"currency\" office:value=\"1234.5\">"
                + "<text:p>kr 1 234,50</text:p></table:table-cell>";
        String day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-12-31\">"
                + "<text:p>31.12.2024</text:p></table:table-cell>";
        byte[] original = new OdsFile()
                .sheet(
                        "Et ark med et navn som er altfor langt: for lang",
                        "Konto;Tekst;Beløp;Dato",
                        "10100;Lønn;" + amount + ";" + day,
                        "10900;Pensjon;12,50.00")
                .bytes();
        try (var copy = copy(original, "nn")) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(2);
            var sheet = copy.getSheetAt(1);
            assertThat(sheet.getSheetName()).isEqualTo("Et ark med et navn som er altfo");
            var shown = new DataFormatter(Locale.ROOT);
            assertThat(cells(sheet).stream()
                            .filter(cell -> cell.getRowIndex() == 1)
                            .map(shown::formatCellValue))
                    .containsExactly("10100", "Lønn", "1,234.50", "31.12.2024");
            assertThat(cells(sheet).stream().filter(MarkedCopyTest::marked).map(MarkedCopyTest::name))
                    .containsExactly("C3");
            assertThat(copy.getSheetAt(0).getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'Et ark med et navn som er altfo'!C3");
        }
    }

    @Test
    void whatIsWrongWithAWholeColumnIsMarkedInTheHeadings() throws IOException {
        byte[] original = new XlsxFile()
                .sheet("A", "Konto;Tekst;Sum", "10100;Lønn;5")
                .sheet("Feil", "noe annet")
                .bytes();
        var document = Documents.of(original);
        var mapping = new LedgerMapping(
                "Konto", Optional.empty(), Map.of(), "Beløp", Optional.empty(), Optional.empty(), Optional.of("A"));
        var problems = new LedgerReader().read(document, mapping, 2024).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("LED-114");
        var copies = MarkedCopies.write(folder, "case", List.of(document), problems, "nb");
        try (var copy = new XSSFWorkbook(
                Files.newInputStream(folder.resolve(copies.get(0).file().orElseThrow())))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Feil (2)");
            assertThat(cells(copy.getSheet("A")).stream()
                            .filter(MarkedCopyTest::marked)
                            .map(MarkedCopyTest::name)
                            .collect(Collectors.toList()))
                    .containsExactly("A1");
        }
    }
}
