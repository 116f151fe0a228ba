package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ReportTest {

    private static final int LIGHT = 250_000;

    /** Room for each step of a long trace, in three languages. */
    private static final int OF_A_STEP = 800;

    static Stream<String> samples() {
        return ReportSamples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameFilesGiveTheSameBytesInAnyOrderAndLocale(String sample) {
        var files = ReportSamples.of(sample);
        byte[] first = Report.html(files);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Report.html(new TreeMap<>(files).descendingMap())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        long steps = new String(files.get("trace.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .count();
        assertThat((long) first.length).isLessThan(Math.max(LIGHT, steps * OF_A_STEP));
    }

    @Test
    void nothingButTheSealedFilesIsLookedAt() {
        var files = ReportSamples.of("parking-contested");
        byte[] report = Report.html(files);
        files.put("disclosures.json", "{\"broken".getBytes(StandardCharsets.UTF_8));
        files.put("inputs/case.xml", new byte[] {0});
        assertThat(Report.html(files)).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePageStandsAlone(String sample) throws Exception {
        var html = ReportSamples.html(sample);
        assertThat(html.all("*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "form", "base");
        for (Element element : html.all("*")) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                String value = attributes.item(i).getNodeValue();
                assertThat(name).doesNotStartWith("on").isNotIn("src", "srcset", "style", "action", "data");
                if (name.equals("href")) {
                    assertThat(value).startsWith("#");
                }
                if (value.contains("url(")) {
                    assertThat(value).startsWith("url(#");
                }
            }
        }
        assertThat(html.all("style")).singleElement().satisfies(style -> assertThat(style.getTextContent())
                .doesNotContain("url(", "@import", "http"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkLeadsToARowOfItsOwnLanguage(String sample) throws Exception {
        var html = ReportSamples.html(sample);
        var ids = new HashSet<String>();
        html.all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id + " twice").isTrue());
        for (String language : new String[] {"nb", "nn", "en"}) {
            var links = Html.below(html.article(language), "a");
            assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> {
                assertThat(link.getAttribute("href")).startsWith("#" + language + "-");
                assertThat(ids.contains(link.getAttribute("href").substring(1)))
                        .as(link.getAttribute("href"))
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headingsAreInOrderAndTablesSayWhatTheyAre(String sample) throws Exception {
        var html = ReportSamples.html(sample);
        for (String language : new String[] {"nb", "nn", "en"}) {
            int level = 0;
            for (Element element : Html.below(html.article(language), "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    assertThat(next).isBetween(1, level + 1);
                    level = next;
                }
            }
            assertThat(Html.below(html.article(language), "h1")).hasSize(1);
        }
        assertThat(html.all("table")).allSatisfy(table -> {
            assertThat(Html.below(table, "caption")).hasSize(1);
            assertThat(Html.below(table, "th")).allMatch(th -> th.hasAttribute("scope"));
        });
        assertThat(html.all("svg")).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(Html.below(svg, "title")).hasSize(1);
            assertThat(Html.below(svg, "desc")).hasSize(1);
        });
    }

    @Test
    void bokmaalIsShownFirstAndEachLanguageCanBeChosen() throws Exception {
        var html = ReportSamples.html("parking-contested");
        assertThat(html.document().getDocumentElement().getAttribute("lang")).isEqualTo("nb");
        assertThat(html.all("input"))
                .extracting(input -> input.getAttribute("checked"))
                .containsExactly("checked", "", "");
        assertThat(html.article("nb").getTextContent()).contains("Det er ikke avgjort om prisen er på like vilkår.");
        assertThat(html.article("nn").getTextContent()).contains("Det er ikkje avgjort om prisen er på like vilkår.");
        assertThat(html.article("en").getTextContent())
                .contains("It is not settled whether the price is on equal terms.");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Report.html(Map.of())).hasMessageContaining("verdict.json");
        var files = ReportSamples.of("parking-contested");
        files.remove("trace.jsonl");
        assertThatThrownBy(() -> Report.html(files)).hasMessageContaining("trace.jsonl");
    }

    @Test
    void aHandicapOfTheWholeCaseStandsBesideAllPeriods() {
        var files = ReportSamples.of("call-centre-handicap");
        assertThat(new String(Report.html(files), StandardCharsets.UTF_8))
                .doesNotContain("Beside the steps of the whole case");
        String verdict = new String(files.get("verdict.json"), StandardCharsets.UTF_8);
        int handicaps = verdict.indexOf("\"handicaps\":[{");
        int period = verdict.indexOf("\"period\":\"2024\"", handicaps);
        files.put(
                "verdict.json",
                (verdict.substring(0, period) + verdict.substring(period).replaceFirst("\"2024\"", "\"case\""))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Report.html(files), StandardCharsets.UTF_8))
                .containsSubsequence("All periods", "Beside the steps of the whole case (NOK)", "510,720.00");
    }

    @Test
    void aPrecheckSaysThatItIsNoAssessment() {
        var files = ReportSamples.replaced("parking-contested", "\"COMPLETED\"", "\"PRECHECK\"");
        assertThat(new String(Report.html(files), StandardCharsets.UTF_8))
                .contains("forhåndssjekk og ikke en vurdering", "førehandssjekk", "pre-check and not an assessment");
    }
}
