package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Amounts keep their currency: euro beside kroner are refused with their place and never added. A notice in another currency is
 * {@code samples/refused/notice-in-another-currency}, accounts in SAF-T are SAF-317.
 */
class TwoCurrenciesTest {

    private static final String SHEET = "line;description;unit;quantity;unit_price;vat;period;option;";

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
