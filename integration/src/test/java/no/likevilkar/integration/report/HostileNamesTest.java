package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNamesTest {

    private static final String UNIT = "Påfunnsund parkering";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style></svg><script src=//x>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &amp;",
                "]]><!--",
                "{0} {1} {9}",
                "javascript:alert(1)"
            })
    void aNameIsTextAndNothingElse(String name) throws Exception {
        var html = Html.of(ReportSamples.replaced("parking-contested", UNIT, name));
        assertThat(html.all("script")).isEmpty();
        assertThat(html.all("h1")).hasSize(3).allSatisfy(h1 -> assertThat(h1.getTextContent())
                .contains(name));
        String plain = new String(
                Report.html(ReportSamples.replaced("parking-contested", UNIT, name)), StandardCharsets.UTF_8);
        assertThat(plain).doesNotContain("<script", "<!--", "\" onmouseover");
    }

    @Test
    void aQuoteCannotLeaveAnAttribute() throws Exception {
        var html = Html.of(ReportSamples.replaced("parking-two-periods", "Parkeringshuset", "x\\\" onload=\\\"y"));
        assertThat(html.all("*")).noneMatch(element -> element.hasAttribute("onload"));
        assertThat(html.text()).contains("x\" onload=\"y");
    }

    @Test
    void marksOfDirectionShowThemselves() throws Exception {
        var html = Html.of(ReportSamples.replaced("parking-contested", UNIT, "A\u202eB\u200bC\u2066D\ufeffE"));
        assertThat(html.all("h1").get(0).getTextContent()).contains("A⟨U+202E⟩B⟨U+200B⟩C⟨U+2066⟩D⟨U+FEFF⟩E");
        assertThat(html.text()).doesNotContain("\u202e", "\u200b", "\u2066", "\ufeff");
    }

    @Test
    void controlsThatXmlForbidsShowThemselves() throws Exception {
        var html = Html.of(ReportSamples.replaced("parking-contested", UNIT, "A\\u0000B\\u0007C\\u001fD"));
        assertThat(html.all("h1").get(0).getTextContent()).contains("A⟨U+0000⟩B⟨U+0007⟩C⟨U+001F⟩D");
    }

    @Test
    void aNameWrittenFromRightToLeftStandsApart() throws Exception {
        var html = Html.of(ReportSamples.replaced("parking-contested", UNIT, "שלום 123"));
        assertThat(Html.below(html.all("h1").get(0), "bdi"))
                .singleElement()
                .satisfies(bdi -> assertThat(bdi.getTextContent()).isEqualTo("שלום 123"));
    }

    @Test
    void aVeryLongNameIsShortenedInTheChartOnly() throws Exception {
        String name = "𝒳".repeat(10_000);
        var html = Html.of(ReportSamples.replaced("parking-two-periods", "Parkeringshuset", name));
        assertThat(html.text()).contains(name);
        assertThat(html.ofClass("label")).allSatisfy(label -> assertThat(label.getTextContent()
                        .codePointCount(0, label.getTextContent().length()))
                .isLessThanOrEqualTo(33));
    }
}
