package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Sensitivity;
import no.likevilkar.whatif.TippingPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {

    private static final String SAMPLE = "call-centre-worked-example";

    @TempDir
    private Path folder;

    static List<String> samples() throws Exception {
        return SampleBundles.names();
    }

    private Path bundle(String sample) throws Exception {
        return Files.write(
                folder.resolve(sample + ".verdict.zip"),
                SampleBundles.of(sample).full());
    }

    /** The printed values of the worked example: overhead settles it above 1 149 296.24 at the latest. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsAnsweredInEveryLanguageWithinTheWidthOfATerminal(Language language) throws Exception {
        var run = CommandLineRun.of(
                "whatif",
                bundle(SAMPLE),
                "--set",
                "price.unit=66",
                "--tipping-point",
                "--sensitivity",
                "--lang",
                language);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("{0}", "{1}", "{2}").contains("stated.total");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void jsonHoldsWhatWasAskedAndBothRuns() throws Exception {
        var run = CommandLineRun.of("whatif", bundle(SAMPLE), "--tipping-point", "--format", "json");
        assertThat(run.lines())
                .singleElement()
                .asString()
                .contains("\"tippingPoint\"", "\"confirmed\":true", "\"runs\":[{", "\"exhaustive\":true");
        assertThat(run.out()).doesNotContain("\"sensitivity\"", "\"change\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Not all of it is proven", "nb, Ikke alt er bevist", "nn, Ikkje alt er prova"})
    void whatWasOnlyTriedIsToldOf(String language, String sentence) throws Exception {
        var out = folder.resolve("out");
        CommandLineRun.of("assess", TinyCase.oneWayOfTwo("d").in(folder), "--out", out, "--quiet");
        var bundle = out.resolve("d.verdict.zip");
        var run = CommandLineRun.of("whatif", bundle, "--tipping-point", "house/asset.market-rent", "--lang", language);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(sentence).contains(language.equals("en") ? "1,142.85" : "1 142,85");
        var proven = CommandLineRun.of("whatif", bundle, "--tipping-point", "--lang", language);
        assertThat(proven.out()).doesNotContain(sentence);
        assertThat(CommandLineRun.of("whatif", bundle, "--tipping-point", "house/asset.market-rent", "--format", "json")
                        .out())
                .contains("\"exhaustive\":false", "\"foundBy\":\"RUNS\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--set x",
                "--set no.such=1",
                "--set price.unit=cheap",
                "--tipping-point no.such",
                "--set activity.authority=perhaps"
            })
    void whatCannotBeAskedIsWrongUsage(String options) throws Exception {
        var line = ("whatif " + bundle(SAMPLE) + " " + options).strip().split(" ");
        var run = CommandLineRun.of((Object[]) line);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("found", "expected").doesNotContain("\tat ");
    }

    @Test
    void whatIsNoBundleIsBroken() throws Exception {
        var file = Files.writeString(folder.resolve("x.zip"), "x");
        assertThat(CommandLineRun.of("whatif", file, "--sensitivity").code()).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theStatedPriceOfEverySampleTurnsWhereRunsConfirmIt(String sample) throws Exception {
        var theCase = SampleBundles.loads().get(sample).theCase().orElseThrow();
        var ruleSet =
                RuleSets.builtIn().choose(theCase.regime(), theCase.asOf()).orElseThrow();
        var scenario = Scenario.of(theCase, ruleSet);
        var tipping = TippingPoints.ofStatedPrice(scenario);
        var unit = BigDecimal.ONE.movePointLeft(ruleSet.header().moneyScale());
        assertThat(tipping.map(TippingPoints::turns).orElse(List.of())).allSatisfy(turn -> {
            assertThat(turn.first().subtract(turn.last()).abs()).isLessThanOrEqualTo(unit);
            assertThat(turn.confirmed()).as("%s", turn).isTrue();
        });
        boolean byPrice = ruleSet.header().role("tolerance").isPresent();
        boolean waits = scenario.verdict().gaps().stream()
                .anyMatch(
                        gap -> ruleSet.keys().find(gap.key()).filter(Key::stops).isPresent());
        if (byPrice && !waits && scenario.outcome() != Outcome.OUT_OF_SCOPE) {
            assertThat(tipping.orElseThrow().turns()).isNotEmpty();
        }
        var widths = Sensitivity.of(scenario).bars().stream()
                .flatMap(bar -> bar.width().stream())
                .toList();
        assertThat(widths)
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .allMatch(width -> width.compareTo(BigDecimal.ZERO) >= 0);
    }
}
