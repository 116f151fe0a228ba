package no.likevilkar.integration.document.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {

    private static final LedgerMapping MAPPING = new LedgerMapping(
            "konto", Optional.of("tekst"), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.empty());
    private static final String HEADER = "konto;tekst;ansvar;beløp\n";
    private static final String SOUND = HEADER + "10100;Løn;650;1 456 538\n";

    @Test
    void theSelectedLinesAreReadWithTheirPlaceAndArt() {
        var reading = read(SOUND + "10100;Løn;F650;7\n11220;Mat; 650 ;-12,50\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.rows().get(0))
                .isEqualTo(new LedgerRow(
                        2,
                        "line 2",
                        "line=2;column=beløp",
                        "10100",
                        "Løn",
                        "010",
                        false,
                        "",
                        new BigDecimal("1456538")));
        assertThat(reading.rows().get(1).line()).isEqualTo(4);
        assertThat(reading.rows().get(1).artInferred()).isTrue();
        assertThat(reading.rows().get(1).amount()).isEqualByComparingTo("-12.50");
    }

    @Test
    void anUnmappedLabelIsEmptyAndAnEmptySelectionTakesEveryLine() {
        var mapping =
                new LedgerMapping("KONTO", Optional.empty(), Map.of(), " Beløp ", Optional.empty(), Optional.empty());
        var rows = new LedgerReader()
                .read(Documents.of(SOUND + "10900;Pensjon;1;5\n"), mapping, 2024)
                .rows();
        assertThat(rows).extracting(LedgerRow::label).containsExactly("", "");
    }

    @Test
    void twoColumnsSelectTogether() {
        var mapping = new LedgerMapping(
                "konto",
                Optional.empty(),
                Map.of("ansvar", "650", "tekst", "Mat"),
                "beløp",
                Optional.empty(),
                Optional.empty());
        var text = SOUND + "11200;Mat;650;1\n11200;Mat;651;1\n";
        assertThat(new LedgerReader().read(Documents.of(text), mapping, 2024).rows())
                .extracting(LedgerRow::line)
                .containsExactly(3);
    }

    @Test
    void aBareArtColumnServesAsAccount() {
        assertThat(read(HEADER + "099;Avgift;650;1\n").rows().get(0).art()).isEqualTo("099");
    }

    @ParameterizedTest
    @CsvSource({"20100", "''", "10050", "løn", "101"})
    void anAccountThatLeadsNowhereIsAProblemUnlessItIsABareArt(String account) {
        var reading = read(SOUND + account + ";Løn;650;1\n");
        assertThat(Documents.codes(reading.problems()))
                .isEqualTo(account.equals("101") ? List.of() : List.of("LED-212"));
    }

    @Test
    void accountsAndAmountsOfOtherLinesAreNotLookedAt() {
        assertThat(read(SOUND + "sum;;;abc\n").problems()).isEmpty();
    }

    @Test
    void theShapeOfOtherLinesIsLookedAt() {
        assertThat(codes(SOUND + "10100;Løn;651;1\n10100;Løn;652\n")).containsExactly("LED-111");
    }

    @Test
    void theDecimalSeparatorIsFoundOverTheWholeDocument() {
        var reading = read(HEADER + "10100;Løn;650;1,234\n10100;Løn;651;0.50\n");
        assertThat(reading.rows().get(0).amount()).isEqualByComparingTo("1234");
    }

    @Test
    void separatorsMixedOverTheDocumentAreAProblemWhereverTheyStand() {
        var reading = read(HEADER + "10100;Løn;650;12,50\n10100;Løn;650;13,50\n10100;Løn;651;12.50\n");
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("LED-204", "line 4, column beløp"));
    }

    @Test
    void anAmbiguousColumnIsReadAsDeclared() {
        var text = HEADER + "10100;Løn;650;1.234\n";
        assertThat(codes(text)).containsExactly("LED-203");
        assertThat(declared(text, "point").rows().get(0).amount()).isEqualByComparingTo("1.234");
        assertThat(declared(text, ",").rows().get(0).amount()).isEqualByComparingTo("1234");
        assertThat(Documents.codes(declared(text, "dot").problems())).containsExactly("LED-207");
    }

    @Test
    void everyProblemOfTheDocumentIsTold() {
        var reading =
                read(SOUND + "20100;Løn;650;1\n10100;Løn;650;abc\n10100;Løn;650\n10100;Løn;650;\nx;Løn;650;12,50.00\n");
        assertThat(Documents.codes(reading.problems()))
                .containsExactly("LED-212", "LED-201", "LED-111", "LED-202", "LED-212", "LED-204");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems().get(1).sentence())
                .isEqualTo(
                        "LED-201 table.csv line 4, column beløp: found \"abc\"; "
                                + "expected an amount such as 1 456 538 or -12,50. "
                                + "Write digits only, with a sign and a decimal separator where needed; no letters and no currency.");
    }

    @Test
    void everyMissingColumnIsTold() {
        assertThat(codes("account;x;amount\n1;2;3\n")).containsExactly("LED-114", "LED-114", "LED-114", "LED-114");
    }

    @Test
    void aSelectionThatFindsNothingNamesWhatComesClose() {
        var reading = read(HEADER + "10100;Løn;F650;1\n10100;Løn;651;1\n10100;Løn;100;1\n");
        assertThat(Documents.codes(reading.problems())).containsExactly("LED-211");
        assertThat(reading.problems().get(0).found()).isEqualTo("in column ansvar \"651\", \"F650\"");
        assertThat(reading.problems().get(0).expected()).isEqualTo("at least one line with ansvar = \"650\"");
    }

    @Test
    void valuesThatNeverStandTogetherAreToldAsSuch() {
        var mapping = new LedgerMapping(
                "konto",
                Optional.empty(),
                Map.of("ansvar", "650", "tekst", "Mat"),
                "beløp",
                Optional.empty(),
                Optional.empty());
        var reading = new LedgerReader().read(Documents.of(SOUND + "11200;Mat;651;1\n"), mapping, 2024);
        assertThat(reading.problems().get(0).found()).contains("no line that holds them together");
    }

    @Test
    void theSameLineTwiceIsAWarningAndBothCount() {
        var reading = read(SOUND + "10100;Løn;650;1 456 538\n10100;Løn;650;-1 456 538\n");
        assertThat(reading.rows()).hasSize(3);
        assertThat(Documents.codes(reading.warnings())).containsExactly("LED-291");
        assertThat(reading.warnings().get(0).found()).contains("line 2");
    }

    @Test
    void anIdTwiceOrMissingIsAProblemAmongTheSelectedLines() {
        var mapping = new LedgerMapping(
                "konto", Optional.empty(), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.of("bilag"));
        var text = "bilag;konto;ansvar;beløp\nA1;10100;650;1\nA1;10100;651;1\nA1;10900;650;2\n;10900;650;3\n";
        var reading = new LedgerReader().read(Documents.of(text), mapping, 2024);
        assertThat(Documents.codes(reading.problems())).containsExactly("LED-213", "LED-214");
        assertThat(reading.problems().get(0).place()).isEqualTo("line 4, column bilag");
    }

    @Test
    void aYearWithoutAListOfArtsIsToldOnceAndFlagsEveryLine() {
        var reading = new LedgerReader().read(Documents.of(SOUND + "10900;Pensjon;650;5\n"), MAPPING, 2011);
        assertThat(Documents.codes(reading.warnings())).containsExactly("LED-292");
        assertThat(reading.rows()).allMatch(LedgerRow::artInferred);
    }

    @Test
    void filesThatHoldNoTableAreRefused() {
        assertThat(codes("")).containsExactly("LED-101");
        assertThat(codes(HEADER)).containsExactly("LED-110");
        assertThat(codes("just a letter\n")).containsExactly("LED-109");
        assertThat(Documents.codes(new LedgerReader()
                        .read(Documents.of(SOUND, StandardCharsets.UTF_16LE), MAPPING, 2024)
                        .problems()))
                .containsExactly("LED-103");
    }

    @Test
    void moreThanAThousandProblemsAreCounted() {
        var problems = read(SOUND + "x;Løn;650;1\n".repeat(1200)).problems();
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).found()).startsWith("and 200 more");
    }

    @Test
    void aMappingWithoutNamesIsRefused() {
        assertThatThrownBy(() ->
                        new LedgerMapping(" ", Optional.empty(), Map.of(), "b", Optional.empty(), Optional.empty()))
                .hasMessage("the account column of a ledger mapping is empty");
        assertThatThrownBy(() -> new LedgerMapping(
                        "a", Optional.empty(), Map.of("c", ""), "b", Optional.empty(), Optional.empty()))
                .hasMessage("the selection value of column c of a ledger mapping is empty");
    }

    private static Reading<LedgerRow> read(String text) {
        return new LedgerReader().read(Documents.of(text), MAPPING, 2024);
    }

    private static Reading<LedgerRow> declared(String text, String decimal) {
        var mapping = new LedgerMapping(
                "konto", Optional.empty(), Map.of("ansvar", "650"), "beløp", Optional.of(decimal), Optional.empty());
        return new LedgerReader().read(Documents.of(text), mapping, 2024);
    }

    private static List<String> codes(String text) {
        return Documents.codes(read(text).problems());
    }
}
