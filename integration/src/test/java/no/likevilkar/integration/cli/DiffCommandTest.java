package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import no.likevilkar.Assessor;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.diff.Flips;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String SAMPLE = "call-centre-worked-example";

    @TempDir
    private Path folder;

    private final RuleSet own = RuleSets.builtIn().of("no-eea").get(0);

    private Path write(String name, UnaryOperator<Case> change, RuleSet ruleSet) throws Exception {
        var load = SampleBundles.loads().get(SAMPLE);
        var assessment = Assessor.builtIn().assess(change.apply(load.theCase().orElseThrow()), ruleSet);
        return Files.write(
                folder.resolve(name + ".zip"),
                BundleWriter.of(assessment, Processing.COMPLETED, load.documents(), SampleBundles.MADE_WITH)
                        .full());
    }

    private static Case doubled(Case theCase) {
        return theCase.with(
                theCase.inputs().stream()
                        .map(input -> input.key().equals("price.unit")
                                ? new Input(
                                        input.subject(),
                                        input.key(),
                                        input.period(),
                                        input.value().multiply(BigDecimal.TEN),
                                        input.provenance())
                                : input)
                        .toList(),
                theCase.answers());
    }

    /** The same rules with another tolerance. */
    private RuleSet withAnotherTolerance() {
        var files = new TreeMap<>(own.files());
        files.computeIfPresent("parameters/tolerance.yaml", (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("\"0.02\"", "\"0.9\"")
                .getBytes(StandardCharsets.UTF_8));
        return new RuleSet(files, header -> own.kieBase());
    }

    @Test
    void theSameBundleHasNoDifference() throws Exception {
        var bundle = write("a", theCase -> theCase, own);
        var run = CommandLineRun.of("diff", bundle, bundle, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("No difference.\n");
    }

    @Test
    void aChangedFactIsToldApartFromAChangedMethod() throws Exception {
        var before = write("a", theCase -> theCase, own);
        var facts = CommandLineRun.of("diff", before, write("b", DiffCommandTest::doubled, own), "--lang", "en");
        assertThat(facts.out())
                .startsWith("The facts changed, the method is the same.")
                .contains("Facts: numbers (1)")
                .doesNotContain("Method:");
        var method = CommandLineRun.of(
                "diff", before, write("c", theCase -> theCase, withAnotherTolerance()), "--lang", "en");
        assertThat(method.out())
                .startsWith("The method changed, the facts are the same.")
                .contains("Method: parameters (1)", "0.02", "0.9", "Parameter values used")
                .doesNotContain("Facts:");
    }

    @Test
    void asJsonFactsMethodAndResultStandApart() throws Exception {
        var run = CommandLineRun.of(
                "diff",
                write("a", theCase -> theCase, own),
                write("b", DiffCommandTest::doubled, own),
                "--format",
                "json");
        assertThat(run.out())
                .startsWith("{\"data\":[{")
                .contains("\"method\":[]")
                .contains("\"part\":\"PRICE\"");
    }

    @Test
    void aRuleSetAgainstItselfFlipsNothingAndAnotherToleranceFlips() throws Exception {
        var samples = Path.of(System.getProperty("likevilkar.samples"), "cases");
        var run =
                CommandLineRun.of("flips", "--from", "no-eea/2026.2", "--to", "no-eea/2026.2", samples, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).matches("FLIPS 0 of [0-9]+ no-eea/2026.2 no-eea/2026.2");
        var load = SampleBundles.loads().get("call-centre-surge-contract");
        var pair = Flips.of(
                Assessor.builtIn(), own, withAnotherTolerance(), load.theCase().orElseThrow());
        assertThat(pair.flips()).isTrue();
    }

    @Test
    void theNewerRulesShowWhichTestsTurnedAndWhatTheOlderCannotAssess() {
        var cases = Path.of(System.getProperty("likevilkar.samples"), "cases");
        var run = CommandLineRun.of(
                "flips",
                "--from",
                "no-eea/2026.0",
                "--to",
                "no-eea/2026.1",
                cases.resolve("fitness-loss-cover"),
                cases.resolve("fitness-vat-exempt"),
                "--lang",
                "en");
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).isEqualTo("FLIPS 0 of 2 no-eea/2026.0 no-eea/2026.1");
        assertThat(run.out())
                .contains(
                        "fitness-vat-exempt\n  - NO-A02 A price to others as a private operator would set it: no such test"
                                + " → not met\n")
                .contains(
                        "fitness-loss-cover\n  - no-eea/2026.0 cannot assess it: it objects to 14 things, the first is"
                                + " CAS-703")
                .containsSubsequence("fitness-vat-exempt ", "fitness-loss-cover ", "not assessed  →");
        var json = CommandLineRun.of(
                "flips",
                "--from",
                "no-eea/2026.0",
                "--to",
                "no-eea/2026.1",
                cases.resolve("fitness-loss-cover"),
                "--format",
                "json");
        assertThat(json.out())
                .startsWith(
                        "{\"case\":\"fitness-loss-cover\",\"findings\":[],\"flips\":false,\"from\":{\"problems\":[{")
                .contains("\"to\":{\"outcome\":\"NOT_NEUTRAL\"");
    }

    @Test
    void aRuleSetThatIsNotThereIsAskedForByName() {
        var run = CommandLineRun.of("flips", "--from", "no-eea/1999", "--to", "no-eea/2026.0", "nowhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no-eea/2026.0");
    }
}
