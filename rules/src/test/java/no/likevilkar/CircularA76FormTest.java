package no.likevilkar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The one form published of a real estimate under OMB Circular A-76, line by line and with each digit falsified. */
class CircularA76FormTest {

    /** Lines of the Selfridge form by the number under which they are printed. */
    private static Map<String, BigDecimal> selfridge() {
        var form = PublishedA76Figures.of("selfridge-1999-gov-year1");
        var lines = new LinkedHashMap<String, BigDecimal>();
        lines.put("1", form.line("L1 Personnel"));
        lines.put("2", form.line("L2 Material and Supply"));
        lines.put("3", form.line("L3 Other Specifically Attributable"));
        lines.put("4", form.line("L4 Overhead (12% of L1)"));
        lines.put("6", form.total("L6 Total as printed"));
        return lines;
    }

    private static CircularA76 form(Map<String, BigDecimal> lines) {
        var form = CircularA76.standard()
                .twoYears()
                .noOffer()
                .item("printed-form", "form", "unit")
                .answer("form", "printed.uniformed", "no");
        lines.forEach((line, printed) -> form.input("form", "printed.line-" + line, "1", printed));
        return form;
    }

    private static List<String> checked(Map<String, BigDecimal> lines) {
        return form(lines).worked().findings("US-C");
    }

    @Test
    void selfridge1999Year1AddsUp() {
        // 12 % x 475 817 = 57 098.04; 475 817 + 7 735 + 3 337 + 57 098 = 543 987
        assertThat(checked(selfridge()))
                .containsExactly("US-C04 1 MET 57098 57098", "US-C06 1 MET 543987 543987")
                .isEqualTo(expected(selfridge()));
    }

    @Test
    void aFalsifiedDigitOfSelfridge1999IsFoundWhereItNoLongerAddsUp() {
        var softly = new SoftAssertions();
        selfridge().forEach((line, printed) -> {
            for (int digit = 0; digit < printed.precision(); digit++) {
                var lines = selfridge();
                lines.put(line, printed.add(BigDecimal.ONE.scaleByPowerOfTen(digit)));
                softly.assertThat(form(lines).workedByEngine().findings("US-C"))
                        .as("line %s printed as %s", line, lines.get(line))
                        .isEqualTo(expected(lines));
            }
        });
        softly.assertAll();
    }

    @Test
    void aFalsifiedDigitOfSelfridge1999IsToldWithBothSides() {
        var personnel = selfridge();
        personnel.put("1", new BigDecimal("485817")); // 12 % = 58 298.04
        assertThat(checked(personnel))
                .containsExactly("US-C04 1 NOT_MET 57098 58298", "US-C06 1 NOT_MET 543987 553987");
        var lastDigit = selfridge();
        lastDigit.put("1", new BigDecimal("475818")); // 12 % = 57 098.16, the same dollar
        assertThat(checked(lastDigit)).containsExactly("US-C04 1 MET 57098 57098", "US-C06 1 NOT_MET 543987 543988");
        var supplies = selfridge();
        supplies.put("2", new BigDecimal("7753"));
        assertThat(checked(supplies)).containsExactly("US-C04 1 MET 57098 57098", "US-C06 1 NOT_MET 543987 544005");
        var total = selfridge();
        total.put("6", new BigDecimal("543978"));
        assertThat(checked(total)).containsExactly("US-C04 1 MET 57098 57098", "US-C06 1 NOT_MET 543978 543987");
    }

    /** What the form's own arithmetic says, worked out apart from any rule. */
    private static List<String> expected(Map<String, BigDecimal> lines) {
        var overhead = lines.get("1").multiply(new BigDecimal("0.12")).setScale(0, RoundingMode.HALF_UP);
        var sum = Stream.of("1", "2", "3", "4").map(lines::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(said("US-C04", lines.get("4"), overhead), said("US-C06", lines.get("6"), sum));
    }

    private static String said(String rule, BigDecimal printed, BigDecimal right) {
        return rule + " 1 " + (printed.compareTo(right) == 0 ? "MET" : "NOT_MET") + " " + printed + " " + right;
    }
}
