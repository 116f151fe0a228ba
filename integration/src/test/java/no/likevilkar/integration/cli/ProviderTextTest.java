package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.likevilkar.integration.report.Report;
import no.likevilkar.integration.samples.PickCase;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a regime that picks a provider has, as people read it. */
class ProviderTextTest {

    private static String text(String bidPrice, Language language) throws Exception {
        return new VerdictText(PickCase.assessed(bidPrice), new Texts(language), new Paint(false))
                .write()
                .replace(Page.HARD_SPACE, ' ');
    }

    private static String report(String bidPrice) throws Exception {
        var assessment = PickCase.assessed(bidPrice);
        return new String(
                Report.html(
                        assessment.files(Processing.COMPLETED),
                        assessment.verdict().ruleSet()),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "1061, The prices pick the unit itself.",
        "1000, The prices pick Firm A (a).",
        "1060, The unit and at least one bid share the lowest price."
    })
    void theProviderPickedIsNamed(String bidPrice, String said) throws Exception {
        assertThat(text(bidPrice, Language.en)).contains(said);
        assertThat(report(bidPrice)).contains(said.replaceAll(" Firm A.*", ""));
    }

    @Test
    void stepsOfTheWholeCaseStandAfterThePeriods() throws Exception {
        var text = text("1000", Language.en);
        assertThat(text)
                .containsSubsequence(
                        "From stated to neutral price, 1 (USD)",
                        "From stated to neutral price, 2 (USD)",
                        "From stated to neutral price, all periods (USD)",
                        "ifferential of the unit",
                        "120.00",
                        "2,120.00");
        assertThat(report("1000")).contains("Steps of the whole case (USD)", "2,120.00");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Forutsatt i saken, uten egen kilde'",
        "nn, 'Føresett i saka, utan eiga kjelde'",
        "en, 'Assumed in the case, without a source of its own'"
    })
    void whatTheCaseAssumesIsNamedInEveryLanguage(Language language, String said) throws Exception {
        assertThat(text("1000", language)).contains(said + ": ");
        assertThat(report("1000")).contains(said + "</h3>");
    }
}
