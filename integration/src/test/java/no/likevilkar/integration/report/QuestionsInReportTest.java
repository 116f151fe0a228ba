package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is missing something reads in the report what is asked and why. */
class QuestionsInReportTest {

    private static final String SAMPLE = "fitness-loss-cover";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void whatIsMissingIsToldWithTheQuestionAndWhyItIsAsked(String language) throws Exception {
        var files = ReportSamples.of(SAMPLE);
        var questions = BundleText.read(files).ruleSet().questions();
        var missing = new TreeSet<String>();
        BundleText.read(files).verdict().entries("gaps").forEach(gap -> missing.add(gap.text("key")));
        missing.removeIf(key -> questions.find(key).isEmpty());
        assertThat(missing).isNotEmpty();
        String text = Html.of(files).article(language).getTextContent();
        assertThat(missing).allSatisfy(key -> {
            var question = questions.find(key).orElseThrow();
            assertThat(text)
                    .contains(question.question().in(language) + " "
                            + question.why().in(language));
        });
    }

    @Test
    void aReportUnderARuleSetThatAsksNothingHoldsNoQuestion() throws Exception {
        var silent = RuleSets.builtIn().of("us-a76").get(0);
        assertThat(silent.questions().all()).isEmpty();
        for (String sample : ReportSamples.all().keySet()) {
            if (sample.contains("a76")) {
                var html = ReportSamples.html(sample);
                assertThat(html.all("th")).isNotEmpty().allSatisfy(head -> assertThat(Html.below(head, "p"))
                        .isEmpty());
            }
        }
    }
}
