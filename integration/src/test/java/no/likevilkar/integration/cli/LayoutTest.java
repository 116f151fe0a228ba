package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.integration.words.Wording;
import org.junit.jupiter.api.Test;

/** Numbers, tables and paragraphs. */
class LayoutTest {

    private final Numbers norwegian = numbers(Language.nb, 2);
    private final Numbers english = numbers(Language.en, 2);

    private static Numbers numbers(Language language, int moneyScale) {
        return Wording.in(language.name(), Wording.VERDICT).numbers(moneyScale);
    }

    private static String plain(String text) {
        return text.replace(Page.HARD_SPACE, ' ');
    }

    @Test
    void thousandsStandInGroupsOfThree() {
        assertThat(plain(norwegian.money(new BigDecimal("1234567.5")))).isEqualTo("1 234 567,50");
        assertThat(plain(norwegian.money(new BigDecimal("-123")))).isEqualTo("-123,00");
        assertThat(plain(norwegian.money(new BigDecimal("-1000")))).isEqualTo("-1 000,00");
        assertThat(english.money(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
        assertThat(english.money(BigDecimal.ZERO)).isEqualTo("0.00");
        assertThat(english.unitPrice(new BigDecimal("57.23253"))).isEqualTo("57.2325");
        assertThat(english.plain(new BigDecimal("0.2500"))).isEqualTo("0.25");
        assertThat(plain(norwegian.percent(new BigDecimal("-0.0467")))).isEqualTo("-4,67 %");
        assertThat(plain(norwegian.percent(new BigDecimal("0.07")))).isEqualTo("7 %");
    }

    @Test
    void moneyHasTheDecimalsOfTheRuleSet() {
        assertThat(numbers(Language.en, 0).money(new BigDecimal("475817.5"))).isEqualTo("475,818");
        assertThat(numbers(Language.en, 3).money(new BigDecimal("0.5"))).isEqualTo("0.500");
    }

    @Test
    void rangesSayInWordsWhichEndIsOpen() {
        var one = Optional.of(BigDecimal.ONE);
        assertThat(english.money(Interval.of(one, Optional.of(BigDecimal.TEN)))).isEqualTo("1.00 to 10.00");
        assertThat(english.money(Interval.of(one, Optional.empty()))).isEqualTo("at least 1.00");
        assertThat(english.money(Interval.of(Optional.empty(), one))).isEqualTo("at most 1.00");
        assertThat(english.money(Interval.ALL)).isEqualTo("unknown");
    }

    @Test
    void theTextColumnBreaksAndTheOthersStayWhole() {
        var lines = new Table()
                .row("a long name that does not fit beside", "1 000 000,00", "2 000 000,00")
                .row("b", "1", "2")
                .lines(55);
        assertThat(lines)
                .containsExactly(
                        "a long name that does not    1 000 000,00  2 000 000,00",
                        "fit beside",
                        "b                                       1             2");
        assertThat(new Table().lines(10)).isEmpty();
    }

    @Test
    void aTableTooWideForThePageBreaksItsNumbersBetweenLowAndHigh() {
        String range = "-123%s456%s789,00 til 123%s456%s789,00".replace("%s", String.valueOf(Page.HARD_SPACE));
        var lines = new Table().row("a step of the ladder", range, range).lines(70);
        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(70));
    }

    @Test
    void numbersDoNotBreakAtTheEndOfALine() {
        String number = norwegian.money(new BigDecimal("1000000"));
        assertThat(Page.wrap("prisen er " + number, 14)).containsExactly("prisen er", number);
        assertThat(new Page(new Paint(false)).item("- ", number).toString()).isEqualTo("- 1 000 000,00\n");
    }

    @Test
    void unlikenessCountsLettersToChange() {
        assertThat(Distance.between("NO-C13", "NO-C13")).isZero();
        assertThat(Distance.between("NO-C13", "NO-C31")).isEqualTo(2);
        assertThat(Distance.between("", "abc")).isEqualTo(3);
    }
}
