package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.intake.CitedAmountsTest;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker opens a case file in JSON by itself and holds it against {@code case.json} of the bundle. */
class JsonCaseFileTest {

    private static OpenedCase opened;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        SampleCase sample =
                CitedAmountsTest.sample("64.5", "tender=T1;price", "36328000", "class=1;function=120;art=010");
        String json = AsJson.of(sample.bytes("case.xml"));
        sample.remove("case.xml").put("case.json", json).in(folder);
        try (var context = IntakeContext.start()) {
            opened = OpenedCase.load(context, folder, Optional.empty());
        }
    }

    @Test
    void it_says_what_was_taken_from_it() {
        assertThat(new OpenedDocuments().differences(opened.caseFile(), opened.json()))
                .isEmpty();
    }

    @Test
    void every_number_stands_at_its_json_pointer() {
        assertThat(opened.all("inputs")).isNotEmpty().allSatisfy(input -> {
            var pointer = (String) OpenedCase.one(input, "provenance").get("pointer");
            boolean inCaseFile = pointer.startsWith("/");
            if (inCaseFile) {
                assertThat(pointer).matches("(/[A-Za-z]+|/[0-9]+)+");
                assertThat(opened.numbersAt(new OpenedDocuments(), input))
                        .usingElementComparator(java.math.BigDecimal::compareTo)
                        .containsExactly(new java.math.BigDecimal((String) input.get("value")));
            }
        });
        assertThat(opened.all("inputs"))
                .extracting(input -> OpenedCase.one(input, "provenance").get("pointer"))
                .contains("/price/unitPrice/0/value", "/figures/1/value", "/assets/0/values/0/openingValue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "64.00"              | "64.01"               | /price/unitPrice/0/value
            "900000.50"          | "900000.51"           | /figures/1/value
            "II"                 | "III"                 | /location/zone
            "compensated"        | "irrecoverable"       | /buyer/vatPosition
            "Svar AS"            | "Swar AS"             | /bids/0/supplier
            "column": "ansvar"   | "column": "svar"      | /documents/ledger/0
            "ledger.csv"         | "lodger.csv"          | /documents/ledger/0/name
            "59.50"              | "59.51"               | /bids/1/line/0/unitPrice
            "tender=T1;price"    | "tender=T2;ceiling"   | /bids/2/line/0
            "notice.json"        | "notice2.json"        | /documents/notice/0/name
            "line": [            | "lime": [             | says nothing
            """)
    void what_it_says_otherwise_is_told_with_its_json_pointer(String from, String to, String pointer) {
        String before = new String(opened.caseFile(), StandardCharsets.UTF_8);
        assertThat(before).contains(from);
        byte[] after = before.replace(from, to).getBytes(StandardCharsets.UTF_8);
        assertThat(new OpenedDocuments().differences(after, opened.json()))
                .isNotEmpty()
                .anySatisfy(difference -> assertThat(difference).contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"/figures/9/value", "/figures/01/value", "/figures/-/value", "/nothing", "/", "/figures", "/figures/0"})
    void where_nothing_stands_nothing_is_found(String pointer) {
        var found = new OpenedDocuments().at(Map.of("kind", "case-file"), opened.caseFile(), pointer);
        assertThat(found.readable()).isTrue();
        assertThat(found.texts()).isEmpty();
    }

    @Property(tries = 200)
    void whatever_the_text_something_is_told(@ForAll String text, @ForAll String pointer) {
        byte[] bytes = ("{\"schema\": \"likevilkar-case/1\", " + text).getBytes(StandardCharsets.UTF_8);
        assertThat(new OpenedDocuments().differences(bytes, Map.of())).isNotEmpty();
        assertThat(new OpenedDocuments()
                        .at(Map.of("kind", "case-file"), bytes, "/" + pointer)
                        .texts())
                .hasSizeLessThan(2);
    }
}
