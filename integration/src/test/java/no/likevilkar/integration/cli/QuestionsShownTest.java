package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command line shows what is asked and why, in each language; where a rule set asks nothing it shows nothing more. */
class QuestionsShownTest {

    private static final RuleSet NEWEST = RuleSets.builtIn().of("no-eea").stream()
            .max(Comparator.comparing(set -> set.header().version()))
            .orElseThrow();

    private static String shown(Object... arguments) {
        return CommandLineRun.of(arguments).out().replaceAll("\\s+", " ");
    }

    private static String heading(Language language) {
        return new Texts(language).text("rules.questions");
    }

    /** The rule of every version is shown, each with its question once; 2026.0 asks none. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aRuleShowsWhatItAsksAndWhy(Language language) {
        var question = NEWEST.questions().find("vat.input").orElseThrow();
        long asking = RuleSets.builtIn().of("no-eea").stream()
                .filter(set -> set.questions().find("vat.input").isPresent())
                .count();
        assertThat(asking).isPositive();
        String page = shown("rules", "show", "NO-C16", "--regime", "no-eea", "--lang", language);
        assertThat(times(
                        page,
                        "vat.input: " + question.question().in(language.name()) + " "
                                + question.why().in(language.name())))
                .isEqualTo(asking);
        assertThat(times(page, heading(language))).isEqualTo(asking);
    }

    private static long times(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1L;
    }

    @Test
    void aRuleThatAsksForNothingHasNoSuchHeading() {
        assertThat(shown("rules", "show", "NO-L08", "--lang", "en"))
                .contains("NO-L08")
                .doesNotContain(heading(Language.en));
    }

    @Test
    void aRuleSetWithoutQuestionsIsShownAsBefore() {
        var set = RuleSets.builtIn().of("us-a76").get(0);
        set.rules().stream().map(rule -> rule.catalogueId()).distinct().limit(5).forEach(rule -> assertThat(
                        shown("rules", "show", rule, "--regime", "us-a76", "--lang", "en"))
                .contains(rule)
                .doesNotContain(heading(Language.en)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingIsToldWithTheQuestion(Language language) {
        var sample = Path.of(System.getProperty("likevilkar.samples", "../samples"), "cases", "fitness-loss-cover");
        var asked = NEWEST.questions().all().stream()
                .map(each -> new Texts(language)
                        .text(
                                "gaps.asked",
                                each.question().in(language.name()),
                                each.why().in(language.name())))
                .toList();
        String page = shown("assess", sample, "--lang", language);
        assertThat(asked.stream().filter(page::contains)).isNotEmpty();
    }
}
