package no.likevilkar.integration.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import no.likevilkar.integration.cli.CommandLineRun;
import no.likevilkar.ruleset.RuleDescription;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

/**
 * The page {@code rules/docs/no-eea.md} is the one that the newest rule set gives; {@code -Dlikevilkar.golden=rewrite} writes it anew
 * instead of comparing it.
 */
class RuleCatalogueTest {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("likevilkar.golden"));
    private static final Path PAGE =
            Path.of(System.getProperty("likevilkar.samples", "../samples")).resolveSibling("rules/docs/no-eea.md");
    private static final RuleSet NEWEST = RuleSets.builtIn().of("no-eea").stream()
            .max(Comparator.comparing(set -> set.header().version()))
            .orElseThrow();
    private static final String MARKDOWN = RuleCatalogue.markdown(NEWEST);

    @Test
    void thePageIsTheOneThatTheRulesGive() throws Exception {
        if (REWRITE) {
            Files.writeString(PAGE, MARKDOWN, StandardCharsets.UTF_8);
            return;
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("the catalogue; if the rules are right, write it anew with -Dlikevilkar.golden=rewrite")
                .isEqualTo(MARKDOWN);
    }

    @Test
    void theCommandPrintsThePageOfOneRegime() {
        var run = CommandLineRun.of("rules", "catalogue", "--regime", "no-eea");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(MARKDOWN);
        var both = CommandLineRun.of("rules", "catalogue");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("expected one of no-eea, us-a76");
    }

    @Test
    void everyRuleStandsThereOnceWithEachOfItsParts() {
        assertThat(NEWEST.rules().stream().map(RuleDescription::catalogueId).distinct())
                .allSatisfy(id -> assertThat(MARKDOWN).containsOnlyOnce("\n## " + id + " "));
        assertThat(NEWEST.rules())
                .allSatisfy(rule -> assertThat(MARKDOWN).containsOnlyOnce("\n- `" + rule.id() + "`, phase "));
        assertThat(MARKDOWN)
                .doesNotContain(".title")
                .doesNotContain(".condition")
                .doesNotContain("null");
    }

    @Test
    void aRuleSaysWhatItRestsOnTakesReadsGivesAndWhatShowsIt() {
        String rule = MARKDOWN.substring(MARKDOWN.indexOf("## NO-C16 "), MARKDOWN.indexOf("## NO-C17 "));
        assertThat(rule)
                .contains("`NO-C16/vat.input`, phase evidence, law: ")
                .contains("`MVAKOMP_4`: ")
                .contains("`vat.input` compensated input VAT; held by the unit; settled by VAT compensation claim")
                .contains("`activity.vat-exempt` private suppliers are VAT-exempt, one of yes, no; held by the buyer")
                .contains("`vat.advantage` compensated VAT")
                .contains("`70-test/vat.cases.yaml`: ");
    }

    @Test
    void spansOfAParameterThatFollowOnOneAnotherAreOne() {
        assertThat(MARKDOWN)
                .contains("\n- `corporate-tax.rate` ")
                .contains(" values, ")
                .contains("; else 0.07 to 0.25");
    }
}
