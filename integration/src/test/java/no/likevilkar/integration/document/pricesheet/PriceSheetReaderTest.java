package no.likevilkar.integration.document.pricesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceSheetReaderTest {

    private static final String HEADER = "line;description;unit;quantity;unit_price;vat;period;option\n";
    private static final Map<String, String> HEADINGS = Map.of(
            "line",
            "line",
            "description",
            "description",
            "unit",
            "unit",
            "quantity",
            "quantity",
            "unitPrice",
            "unit_price",
            "vat",
            "vat",
            "period",
            "period",
            "option",
            "option");

    @Test
    void aSheetIsReadLineByLine() {
        var reading = read(HEADER + "1;Calls answered;call;100 000;64,50;25 %;2025;\n2;Surge;hour;;-12,00;0;;yes\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(
                        new PriceRow(
                                2,
                                "line 2",
                                "line=2;column=unit_price",
                                "1",
                                "Calls answered",
                                "call",
                                Optional.of(new BigDecimal("100000")),
                                new BigDecimal("64.50"),
                                new BigDecimal("0.25"),
                                "2025",
                                false,
                                HEADINGS),
                        new PriceRow(
                                3,
                                "line 3",
                                "line=3;column=unit_price",
                                "2",
                                "Surge",
                                "hour",
                                Optional.empty(),
                                new BigDecimal("-12.00"),
                                new BigDecimal("0"),
                                "",
                                true,
                                HEADINGS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linje;enhet;antall;enhetspris;mva;periode;opsjon",
                "linje;eining;tal;einingspris;mva;periode;opsjon",
                "Opsjon;PERIODE;Mva;Enhetspris;Antall;Enhet;Linje"
            })
    void norwegianHeadersInAnyOrderAreRead(String header) {
        var first = header.startsWith("Opsjon") ? "nei;2025;25;5;10;samtale;1" : "1;samtale;10;5;25;2025;nei";
        var row = read(header + "\n" + first + "\n").rows().get(0);
        assertThat(row)
                .isEqualTo(new PriceRow(
                        2,
                        "line 2",
                        "line=2;column=" + row.headings().get("unitPrice"),
                        "1",
                        "",
                        "samtale",
                        Optional.of(BigDecimal.TEN),
                        new BigDecimal("5"),
                        new BigDecimal("0.25"),
                        "2025",
                        false,
                        row.headings()));
        assertThat(row.headings()).hasSize(7).containsKeys("line", "unit", "quantity", "vat", "period", "option");
        assertThat(List.of(header.split(";"))).contains(row.headings().get("unitPrice"));
        assertThat(row.headings().get("unitPrice")).endsWithIgnoringCase("pris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25|0.25",
                "25 %|0.25",
                "25%|0.25",
                "25\u00A0%|0.25",
                "0,25|0.25",
                "0.25|0.25",
                "0|0",
                "0 %|0.00",
                "12,5|0.125",
                "1 %|0.01",
                "0,5 %|0.005",
                "100|1.00",
                "100 %|1.00",
                "1,5|0.015"
            })
    void aRateOfVatBecomesARatioByShiftingThePoint(String cell, String ratio) {
        assertThat(line("1;;call;1;5;" + cell + ";;").rows().get(0).vatRate()).isEqualTo(new BigDecimal(ratio));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|305",
                "1,0|305",
                "''|305",
                "abc|305",
                "-25|305",
                "25 kr|305",
                "1.000,5|305",
                "25 % %|305",
                "101|306",
                "125 %|306",
                "100,01|306",
                "16000|306"
            })
    void whatIsNoRateOfVatIsAProblem(String cell, String number) {
        assertThat(Documents.codes(line("1;;call;1;5;" + cell + ";;").problems()))
                .containsExactly("PRI-" + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";;call;1;5;25;;|PRI-301|line 2, column line", "1;;;1;5;25;;|PRI-303|line 2, column unit",
                "1;;call;-1;5;25;;|PRI-304|line 2, column quantity",
                        "1;;call;1;;25;;|PRI-202|line 2, column unit_price",
                "1;;call;1;-;25;;|PRI-309|line 2, column unit_price",
                        "1;;call;-;5;25;;|PRI-309|line 2, column quantity",
                "1;;call;1;kr 5;25;;|PRI-201|line 2, column unit_price",
                        "1;;call;1;12,50.00;25;;|PRI-204|line 2, column unit_price",
                "1;;call;1;1,234;25;;|PRI-203|line 2, column unit_price",
                        "1;;call;1;5;25;2025/26;|PRI-307|line 2, column period",
                "1;;call;1;5;25;;maybe|PRI-308|line 2, column option"
            })
    void eachCellThatCannotBeReadIsAProblemWithItsPlace(String row, String code, String place) {
        var problems = line(row).problems();
        assertThat(Documents.codes(problems)).containsExactly(code);
        assertThat(problems.get(0).place()).isEqualTo(place);
    }

    @Test
    void aLineIdTwiceIsAProblemThatNamesTheFirst() {
        var reading = read(HEADER + "1;;call;1;5;25;;\n1;;call;1;6;25;;\n");
        assertThat(reading.problems().get(0).sentence())
                .isEqualTo("PRI-302 table.csv line 3, column line: found \"1\"; "
                        + "expected an id that line 2 does not have. Give each line an id of its own.");
    }

    @Test
    void everyProblemOfTheSheetIsTold() {
        assertThat(Documents.codes(
                        read(HEADER + ";;;-1;-;x;?;?\n1;;call;1;5;25;;\n").problems()))
                .containsExactly("PRI-301", "PRI-303", "PRI-304", "PRI-309", "PRI-305", "PRI-307", "PRI-308");
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "Ja,true",
        "TRUE,true",
        "x,true",
        "1,true",
        "no,false",
        "nei,false",
        "False,false",
        "0,false"
    })
    void anOptionIsSaidInSeveralWays(String cell, boolean option) {
        assertThat(line("1;;call;1;5;25;;" + cell).rows().get(0).option()).isEqualTo(option);
    }

    @Test
    void aMissingColumnIsTold() {
        var reading = read("line;unit;quantity;unit_price;vat;period\n1;call;1;5;25;\n");
        assertThat(Documents.codes(reading.problems())).containsExactly("PRI-114");
        assertThat(reading.problems().get(0).expected()).isEqualTo("a column \"option\"");
    }

    @Test
    void aColumnUnderTwoNamesIsAProblem() {
        assertThat(Documents.codes(read("line;linje;unit;quantity;unit_price;vat;period;option\n1;1;call;1;5;25;;\n")
                        .problems()))
                .containsExactly("PRI-113");
    }

    @Test
    void aColumnThatIsNotReadIsAWarning() {
        var reading = read("line;unit;quantity;unit_price;vat;period;option;rabatt\n1;call;1;5;25;;;10\n");
        assertThat(reading.rows()).hasSize(1);
        assertThat(Documents.codes(reading.warnings())).containsExactly("PRI-391");
        assertThat(reading.warnings().get(0).place()).isEqualTo("column rabatt");
    }

    @Test
    void aSheetThatIsNoTableIsRefused() {
        assertThat(Documents.codes(read("").problems())).containsExactly("PRI-101");
        assertThat(Documents.codes(read(HEADER).problems())).containsExactly("PRI-110");
    }

    private static Reading<PriceRow> line(String row) {
        return read(HEADER + row + "\n");
    }

    private static Reading<PriceRow> read(String text) {
        return new PriceSheetReader().read(Documents.of(text));
    }
}
