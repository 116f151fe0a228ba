package no.likevilkar.integration.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;

/** Whatever table the product accepts, the checker reads alike: the two were written apart and must not part. */
class SameAsReadersTest {

    @Property(tries = 3000)
    void whatTheLedgerReaderTakesIsReadAlike(
            @ForAll("cells") @Size(min = 1, max = 6) List<String> cells, @ForAll("marks") Optional<String> decimal) {
        var text = new StringBuilder("konto;beløp\n");
        cells.forEach(cell -> text.append("10100;").append(cell).append('\n'));
        same(text.toString(), decimal);
    }

    @Property(tries = 3000)
    void whateverShapeATableHasItsRowsAreTheSame(@ForAll("tables") String table) {
        same("konto;beløp\n" + table, Optional.empty());
        same("konto,beløp\n" + table.replace(';', ','), Optional.empty());
    }

    @Property(tries = 1000)
    void everyRateOfVatThatIsTakenIsTheSame(@ForAll("rates") String rate) {
        byte[] bytes = ("line;unit;quantity;unit_price;vat;period;option\n1;call;;2;" + rate + ";;\n")
                .getBytes(StandardCharsets.UTF_8);
        var reading = new PriceSheetReader().read(Documents.of(bytes));
        if (reading.usable()) {
            assertThat(VatCell.ratio(rate).orElseThrow())
                    .isEqualByComparingTo(reading.rows().get(0).vatRate());
        }
    }

    private static void same(String text, Optional<String> decimal) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var mapping = new LedgerMapping("konto", Optional.empty(), Map.of(), "beløp", decimal, Optional.empty());
        var reading = new LedgerReader().read(Documents.of(bytes), mapping, 2024);
        if (!reading.usable()) {
            return;
        }
        var declared = DocumentsApart.ledger(
                decimal.map(mark -> Map.of("decimal", mark)).orElse(Map.of()));
        assertThat(new OpenedDocuments()
                        .rows(declared, bytes).stream()
                                .map(row -> row.line() + " " + row.cells().get("account") + " "
                                        + row.values().get("amount"))
                                .toList())
                .as(text)
                .isEqualTo(reading.rows().stream()
                        .map(row -> row.line() + " " + row.account() + " "
                                + row.amount().toPlainString())
                        .toList());
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("0123 ,.-(\u2212)\u00A0").ofMaxLength(10);
    }

    @Provide
    Arbitrary<Optional<String>> marks() {
        return Arbitraries.of(Optional.empty(), Optional.of("comma"), Optional.of("point"));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "10100;1",
                        "10200;2,5",
                        "\"10100\";\"3\"",
                        "\"10\n100\";3",
                        "\"10100\";\"1\r\n\"",
                        ";",
                        "",
                        "\n",
                        "\r\n",
                        "\r",
                        " ;\t",
                        "10300;\"4\"\"\"",
                        "\"\";\"\"",
                        "10100;\"5\"\r",
                        "10400; 6 ")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("\n", parts));
    }

    @Provide
    Arbitrary<String> rates() {
        return Arbitraries.strings().withChars("0125,.% \u00A0").ofMinLength(1).ofMaxLength(7);
    }
}
