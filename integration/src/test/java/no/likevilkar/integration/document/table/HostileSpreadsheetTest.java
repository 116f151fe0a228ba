package no.likevilkar.integration.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import no.likevilkar.integration.document.sheet.HostileWorkbooks;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.document.zip.BrokenZipException;
import no.likevilkar.integration.document.zip.ZipParts;
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

    static Stream<Arguments> hostile() {
        return HostileWorkbooks.all("file:///etc/passwd", "http://likevilkar.invalid").stream()
                .map(hostile -> Arguments.of(hostile.what(), hostile.code(), hostile.bytes()));
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
    void theCheckerSaysOfARowOutsideASheetThatItIsNone() {
        String content = new String(
                part(new OdsFile().sheet("A", HostileWorkbooks.LINE).bytes(), "content.xml"), StandardCharsets.UTF_8);
        byte[] bytes = new OdsFile()
                .part("content.xml", content.replaceAll("</?table:table( [^>]*)?>", ""))
                .bytes();
        assertThat(new OpenedDocuments().rows(DECLARED, bytes)).isEmpty();
        assertThat(new OpenedDocuments().at(DECLARED, bytes, "A!C1").texts()).isEmpty();
    }

    @Test
    void theSoundOneIsRead() {
        assertThat(read(HostileWorkbooks.sound().bytes())).isEmpty();
        assertThat(new OpenedDocuments().rows(DECLARED, HostileWorkbooks.sound().bytes()))
                .hasSize(1);
        assertThat(read(new OdsFile()
                        .sheet("A", HostileWorkbooks.HEADER, HostileWorkbooks.LINE)
                        .bytes()))
                .isEmpty();
    }

    /** A text that looks like a formula is a text, and no address in a link is called. */
    @Test
    void textsThatLookLikeFormulasAreTexts() {
        var file = new XlsxFile()
                .raw(
                        "A",
                        "<sheetData>"
                                + XlsxFile.rows(
                                        HostileWorkbooks.HEADER + ";tekst",
                                        HostileWorkbooks.LINE + ";=cmd|'/C calc'!A0")
                                + "</sheetData>"
                                + "<hyperlinks><hyperlink ref=\"A1\" location=\"http://likevilkar.invalid/\"/></hyperlinks>");
        assertThat(read(file.bytes())).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void whateverByteIsFlippedItIsReadOrRefused() {
        var random = new Random(7);
        for (byte[] whole : List.of(
                HostileWorkbooks.sound().bytes(),
                new OdsFile()
                        .sheet("A", HostileWorkbooks.HEADER, HostileWorkbooks.LINE)
                        .bytes())) {
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

    private static byte[] part(byte[] zip, String name) {
        try {
            return ZipParts.open(zip).part(name).orElseThrow().readAllBytes();
        } catch (IOException | BrokenZipException e) {
            throw new AssertionError(e);
        }
    }
}
