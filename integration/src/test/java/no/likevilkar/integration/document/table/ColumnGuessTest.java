package no.likevilkar.integration.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.ledger.LedgerGuess;
import no.likevilkar.integration.document.pricesheet.PriceMapping;
import no.likevilkar.integration.document.pricesheet.PriceRow;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.document.sheet.XlsxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns seem to be is shown for the case file to confirm, and nothing is read on a guess. */
class ColumnGuessTest {

    private static final String PRICES = "Nr;Tjeneste;Enhet;Mengde;Pris eks. mva;Mva;Periode;Opsjon";
    private static final String PRICE = "1;Samtale;calls;10;39.2;25;;nei";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "konto;tekst;ansvar;beløp | account=\"konto\" label=\"tekst\" amount=\"beløp\"",
                "Kontonr;Kontonavn;budsjett_2024;regnskap_2023;Regnskap_2024 | account=\"Kontonr\" label=\"Kontonavn\" amount=\"Regnskap_2024\"",
                "Art;Konto;Sum;Beløp 2024 | account=\"Konto\" amount=\"Beløp 2024\"",
                "account;amount | account=\"account\" amount=\"amount\""
            })
    void whatALedgersColumnsSeemToBeIsToldAsTheElementThatIsMissing(String header, String attributes) {
        String rows = header.replaceAll("[^;]+", "1");
        for (byte[] bytes : new byte[][] {
            (header + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8),
            new XlsxFile().sheet("A", "Regnskap", header, rows).bytes()
        }) {
            var reading = LedgerGuess.unconfirmed(Documents.of(bytes), 2024);
            assertThat(reading.rows()).isEmpty();
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("LED-215");
                assertThat(problem.expected()).endsWith("<columns " + attributes + "/>");
            });
        }
    }

    @Test
    void whereNothingLooksLikeAccountsTheHeadingsAreToldAllTheSame() {
        var reading = LedgerGuess.unconfirmed(Documents.of("a;b & c\n1;2\n"), 2024);
        assertThat(reading.problems())
                .extracting(Problem::found)
                .singleElement()
                .asString()
                .contains("\"a\", \"b & c\"");
        assertThat(Documents.codes(
                        LedgerGuess.unconfirmed(Documents.of(""), 2024).problems()))
                .containsExactly("LED-101");
    }

    @Test
    void aPriceSheetUnderOtherNamesIsNotReadUntilTheCaseConfirmsThem() {
        var file = Documents.of(new XlsxFile().sheet("Skjema", PRICES, PRICE).bytes());
        var problems = new PriceSheetReader().read(file).problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("PRI-310");
            assertThat(problem.expected())
                    .endsWith(
                            "<columns line=\"Nr\" description=\"Tjeneste\" quantity=\"Mengde\" unitPrice=\"Pris eks. mva\"/>");
        });
        var confirmed = new PriceSheetReader()
                .read(
                        file,
                        mapping(Map.of(
                                "line",
                                "Nr",
                                "description",
                                "Tjeneste",
                                "quantity",
                                "Mengde",
                                "unitPrice",
                                "Pris eks. mva")));
        assertThat(confirmed.problems()).isEmpty();
        assertThat(confirmed.rows()).extracting(PriceRow::pointer).containsExactly("Skjema!E2");
        assertThat(confirmed.rows().get(0).headings())
                .containsEntry("unitPrice", "Pris eks. mva")
                .containsEntry("vat", "Mva");
    }

    @Test
    void aColumnUnderANameOfItsOwnAndOneThatTheCaseNamesAreOneTooMany() {
        String header = "line;unit;quantity;unit_price;vat;period;option;pris\n1;call;1;2;25;;;3\n";
        assertThat(Documents.codes(new PriceSheetReader()
                        .read(Documents.of(header), mapping(Map.of("unitPrice", "pris")))
                        .problems()))
                .containsExactly("PRI-113");
    }

    @Test
    void aSheetThatLacksAColumnIsToldSo() {
        assertThat(Documents.codes(new PriceSheetReader()
                        .read(Documents.of("line;unit;quantity;vat;period;option\n1;a;1;25;;\n"))
                        .problems()))
                .containsExactly("PRI-114");
        assertThat(Documents.codes(new PriceSheetReader()
                        .read(
                                Documents.of("line;unit;quantity;unit_price;vat;period;option\n1;a;1;2;25;;\n"),
                                mapping(Map.of("vat", "moms")))
                        .problems()))
                .containsExactly("PRI-114");
    }

    @Test
    void aDeclaredDecimalMarkHoldsForPricesToo() {
        String header = "line;unit;quantity;unit_price;vat;period;option\n1;a;;1,234;25;;\n";
        assertThat(Documents.codes(
                        new PriceSheetReader().read(Documents.of(header)).problems()))
                .containsExactly("PRI-203");
        var declared = new PriceMapping(Map.of(), Optional.of("comma"), Optional.empty());
        assertThat(new PriceSheetReader().read(Documents.of(header), declared).rows())
                .extracting(row -> row.unitPrice().toPlainString())
                .containsExactly("1.234");
    }

    private static PriceMapping mapping(Map<String, String> headings) {
        return new PriceMapping(headings, Optional.empty(), Optional.empty());
    }
}
