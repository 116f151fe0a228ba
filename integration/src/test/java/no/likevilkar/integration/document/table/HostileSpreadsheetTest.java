package no.likevilkar.integration.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a spreadsheet from a stranger may try: it is refused in words, soon, and nothing in it is opened, followed or run. */
class HostileSpreadsheetTest {

    private static final LedgerMapping MAPPING = new LedgerMapping(
            "konto", Optional.empty(), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.empty());
    private static final Map<String, Object> DECLARED = Map.of(
            "kind",
            "ledger",
            "columns",
            Map.of("account", "konto", "amount", "beløp"),
            "select",
            List.of(Map.of("column", "ansvar", "value", "650")));
    private static final String HEADER = "ansvar;konto;beløp";
    private static final String LINE = "650;10100;12.5";
    private static final String TYPE = "<Override PartName=\"/xl/x\" ContentType=\"%s\"/>";

    private static XlsxFile sound() {
        return new XlsxFile().sheet("A", HEADER, LINE);
    }

    private static XlsxFile sheet(String content) {
        return new XlsxFile().raw("A", content);
    }

    private static byte[] with(XlsxFile file, String part, byte[] content) {
        var entries = new LinkedHashMap<>(file.entries());
        entries.put(part, content);
        return SampleCase.zip(entries);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> hostile() {
        byte[] old = new byte[1024];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, old, 0, signature.length);
        byte[] encrypted = Arrays.copyOf(old, 2048);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, encrypted, 1024, mark.length);
        byte[] cut = Arrays.copyOf(sound().bytes(), sound().bytes().length - 30);
        String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String text = "<?xml version=\"1.0\"?>" + doctype + "<worksheet>&x;</worksheet>";
        var macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        var texts = new XlsxFile()
                .sheet("A", HEADER, "650;10100;<c t=\"s\"><v>7</v></c>")
                .part("xl/sharedStrings.xml", "<sst/>");
        return Stream.of(
                Arguments.of("an old workbook", "LED-501", old),
                Arguments.of("a password", "LED-502", encrypted),
                Arguments.of(
                        "a binary workbook",
                        "LED-501",
                        sound().type(TYPE.formatted("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                                .bytes()),
                Arguments.of("a plain zip", "LED-503", SampleCase.zip(Map.of("accounts.csv", utf8("a;b\n")))),
                Arguments.of("a text document", "LED-503", with(sound(), "xl/workbook.xml", utf8("<document/>"))),
                Arguments.of(
                        "macros",
                        "LED-504",
                        sound().part("xl/vbaProject.bin", "x").bytes()),
                Arguments.of(
                        "macros under another name",
                        "LED-504",
                        sound().type(TYPE.formatted("application/vnd.ms-office.vbaProject"))
                                .bytes()),
                Arguments.of(
                        "a renamed xlsm",
                        "LED-504",
                        sound().type(TYPE.formatted(macro)).bytes()),
                Arguments.of(
                        "macros of a sheet",
                        "LED-504",
                        sound().part("xl/macrosheets/sheet1.xml", "<x/>").bytes()),
                Arguments.of(
                        "controls",
                        "LED-504",
                        sound().part("xl/activeX/activeX1.bin", "x").bytes()),
                Arguments.of(
                        "DDE",
                        "LED-505",
                        sound().part("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink/></externalLink>")
                                .bytes()),
                Arguments.of(
                        "a link to a workbook",
                        "LED-505",
                        sound().workbook("<externalReferences/>").bytes()),
                Arguments.of(
                        "a connection",
                        "LED-505",
                        sound().part("xl/connections.xml", "<connections/>").bytes()),
                Arguments.of(
                        "a query",
                        "LED-505",
                        sound().part("xl/queryTables/queryTable1.xml", "<x/>").bytes()),
                Arguments.of("a file cut off", "LED-506", cut),
                Arguments.of(
                        "an entity that reads a file",
                        "LED-506",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8(text))),
                Arguments.of(
                        "XML cut off",
                        "LED-506",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8("<worksheet><sheetData><row"))),
                Arguments.of("a text that is not there", "LED-506", texts.bytes()),
                Arguments.of(
                        "a cell said twice",
                        "LED-506",
                        sheet(
                                        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row></sheetData>")
                                .bytes()),
                Arguments.of(
                        "a row said twice",
                        "LED-506",
                        sheet("<sheetData>" + XlsxFile.rows("@2 a;b", "@2 c;d") + "</sheetData>")
                                .bytes()),
                Arguments.of(
                        "a cell of another row",
                        "LED-506",
                        sheet("<sheetData><row r=\"1\"><c r=\"A9\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                Arguments.of(
                        "a cell of no kind",
                        "LED-506",
                        sheet("<sheetData><row><c t=\"x\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                Arguments.of(
                        "a row beyond the last",
                        "LED-507",
                        sheet("<sheetData>" + XlsxFile.rows("@1048577 a;b") + "</sheetData>")
                                .bytes()),
                Arguments.of(
                        "a column beyond the last",
                        "LED-506",
                        sheet("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>")
                                .bytes()),
                Arguments.of(
                        "a bomb for a sheet",
                        "LED-507",
                        with(sound(), "xl/worksheets/sheet1.xml", utf8("<worksheet>" + " ".repeat(20 * 1024 * 1024)))),
                Arguments.of(
                        "a bomb for texts",
                        "LED-507",
                        with(
                                sound().part("xl/sharedStrings.xml", "<sst/>"),
                                "xl/sharedStrings.xml",
                                utf8("<sst>" + "<si/>".repeat(3_000_000) + "</sst>"))),
                Arguments.of(
                        "deep elements",
                        "LED-507",
                        sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)).bytes()),
                Arguments.of(
                        "an endless text",
                        "LED-507",
                        sheet("<sheetData><row><c t=\"str\"><v>" + noise(200_000) + "</v></c></row></sheetData>")
                                .bytes()),
                Arguments.of("too many sheets", "LED-507", many().bytes()),
                Arguments.of("too many parts", "LED-507", parts()),
                Arguments.of(
                        "too many columns",
                        "LED-108",
                        sheet("<sheetData>" + XlsxFile.rows(HEADER + ";a".concat(";".repeat(600)) + "z", LINE)
                                        + "</sheetData>")
                                .bytes()));
    }

    private static String noise(int length) {
        var random = new Random(20261127);
        var text = new StringBuilder();
        random.ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static XlsxFile many() {
        var file = new XlsxFile();
        for (int i = 0; i < 300; i++) {
            file.sheet("A" + i, "x;y");
        }
        return file;
    }

    private static byte[] parts() {
        var entries = new LinkedHashMap<>(sound().entries());
        for (int i = 0; i < 1001; i++) {
            entries.put("xl/media/image" + i + ".png", new byte[1]);
        }
        return SampleCase.zip(entries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void itIsRefusedInWords(String what, String code, byte[] bytes) {
        var problems = read(bytes);
        assertThat(Documents.codes(problems)).as(problems.toString()).containsExactly(code);
        assertThat(problems.get(0).sentence()).hasSizeLessThan(700).doesNotContain("root:");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void theCheckerFindsNoRowsInItAndDoesNotThrow(String what, String code, byte[] bytes) {
        assertThat(new OpenedDocuments().rows(DECLARED, bytes)).hasSizeLessThanOrEqualTo(1);
        assertThat(new OpenedDocuments().at(DECLARED, bytes, "A!C2")).isNotNull();
    }

    @Test
    void theSoundOneIsRead() {
        assertThat(read(sound().bytes())).isEmpty();
        assertThat(new OpenedDocuments().rows(DECLARED, sound().bytes())).hasSize(1);
        assertThat(read(new OdsFile().sheet("A", HEADER, LINE).bytes())).isEmpty();
    }

    /** A text that looks like a formula is a text, and no address in a link is called. */
    @Test
    void textsThatLookLikeFormulasAreTexts() {
        var file = new XlsxFile()
                .raw(
                        "A",
                        "<sheetData>" + XlsxFile.rows(HEADER + ";tekst", LINE + ";=cmd|'/C calc'!A0") + "</sheetData>"
                                + "<hyperlinks><hyperlink ref=\"A1\" location=\"http://likevilkar.invalid/\"/></hyperlinks>");
        assertThat(read(file.bytes())).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void whateverByteIsFlippedItIsReadOrRefused() {
        var random = new Random(7);
        for (byte[] whole :
                List.of(sound().bytes(), new OdsFile().sheet("A", HEADER, LINE).bytes())) {
            for (int i = 0; i < 400; i++) {
                byte[] bytes = whole.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                var reading = new LedgerReader().read(Documents.of(bytes), MAPPING, 2024);
                assertThat(reading.rows().isEmpty()).isEqualTo(!reading.usable());
                new PriceSheetReader().read(Documents.of(bytes));
                new OpenedDocuments().rows(DECLARED, bytes);
            }
        }
    }

    private static List<Problem> read(byte[] bytes) {
        return new LedgerReader().read(Documents.of(bytes), MAPPING, 2024).problems();
    }
}
