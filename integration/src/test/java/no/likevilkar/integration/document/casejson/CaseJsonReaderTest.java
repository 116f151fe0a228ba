package no.likevilkar.integration.document.casejson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.intake.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonReaderTest {

    private static final CaseFileReader READER = new CaseFileReader();
    private static final String SOUND = AsJson.of(new SampleCase().bytes("case.xml"));

    @Test
    void a_sound_case_is_read_with_json_pointers_for_places() {
        CaseFile file = read(SOUND).rows().get(0);
        assertThat(file.form().getId()).isEqualTo("fjordby-call-2025");
        assertThat(file.places().pointer("/case/figures/figure[2]/@value")).isEqualTo("/figures/1/value");
        assertThat(file.places().pointer("/case/buyer/@vatPosition")).isEqualTo("/buyer/vatPosition");
        assertThat(file.places().pointer("/case/bids/bid[2]/line[1]/@unitPrice"))
                .isEqualTo("/bids/1/line/0/unitPrice");
        assertThat(file.places().pointer("/case/unit/@id")).isEqualTo("/unit/id");
        assertThat(file.places().at("/case/documents/ledger[1]/select[1]/@value"))
                .matches("line \\d+, column \\d+, /documents/ledger/0/select/0/value");
        assertThat(file.places().at("/case/unit/@id")).matches("line \\d+, column \\d+, /unit/id");
        assertThat(file.places().at("/case")).isEqualTo("line 1, column 1");
    }

    @Test
    void members_may_stand_in_any_order_and_a_byte_order_mark_does_no_harm() {
        String turned = SOUND.replace("\"schema\": \"likevilkar-case/1\",", "")
                .replaceFirst("\\}\\s*$", ",\n\"schema\": \"likevilkar-case/1\", \"\\$schema\": \"case.schema.json\"}");
        assertThat(read("\uFEFF" + turned).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "likevilkar-case/1"       | "likevilkar-case/9"          | CAS-005 | /schema
            "schema": "likevilkar-case/1", | ``                      | CAS-005 | line 1, column 1
            "regime"                  | "régime"                     | CAS-103 | /régime
            "regime": "no-eea",       | ``                           | CAS-104 | line 1, column 1
            "submittedBy"             | "submittedby"                | CAS-103 | /submittedby
            "64.00"                   | 64.00                        | CAS-106 | /price/unitPrice/0/value
            "64.00"                   | 1e400                        | CAS-106 | /price/unitPrice/0/value
            "64.00"                   | null                         | CAS-106 | /price/unitPrice/0/value
            "64.00"                   | ["64.00"]                    | CAS-106 | /price/unitPrice/0/value
            "64.00"                   | "64,00"                      | CAS-110 | /price/unitPrice/0/value
            "64.00"                   | "1e5"                        | CAS-110 | /price/unitPrice/0/value
            "64.00"                   | "1234567890123456789"        | CAS-111 | /price/unitPrice/0/value
            "90000"                   | "-90000"                     | CAS-112 | /volume/quantity/0/value
            "II"                      | "VI"                         | CAS-113 | /location/zone
            "2026-03-01"              | "01.03.2026"                 | CAS-114 | /asOf
            "fjordby-call-2025"       | "fjordby call"               | CAS-115 | /id
            "Fjordby kommune"         | "Fjordby\\u0000kommune"      | CAS-115 | /buyer/name
            "Fjordby kommune"         | "Fjordby\\uFFFEkommune"      | CAS-115 | /buyer/name
            "bid-b"                   | "bid-a"                      | CAS-201 | /bids/1/id
            "period": "2024",         | "period": "2023",            | CAS-202 | /volume/quantity/0/period
            "name": "overhead.pdf"    | "name": "../overhead.pdf"    | DOC-101 | /documents/attachment/0/name
            "id": "2024",             | "id": "2024", "id": "2024",  | CAS-007 | /periods/0/id
            """)
    void a_fault_is_told_at_line_column_and_json_pointer(String from, String to, String code, String pointer) {
        assertThat(SOUND).contains(from);
        List<Problem> problems = read(SOUND.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).matches("line \\d+, column \\d+.*").endsWith(pointer);
            assertThat(problem.sentence())
                    .hasSizeLessThan(700)
                    .doesNotContain("attribute")
                    .doesNotContain("element");
        });
    }

    @Test
    void all_faults_of_a_stage_are_told_together() {
        String faulty =
                SOUND.replace("\"64.00\"", "64").replace("\"II\"", "null").replace("\"sector\"", "\"sektor\"");
        assertThat(Documents.codes(read(faulty).problems()))
                .containsExactlyInAnyOrder("CAS-106", "CAS-106", "CAS-103", "CAS-104");
    }

    @Test
    void a_price_is_given_in_one_way_and_a_list_is_not_left_empty() {
        String both = SOUND.replace("\"unitPrice\": [", "\"amount\": [], \"unitPrice\": [");
        assertThat(Documents.codes(read(both).problems())).containsExactly("CAS-101");
        String none = SOUND.replaceFirst("(?s)\"periods\": \\[.*?\\]", "\"periods\": []");
        assertThat(Documents.codes(read(none).problems())).contains("CAS-102");
        String many = SOUND.replaceFirst("(?s)\"periods\": \\[.*?\\]", "\"periods\": [" + "{},".repeat(100) + "{}]");
        assertThat(Documents.codes(read(many).problems())).contains("CAS-101");
    }

    @Test
    void every_kind_of_document_can_be_declared() {
        var reading = read(SOUND.replace(
                        "\"ledger\": [",
                        """
                        "ledger": [
                        { "id": "saft", "name": "saft.xml", "period": "2025", "saft": { "dimension": "A", "value": "12" } },
                        { "id": "whole", "name": "whole.xml", "period": "2025", "saft": {} },
                        { "id": "guess", "name": "guess.xlsx", "period": "2025" },
                        { "id": "sheet", "name": "sheet.xlsx", "period": "2025",
                          "columns": { "account": "art", "amount": "beløp", "sheet": "Regnskap" } },""")
                .replace(
                        "\"documents\": {",
                        """
                        "documents": {
                        "kostra": [ { "id": "extract", "name": "0a.dat" } ],
                        "notice": [ { "id": "award", "name": "award.xml" } ],""")
                .replaceFirst(
                        "(\"id\": \"sheet-a\")",
                        "$1, \"columns\": { \"unitPrice\": \"Pris\", \"decimal\": \"comma\", \"sheet\": \"Tilbud\" }"));
        assertThat(reading.problems()).isEmpty();
        CaseFile file = reading.rows().get(0);
        assertThat(file.documents())
                .extracting(document -> document.what().getId())
                .contains("saft", "whole", "guess", "sheet", "extract", "award");
        var ledgers = file.ledgers();
        assertThat(ledgers.get(0).what().getSaft().getValue()).isEqualTo("12");
        assertThat(ledgers.get(1).what().getSaft().getValue()).isNull();
        assertThat(ledgers.get(2).what().getColumns()).isNull();
        assertThat(ledgers.get(3).what().getColumns().getSheet()).isEqualTo("Regnskap");
        var prices = file.priceSheets().get(0);
        assertThat(prices.what().getColumns().getUnitPrice()).isEqualTo("Pris");
        assertThat(file.places().pointer(prices.path() + "/columns/@sheet"))
                .isEqualTo("/documents/priceSheet/0/columns/sheet");
    }

    @Test
    void a_ledger_is_a_table_or_saft_and_not_both() {
        String both = SOUND.replace("\"columns\": {", "\"saft\": {}, \"columns\": {");
        assertThat(read(both).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CAS-101");
            assertThat(problem.place()).endsWith("/documents/ledger/0");
            assertThat(problem.sentence())
                    .contains("columns with select and saft")
                    .contains("either columns with select or saft");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {                | CAS-002
            {}               | CAS-005
            []               | CAS-106
            {"a":1} {}       | CAS-002
            {"schema": tru}  | CAS-002
            {"a": 01}        | CAS-002
            {"a": "\\uD800"} | CAS-002
            {"a": NaN}       | CAS-002
            {"a": 1, /* */ } | CAS-002
            {"a": 1, "a": 2} | CAS-007
            """)
    void what_is_no_case_in_json_is_refused(String text, String code) {
        assertThat(Documents.codes(read(text).problems())).contains(code);
    }

    @Test
    void bytes_that_are_no_utf8_are_refused_with_their_line() {
        var reading = READER.read(Documents.of(SOUND.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CAS-002");
            assertThat(problem.place()).matches("line \\d+").isNotEqualTo("line 1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"bids\":", "[", "{\"item\":[", "{\"a\":{\"", "[[\"x\","})
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void what_is_nested_without_end_is_refused_within_two_seconds(String piece) {
        var problems = read("{\"items\":" + piece.repeat(200_000)).problems();
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.code())
                .isIn("CAS-004", "CAS-002"));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void what_is_long_is_refused_within_two_seconds() {
        String text = SOUND.replace("Fjordby kommune", "x".repeat(900_000));
        assertThat(Documents.codes(read(text).problems())).containsExactly("CAS-004");
        String digits = SOUND.replace("\"64.00\"", "9".repeat(900_000));
        assertThat(Documents.codes(read(digits).problems())).containsExactly("CAS-004");
    }

    @Test
    void more_parts_than_a_case_has_are_refused() {
        String many = SOUND.replaceFirst("\"figures\": \\[", "\"figures\": [" + "{},".repeat(210_000));
        assertThat(Documents.codes(read(many).problems())).contains("CAS-004");
    }

    @Property(tries = 300)
    void any_text_is_a_case_or_problems(@ForAll String text) {
        whole(read("{" + text));
    }

    @Property(tries = 300)
    void a_sound_case_with_one_byte_changed_is_a_case_or_problems(
            @ForAll @IntRange(max = 5000) int at, @ForAll byte changed) {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        whole(READER.read(Documents.of(bytes)));
    }

    @Test
    void the_page_shows_a_case_in_json_that_is_read() throws IOException {
        String page = Files.readString(Path.of("docs", "case-file.md"));
        int from = page.indexOf("```json\n") + 8;
        assertThat(read(page.substring(from, page.indexOf("```\n", from))).problems())
                .isEmpty();
    }

    private static void whole(Reading<CaseFile> reading) {
        assertThat(reading.rows().isEmpty()).isEqualTo(!reading.usable());
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.place()).doesNotContain("/case/"));
    }

    private static Reading<CaseFile> read(String text) {
        return READER.read(Documents.of(text));
    }
}
