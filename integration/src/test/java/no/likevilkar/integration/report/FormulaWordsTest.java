package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaWordsTest {

    private static final String WAGES = "unit/wages.gross/2024";
    private static final String PENSION = "unit/pension.booked/2024";
    private static final List<Object> ZERO = List.of("0");
    private static final List<Object> ONE = List.of("1");

    private static String words(String language, Object formula) {
        var bundle = BundleText.read(ReportSamples.of("parking-contested"));
        var speech = new Speech(bundle, language);
        var html = new StringBuilder();
        new FormulaWords(speech, new FigureRows(bundle, speech)).write(formula).write(html);
        return html.toString().replaceAll("<[^>]*>", "");
    }

    private static String english(Object formula) {
        return words("en", formula);
    }

    @Test
    void aFigureLeadsToItsRow() {
        var bundle = BundleText.read(ReportSamples.of("parking-contested"));
        var speech = new Speech(bundle, "en");
        var html = new StringBuilder();
        new FormulaWords(speech, new FigureRows(bundle, speech)).write(WAGES).write(html);
        assertThat(html.toString()).matches("<a href=\"#en-f[0-9]+\">wages</a>");
    }

    @Test
    void partsThatArePutTogetherStandInBrackets() {
        assertThat(english(List.of("product", List.of("sum", WAGES, PENSION), List.of("difference", ONE, PENSION))))
                .isEqualTo("(wages + booked pension) × (1 minus booked pension)");
        assertThat(english(List.of("quotient 4 HALF_UP", List.of("sum", WAGES, PENSION), List.of("sum", ONE, ONE))))
                .isEqualTo("(wages + booked pension) divided by 2");
    }

    @Test
    void whatIsNothingByItsShapeIsLeftOut() {
        assertThat(english(List.of("sum", WAGES, List.of("sum"), List.of("difference", ZERO, List.of("sum")))))
                .isEqualTo("wages");
        assertThat(english(List.of("difference", WAGES, List.of("sum", List.of("sum")))))
                .isEqualTo("wages");
        assertThat(english(List.of("sum"))).isEqualTo("no amounts");
    }

    @Test
    void whatIsTakenOffInASumIsSaidOnce() {
        assertThat(english(List.of("sum", WAGES, List.of("difference", ZERO, PENSION))))
                .isEqualTo("wages minus booked pension");
        assertThat(english(List.of("difference", ZERO, PENSION))).isEqualTo("minus booked pension");
    }

    @Test
    void theLargerOfAValueAndItsOppositeIsItsSize() {
        assertThat(english(List.of("maximum", WAGES, List.of("difference", ZERO, WAGES))))
                .isEqualTo("the size of wages, without its sign");
    }

    @Test
    void aLongSumNamesTheFirstAndTheLast() {
        var many = new ArrayList<Object>(List.of("sum"));
        for (int i = 0; i < 40; i++) {
            many.add(i < 39 ? WAGES : PENSION);
        }
        assertThat(english(many))
                .startsWith("the sum of 40 amounts: wages; wages")
                .endsWith("… and booked pension");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyOperationHasWordsInEveryLanguage(String language) {
        for (Object formula : new Object[] {
            List.of("minimum", WAGES, PENSION),
            List.of("maximum", WAGES, PENSION),
            List.of("nonNegative", WAGES),
            List.of("round 2 HALF_UP", WAGES),
            List.of("count", WAGES, PENSION),
            List.of("choose", List.of("comparison MORE_THAN", WAGES, ZERO), PENSION, ZERO),
            List.of("choose", List.of("comparison EQUAL", WAGES, ZERO), PENSION, ZERO),
            List.of("choose", List.of("comparison AT_LEAST", WAGES, ZERO), PENSION, ZERO),
            List.of("lookup LOWER 0 1000000", WAGES, ZERO, ONE),
            List.of("days 2024-01-01 2024-12-31"),
            List.of("prorate 10 HALF_UP", WAGES, ONE, ONE),
            List.of("compound", WAGES, PENSION),
            List.of("presentValue 10 HALF_UP", WAGES, PENSION, PENSION),
            List.of("allocate 0 2", WAGES, PENSION, PENSION)
        }) {
            assertThat(words(language, formula)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void whatIsNoFormulaIsRefused() {
        assertThatThrownBy(() -> english(List.of(7L))).hasMessageContaining("expected a figure or an operation");
        assertThatThrownBy(() -> english(List.of("squareRoot", WAGES))).hasMessageContaining("formula.squareRoot");
    }
}
