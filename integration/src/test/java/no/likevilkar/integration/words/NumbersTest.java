package no.likevilkar.integration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static String compared(String language, int moneyScale, String number) {
        return Wording.in(language, Wording.VERDICT).numbers(moneyScale).compared(new BigDecimal(number));
    }

    @Test
    void anAmountThatIsComparedIsWrittenAsMoney() {
        assertThat(compared("en", 2, "1234.5")).isEqualTo("1,234.50");
        assertThat(compared("nb", 2, "-0.5")).isEqualTo("-0,50");
        assertThat(compared("en", 2, "1.005")).isEqualTo("1.01");
    }

    @Test
    void aShareThatIsComparedKeepsTheDecimalsATestMayTurnOn() {
        assertThat(compared("en", 2, "0.01956")).isEqualTo("0.01956");
        assertThat(compared("nb", 2, "0.01965")).isEqualTo("0,01965");
        assertThat(compared("en", 2, "-0.8004")).isEqualTo("-0.8004");
        assertThat(compared("en", 2, "0.33333333333")).isEqualTo("0.333333");
    }

    @Test
    void whereMoneyHasNoDecimalsANumberIsWrittenWithThoseItHas() {
        assertThat(compared("en", 0, "6.999")).isEqualTo("6.999");
    }
}
