package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.sheet.OdsFile;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Amounts keep their currency: euro beside kroner are refused with their place and never added. A notice in another currency is
 * {@code samples/refused/notice-in-another-currency}, accounts in SAF-T are SAF-317.
 */
class TwoCurrenciesTest {

    private static final String HEADING = "line;description;unit;quantity;unit_price;vat;period;option";
    private static final String SHEET = HEADING + ";";

    private static IntakeContext context;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "eur", "\u20ac", "SEK", "NOK/EUR"})
    void aRowOfAPriceSheetInAnotherCurrencyIsRefused(String currency) {
        assertThat(problems(prices("NOK", currency))).singleElement().satisfies(problem -> assertThat(
                        problem.sentence())
                .startsWith("PRI-209 prices-a.csv line 3, column valuta: found \"" + currency + "\"; expected NOK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOK", "nok", "kr", "kr.", ""})
    void aColumnThatSaysTheCurrencyOfTheCaseDoesNoHarm(String currency) {
        var load = load(prices("NOK", currency));
        assertThat(load.problems()).isEmpty();
        assertThat(load.warnings()).extracting(Problem::code).doesNotContain("PRI-391");
        assertThat(load.theCase().orElseThrow().priceLines())
                .filteredOn(line -> line.provenance().document().equals("prices-a.csv"))
                .isNotEmpty();
    }

    @Test
    void aPriceWithItsCurrencyInTheCellIsRefused() {
        assertThat(problems(new SampleCase().put("prices-a.csv", sheet("12,50 EUR"))))
                .extracting(Problem::code)
                .containsExactly("PRI-201");
    }

    @Test
    void aLineOfTheUnitsLedgerInAnotherCurrencyIsRefusedAndOneOfOthersIsNot() {
        assertThat(problems(new SampleCase().put("ledger.csv", ledger("650", "EUR"))))
                .extracting(Problem::sentence)
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).startsWith("LED-209 ledger.csv line 3, column currency"));
        assertThat(problems(new SampleCase().put("ledger.csv", ledger("651", "EUR"))))
                .extracting(Problem::code)
                .doesNotContain("LED-209");
    }

    /** What the person who made the workbook saw beside the number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[$\u20ac-2] #,##0.00       | PRI-209",
                "#,##0.00 &quot;EUR&quot; | PRI-209",
                "[$SEK] #,##0.00          | PRI-209",
                "&quot;$&quot;#,##0.00    | PRI-209",
                "[$kr-414] #,##0.00       | none",
                "[$NOK] #,##0.00          | none",
                "[$-414]#,##0.00          | none"
            })
    void aNumberShownInAnotherCurrencyIsRefused(String format, String code) {
        var file = new XlsxFile()
                .sheet("A", HEADING, "1;Samtale;calls;;<c s=\"1\"><v>57.5</v></c>;25;;no")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + format + "\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        assertThat(codes(file.bytes())).isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"EUR, PRI-209", "USD, PRI-209", "NOK, none"})
    void soIsACellOfOpenDocument(String currency, String code) {
        var file = new OdsFile()
                .sheet(
                        "A",
                        HEADING,
                        "1;Samtale;calls;;<table:table-cell office:value-type=\"currency\" office:currency=\""
                                + currency + "\" office:value=\"57.5\"/>;25;;no");
        assertThat(codes(file.bytes())).isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    private static List<String> codes(byte[] sheet) {
        return problems(new SampleCase().put("prices-a.csv", sheet)).stream()
                .map(Problem::code)
                .toList();
    }

    private static SampleCase prices(String first, String second) {
        return new SampleCase()
                .put(
                        "prices-a.csv",
                        SHEET + "valuta\n1;Samtale;calls;;57,50;25;;no;" + first
                                + "\n2;Vakt;month;12;900,00;25;2025;no;" + second + "\n");
    }

    private static String sheet(String price) {
        return SHEET.substring(0, SHEET.length() - 1) + "\n1;Samtale;calls;;" + price + ";25;;no\n";
    }

    private static String ledger(String unit, String currency) {
        return "ansvar;konto;tekst;beløp;currency\n650;10100;Fastløn;3600000;NOK\n" + unit + ";10900;Pensjon;1000;"
                + currency + "\n";
    }

    private static List<Problem> problems(SampleCase sent) {
        return load(sent).problems();
    }

    private static CaseLoad load(SampleCase sent) {
        return new CaseLoader(context).load("sent.zip", sent.zip());
    }
}
