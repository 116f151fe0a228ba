package no.likevilkar.integration.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class AmountPropertiesTest {

    /** A way to write amounts: what groups the thousands, what stands before the decimals, what makes it negative. */
    record Format(String grouping, DecimalMark mark, String before, String behind) {

        String write(BigDecimal amount) {
            var plain = amount.abs().toPlainString().split("\\.");
            var digits = new StringBuilder(plain[0]);
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                digits.insert(at, grouping);
            }
            var body = plain.length == 1 ? digits.toString() : digits.toString() + mark.sign() + plain[1];
            return amount.signum() < 0 ? before + body + behind : body;
        }
    }

    @Property
    void whatIsWrittenInASupportedFormatIsReadBack(
            @ForAll @BigRange(min = "-99999999999999", max = "99999999999999") BigInteger unscaled,
            @ForAll @IntRange(max = 4) int scale,
            @ForAll("formats") Format format) {
        var amount = new BigDecimal(unscaled, scale);
        var problems = new ProblemList("table.csv", "LED");
        var column = new AmountColumn("beløp", Optional.of(format.mark), problems);
        var cell = format.write(amount);
        column.note(2, cell);
        column.settle();
        assertThat(column.value(2, cell)).as(cell).contains(amount);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Property
    void twoDecimalsNeedNoDeclaration(
            @ForAll @BigRange(min = "-99999999999999", max = "99999999999999") BigInteger unscaled,
            @ForAll("formats") Format format) {
        var amount = new BigDecimal(unscaled, 2);
        var problems = new ProblemList("table.csv", "LED");
        var column = new AmountColumn("beløp", Optional.empty(), problems);
        var cell = format.write(amount);
        column.note(2, cell);
        column.settle();
        assertThat(column.value(2, cell)).as(cell).contains(amount);
    }

    @Property
    void noTextMakesACellThrowOrPassWithLetters(@ForAll String cell) {
        var problems = new ProblemList("table.csv", "LED");
        var column = new AmountColumn("beløp", Optional.empty(), problems);
        column.note(2, cell);
        column.settle();
        var value = column.value(2, cell);
        assertThat(value.isPresent()).isEqualTo(problems.isEmpty());
        assertThat(value.isPresent() && cell.codePoints().anyMatch(Character::isLetter))
                .isFalse();
    }

    @Provide
    Arbitrary<Format> formats() {
        var separators = Arbitraries.of(
                List.of("", ","),
                List.of(" ", ","),
                List.of("\u00A0", ","),
                List.of("\u202F", ","),
                List.of("\u2009", ","),
                List.of(".", ","),
                List.of("", "."),
                List.of(" ", "."),
                List.of(",", "."));
        var signs = Arbitraries.of(
                List.of("-", ""),
                List.of(" - ", " "),
                List.of("\u2212", ""),
                List.of("\u2013", ""),
                List.of("(", ")"),
                List.of("", "-"));
        return Combinators.combine(separators, signs)
                .as((separator, sign) -> new Format(
                        separator.get(0), DecimalMark.of(separator.get(1)).orElseThrow(), sign.get(0), sign.get(1)));
    }
}
