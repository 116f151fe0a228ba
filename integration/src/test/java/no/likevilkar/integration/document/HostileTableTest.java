package no.likevilkar.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, a reader answers with rows or with problems, soon, and never with an exception. */
class HostileTableTest {

    private static final LedgerMapping MAPPING = new LedgerMapping(
            "konto", Optional.empty(), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.empty());
    private static final byte[] SOUND =
            "konto;ansvar;beløp\n10100;650;1 456,50\n10900;650;-12,50\n11220;651;7\n".getBytes(StandardCharsets.UTF_8);

    @Property
    void anyBytesAreRowsOrProblems(@ForAll byte[] bytes) {
        readByBoth(bytes);
    }

    @Property
    void anyTextIsRowsOrProblems(@ForAll String text) {
        readByBoth(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aSoundLedgerWithOneByteChangedIsRowsOrProblems(@ForAll @IntRange(max = 72) int at, @ForAll byte changed) {
        var bytes = SOUND.clone();
        bytes[at % bytes.length] = changed;
        readByBoth(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "\n",
                ";",
                ";\n",
                "\";\"\n",
                "(",
                "-",
                "9",
                ",",
                "a;\"b\n",
                "konto;beløp\n",
                "\r",
                "Ã¸"
            })
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void aMillionOfTheSameAreRefusedWithinTwoSeconds(String piece) {
        var reading = read(piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.", "1,", "1 ", "(", "-", "1.234,", " \u00A0"})
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void aCellOfNinetyThousandCharactersIsRefusedWithinTwoSeconds(String piece) {
        var cell = piece.repeat(90_000 / piece.length());
        var reading = read(("konto;ansvar;beløp\n10100;650;" + cell + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).sentence()).hasSizeLessThan(400);
    }

    private static void readByBoth(byte[] bytes) {
        var ledger = read(bytes);
        var sheet = new PriceSheetReader().read(Documents.of(bytes));
        assertThat(ledger.rows().isEmpty()).isEqualTo(!ledger.usable());
        assertThat(sheet.rows().isEmpty()).isEqualTo(!sheet.usable());
    }

    private static Reading<?> read(byte[] bytes) {
        return new LedgerReader().read(Documents.of(bytes), MAPPING, 2024);
    }
}
