package no.likevilkar.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.ledger.LedgerFault;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceFault;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.document.sheet.SheetFault;
import no.likevilkar.integration.document.text.Fault;
import no.likevilkar.integration.document.text.TableFault;
import org.junit.jupiter.api.Test;

/** The page on ledger and price sheet says what the readers do. */
class DocumentationTest {

    private final String page = Files.readString(Path.of("docs", "ledger-and-price-sheet.md"));

    DocumentationTest() throws IOException {}

    @Test
    void everyCodeStandsInThePageWithItsRemedy() {
        var rows = new ArrayList<Ends>();
        for (var fault : TableFault.values()) {
            rows.add(ends("LED-%1$d, PRI-%1$d".formatted(fault.number()), fault));
        }
        for (var fault : SheetFault.values()) {
            rows.add(ends("LED-%1$d, PRI-%1$d".formatted(fault.number()), fault));
        }
        for (var fault : LedgerFault.values()) {
            rows.add(ends(LedgerReader.KIND + "-" + fault.number(), fault));
        }
        for (var fault : PriceFault.values()) {
            rows.add(ends(PriceSheetReader.KIND + "-" + fault.number(), fault));
        }
        for (var row : rows) {
            assertThat(page.lines()
                            .filter(line -> line.startsWith(row.codes) && line.endsWith(row.remedy))
                            .count())
                    .as(row.codes)
                    .isEqualTo(1);
        }
        assertThat(page.lines()
                        .filter(line -> line.matches("\\| (LED|PRI)-[0-9]{3}.*"))
                        .count())
                .isEqualTo(rows.size());
    }

    @Test
    void theExamplesOfThePageAreRead() {
        var mapping = new LedgerMapping(
                "konto",
                Optional.of("konto_tekst"),
                Map.of("ansvar", "650"),
                "regnskap_2024",
                Optional.empty(),
                Optional.empty());
        var ledger = new LedgerReader().read(Documents.of(example("konto;")), mapping, 2024);
        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.rows()).hasSize(2);
        var sheet = new PriceSheetReader().read(Documents.of(example("line;")));
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).hasSize(1);
    }

    private String example(String beginning) {
        var lines = List.of(page.split("\n"));
        int from = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("    " + beginning))
                .findFirst()
                .orElseThrow());
        return lines.stream()
                .skip(from)
                .takeWhile(line -> line.startsWith("    "))
                .map(String::strip)
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** How a row of the table of codes begins and ends. */
    private record Ends(String codes, String remedy) {}

    private static Ends ends(String codes, Fault fault) {
        return new Ends("| " + codes + " | ", " | " + fault.remedy().replace("|", "\\|") + " |");
    }
}
