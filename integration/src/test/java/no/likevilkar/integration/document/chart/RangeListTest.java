package no.likevilkar.integration.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.likevilkar.integration.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeListTest {

    @ParameterizedTest
    @CsvSource({
        "r-102,500,r-102.500",
        "r-102,5401,r-102.540",
        "r-102,542,r-102.542",
        "r-102,5440,r-102.544",
        "r-102,519,r-102.500",
        "r-102,899,r-102.820",
        "r-102,100,r-102.100",
        "ns-4102,5000,ns-4102.5000",
        "ns-4102,5419,ns-4102.5400",
        "ns-4102,5420,ns-4102.5420",
        "ns-4102,63001234,ns-4102.6300",
        "ns-4102,8999,ns-4102.8700"
    })
    void an_account_leads_to_its_range(String chart, String account, String code) {
        var match = Chart.of(chart).forYear(2025).find(account).orElseThrow();
        assertThat(match.art()).isEqualTo(code);
        assertThat(match.inferred()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "r-102,543",
        "r-102,545",
        "r-102,5601",
        "r-102,720",
        "r-102,7290",
        "r-102,99",
        "r-102,000",
        "r-102,900",
        "r-102,54011",
        "r-102,54a",
        "r-102,''",
        "r-102,' 540'",
        "ns-4102,540",
        "ns-4102,9000",
        "ns-4102,0100",
        "ns-4102,123456789"
    })
    void an_account_that_is_reserved_or_none_leads_to_nothing(String chart, String account) {
        assertThat(Chart.of(chart).forYear(2025).find(account)).isEmpty();
    }

    @Test
    void a_year_before_the_first_list_is_flagged() {
        var before = Chart.R_102.forYear(2022);
        assertThat(before.borrowed()).isTrue();
        assertThat(before.listYear()).isEqualTo(2024);
        assertThat(before.find("5000").orElseThrow().inferred()).isTrue();
        assertThat(Chart.R_102.forYear(2026).borrowed()).isFalse();
    }

    @Test
    void what_the_chart_cannot_tell_is_open_and_the_rest_is_not() {
        var list = Chart.R_102.forYear(2025);
        assertThat(list.open("r-102.470")).contains("Investering ført som utgift");
        assertThat(list.open("r-102.500")).isEmpty();
        assertThat(Chart.KOSTRA.forYear(2024).open("290")).isEmpty();
        assertThatThrownBy(() -> Chart.of("r102")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The tables are our own words for the ranges of the shared material; booked depreciation and 635 are decided otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"r-102:state_r102", "ns-4102:ns4102"})
    void the_ranges_and_treatments_are_those_of_the_source(String names) throws IOException {
        String[] both = names.split(":");
        List<NamedCsvRecord> own = rows(both[0]);
        List<NamedCsvRecord> source = csv(
                new String(Documents.shared("data/charts/" + both[1] + "_cost_category.csv"), StandardCharsets.UTF_8));
        assertThat(own).hasSameSizeAs(source);
        IntStream.range(0, own.size()).forEach(i -> {
            assertThat(own.get(i).getField("from")).isEqualTo(source.get(i).getField("code_from"));
            assertThat(own.get(i).getField("to")).isEqualTo(source.get(i).getField("code_to"));
            if (!Set.of("600", "6000", "6350").contains(own.get(i).getField("from"))) {
                assertThat(own.get(i).getField("treatment"))
                        .as(own.get(i).getField("label"))
                        .isEqualTo(source.get(i).getField("treatment"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-102", "ns-4102"})
    void ranges_do_not_overlap_and_one_class_has_one_treatment(String chart) throws IOException {
        List<NamedCsvRecord> rows = rows(chart);
        IntStream.range(1, rows.size()).forEach(i -> assertThat(rows.get(i).getField("from"))
                .isGreaterThan(rows.get(i - 1).getField("to")));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("treatment")).isIn("include", "contra", "exclude", "review");
            assertThat(row.getField("class")).matches("[A-Z_]+");
            assertThat(row.getField("label")).isNotBlank();
        });
        assertThat(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getField("class"),
                                Collectors.mapping(row -> row.getField("treatment"), Collectors.toSet()))))
                .allSatisfy(
                        (name, treatments) -> assertThat(treatments).as(name).hasSize(1));
    }

    private static List<NamedCsvRecord> rows(String chart) throws IOException {
        try (var in = RangeListTest.class.getResourceAsStream("/no/likevilkar/integration/chart/" + chart + ".csv")) {
            return csv(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).stream()
                .toList();
    }
}
