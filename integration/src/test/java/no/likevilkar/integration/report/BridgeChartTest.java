package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.integration.words.Value;
import org.junit.jupiter.api.Test;

class BridgeChartTest {

    private final Speech speech = new Speech(BundleText.read(ReportSamples.of("parking-contested")), "en");
    private final BridgeChart chart = new BridgeChart(speech, "x");

    private String svg() {
        var html = new StringBuilder();
        chart.write("caption").write(html);
        return html.toString();
    }

    @Test
    void barsStandWhereTheirAmountsAre() {
        chart.level("stated", Value.of("100"));
        chart.step("taken off", Value.of("-50"), Value.of("50"));
        chart.level("neutral", Value.of("50"));
        // from 262 to 560 is 0 to 100, so 50 is at 411
        assertThat(svg())
                .contains("<rect x=\"262\" y=\"8\" width=\"298\" height=\"22\" class=\"level\"/>")
                .contains("<rect x=\"411\" y=\"42\" width=\"149\" height=\"22\" class=\"down\"/>")
                .contains("<rect x=\"262\" y=\"76\" width=\"149\" height=\"22\" class=\"level\"/>");
    }

    @Test
    void aRangeIsHatchedWithALineAtEachEnd() {
        chart.level("stated", Value.of("0"));
        chart.step("added", Value.of("50..100"), Value.of("50..100"));
        assertThat(svg())
                .contains("<rect x=\"262\" y=\"42\" width=\"149\" height=\"22\" class=\"up\"/>")
                .contains("<rect x=\"411\" y=\"42\" width=\"149\" height=\"22\" class=\"range\" fill=\"url(#x-h)\"/>")
                .contains("<line x1=\"411\" y1=\"40\" x2=\"411\" y2=\"66\" class=\"whisker\"/>")
                .contains("<line x1=\"560\" y1=\"40\" x2=\"560\" y2=\"66\" class=\"whisker\"/>");
    }

    @Test
    void anOpenEndRunsToTheEdgeWithoutALineThere() {
        chart.level("stated", Value.of("100"));
        chart.step("added", Value.of("0.."), Value.of("100.."));
        chart.level("neutral", Value.of("100..200"));
        assertThat(svg())
                .contains("<rect x=\"411\" y=\"42\" width=\"149\" height=\"22\" class=\"range\"")
                .doesNotContain("<line x1=\"560\" y1=\"40\"");
    }

    @Test
    void nothingIsDrawnOfWhatIsWithheldNorOfTheStepAfterIt() {
        chart.level("stated", Value.of("100"));
        chart.step("hidden", Value.WITHHELD, Value.WITHHELD);
        chart.step("open amount", Value.of("20"), Value.WITHHELD);
        chart.level("neutral", Value.WITHHELD);
        assertThat(svg()).containsOnlyOnce("<rect").contains("withheld");
    }

    @Test
    void aCaseOfNothingButZeroesHasAChart() {
        chart.level("stated", Value.of("0"));
        assertThat(svg()).contains("x=\"262\"").contains("width=\"1\"");
    }
}
