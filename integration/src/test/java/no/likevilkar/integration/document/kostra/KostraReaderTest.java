package no.likevilkar.integration.document.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.PageOfCodes;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KostraReaderTest {

    private static final String WAGES = "0A2019 123400                  1120 010    36328\n";
    private static final String INCOME = "0A2019 123400                  1120 620       -7\n";

    @Test
    void a_record_says_what_stands_in_its_fields_and_amounts_are_kroner() {
        var reading = read(WAGES + INCOME);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        var wages = reading.rows().get(0);
        assertThat(wages)
                .isEqualTo(new KostraRecord(
                        1, KostraForm.F0A, 2019, "", "123400", "", "", "1", "120", "010", new BigDecimal("36328000")));
        assertThat(reading.rows().get(1).amount()).isEqualByComparingTo("-7000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n\n", "\n  \n"})
    void line_ends_of_any_system_and_blank_lines_at_the_end_do_no_harm(String end) {
        assertThat(read(WAGES.strip() + end).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'0A2019 123400                  1120 010    3632',a record of 47 characters",
        "'0A2019 123400                  1120 010    36328 ',a record of 49 characters",
        "'',a record of 0 characters"
    })
    void a_record_of_another_length_is_fatal_and_nothing_else_is_told(String record, String found) {
        var reading = read(WAGES + record + "\n" + WAGES.replace("0A", "ZZ"));
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("KOS-104");
            assertThat(problem.place()).isEqualTo("line 2");
            assertThat(problem.found()).isEqualTo(found);
        });
    }

    @Test
    void two_amounts_of_one_key_are_a_warning_and_both_count() {
        var reading = read(WAGES + INCOME + WAGES);
        assertThat(reading.rows()).hasSize(3);
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("KOS-291");
            assertThat(warning.place()).isEqualTo("line 3");
            assertThat(warning.found()).contains("36328000 on line 1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0A,9Z,KOS-201,form (1-2)",
        "2019,20I9,KOS-202,year (3-6)",
        "'2019 ','20195',KOS-203,quarter (7)",
        "123400,12340O,KOS-204,region (8-13)",
        "'123400         ','123400       12',KOS-205,organisation (14-22)",
        "' 1120 ',' 2120 ',KOS-206,class (32)",
        "' 1120 ',' 1 120',KOS-207,function (33-36)",
        "' 010 ',' 01A ',KOS-208,art (37-39)",
        "'    36328','36328    ',KOS-209,amount (40-48)",
        "'    36328','   36 328',KOS-209,amount (40-48)",
        "'    36328','  36328.5',KOS-209,amount (40-48)",
        "'    36328','  - 36328',KOS-209,amount (40-48)",
        "'    36328','         ',KOS-209,amount (40-48)",
        "'    36328','\t   36328',KOS-209,amount (40-48)"
    })
    void a_field_that_holds_something_else_is_told_with_its_place(String from, String to, String code, String column) {
        Problem problem = read(WAGES.replace(from.equals(" 010 ") ? "010 " : from, to.equals(" 01A ") ? "01A " : to))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo("line 1, column " + column);
        assertThat(problem.sentence()).hasSizeLessThan(400);
    }

    @Test
    void an_extract_is_of_one_form_year_quarter_and_region() {
        assertThat(Documents.codes(read(WAGES + WAGES.replace("2019", "2020")).problems()))
                .containsExactly("KOS-210");
    }

    @Test
    void codes_depend_on_the_year() {
        String oldArt = WAGES.replace("1120 010", "1120 690");
        assertThat(read(oldArt).warnings()).isEmpty();
        String stillOld = oldArt.replace("2019", "2024");
        assertThat(Documents.codes(read(stillOld).warnings())).containsExactly("KOS-292");
        assertThat(read(stillOld).rows()).hasSize(1);
        String newArt = WAGES.replace("1120 010", "1120 271");
        assertThat(Documents.codes(read(newArt).warnings())).containsExactly("KOS-292");
        assertThat(read(newArt.replace("2019", "2026")).warnings()).isEmpty();
        String oldFunction = WAGES.replace("1120 ", "1254 ");
        assertThat(read(oldFunction).warnings()).isEmpty();
        assertThat(Documents.codes(read(oldFunction.replace("2019", "2026")).warnings()))
                .containsExactly("KOS-292");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0A20244123400                  0841 910     -100",
                "0B2024 123400                  210  000      100",
                "0C2024 340000                  1400 010        1",
                "0D2024 340000                  25990000      -10",
                "0F2024 123400999999999         3041 010        1",
                "0G2024 123400999999999         510             1",
                "0I2024 123400999999999         3332 010        1",
                "0J2024 123400999999999         546  000       -1",
                "0K2024 340000999999999         4730 200        1",
                "0L2024 340000999999999         55990000       -1",
                "0M2024 123400                  3120 010        1",
                "0N2024 123400                  551  000        1",
                "0P2024 340000                  3730 010        1",
                "0Q2024 340000                  510  000        1",
                "0X2024 030500999999999999999999 600 500        1",
                "0Y2024 030500999999999              195        1"
            })
    void every_form_of_the_description_is_read(String record) {
        var reading = read(record + "\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void oslo_has_functions_and_arts_of_its_own() {
        String oslo = "0A2024 030100                  1691 298       10\n";
        assertThat(read(oslo).warnings()).isEmpty();
        assertThat(read(oslo.replace("030100", "110300")).warnings()).hasSize(2);
    }

    @Test
    void what_is_no_extract_is_refused() {
        assertThat(Documents.codes(read("").problems())).containsExactly("KOS-101");
        assertThat(Documents.codes(read(" \n\n").problems())).containsExactly("KOS-101");
        assertThat(Documents.codes(read(WAGES.replace("010", "ø10")).problems()))
                .containsExactly("KOS-103");
        assertThat(Documents.codes(read("\uFEFF" + WAGES).problems())).containsExactly("KOS-103");
        assertThat(Documents.codes(read(WAGES.replace(' ', '\0')).problems())).containsExactly("KOS-103");
        byte[] large = new byte[KostraReader.MOST_BYTES + 1];
        assertThat(Documents.codes(new KostraReader().read(Documents.of(large)).problems()))
                .containsExactly("KOS-102");
    }

    @Test
    void the_page_lists_every_problem_and_its_example_is_read() throws IOException {
        PageOfCodes.lists("kostra.md", KostraReader.KIND, List.of(KostraFault.values()));
        String example = Files.readAllLines(Path.of("docs", "kostra.md")).stream()
                .filter(line -> line.startsWith("    0A"))
                .findFirst()
                .orElseThrow()
                .substring(4);
        assertThat(read(example).rows()).singleElement().satisfies(record -> assertThat(record.amount())
                .isEqualByComparingTo("36328000"));
    }

    @Property(tries = 200)
    void any_bytes_are_records_or_problems(@ForAll byte[] bytes) {
        whole(new KostraReader().read(Documents.of(bytes)));
    }

    @Property(tries = 300)
    void a_sound_extract_with_one_byte_changed_is_records_or_problems(
            @ForAll @IntRange(max = 97) int at, @ForAll byte changed) {
        byte[] bytes = (WAGES + INCOME).getBytes(StandardCharsets.US_ASCII);
        bytes[at] = changed;
        whole(new KostraReader().read(Documents.of(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "0", "0A2019 123400                  1120 010    3632\n"})
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void a_million_of_the_same_are_refused_within_two_seconds(String piece) {
        assertThat(read(piece.repeat(1_000_000 / piece.length())).problems())
                .isNotEmpty()
                .hasSizeLessThan(1_002);
    }

    private static void whole(Reading<KostraRecord> reading) {
        assertThat(reading.rows().isEmpty()).isEqualTo(!reading.usable());
    }

    private static Reading<KostraRecord> read(String text) {
        return new KostraReader().read(Documents.of(text));
    }
}
