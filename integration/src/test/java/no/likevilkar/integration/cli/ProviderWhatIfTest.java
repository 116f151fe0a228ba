package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.Assessor;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.ConfidentialCase;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.samples.PickCase;
import no.likevilkar.model.Confidential;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tipping points where the rule set picks a provider: both questions are answered, the second only when all prices are shown. */
class ProviderWhatIfTest {

    @TempDir
    private Path folder;

    /** The unit comes to 2 120, the bid to 2 200. */
    private static BundleWriter bundle(Confidential... marks) throws Exception {
        var ruleSet = PickCase.ruleSet();
        var assessment = Assessor.builtIn()
                .assess(
                        ConfidentialCase.of(PickCase.of("1100"), marks),
                        ruleSet,
                        RuleSetChoice.byHand(ruleSet),
                        marks.length == 0
                                ? Salts.none()
                                : Salts.of("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8)));
        return BundleWriter.of(assessment, Processing.COMPLETED, List.of(), SampleBundles.MADE_WITH);
    }

    private CommandLineRun run(byte[] bundle, Object... options) throws Exception {
        var all = new ArrayList<Object>(
                List.of("whatif", Files.write(folder.resolve("pick.zip"), bundle), "--rules-from-bundle"));
        all.addAll(List.of(options));
        return CommandLineRun.of(all.toArray());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothAreAnsweredInEveryLanguage(Language language) throws Exception {
        var run = run(bundle().full(), "--tipping-point", "--lang", language);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replace(Page.HARD_SPACE, ' '))
                .contains("unit/printed.total/case", "unit/neutral.total/case", "unit/differential.rate/case")
                .doesNotContain("{0}", "{1}", "{2}");
    }

    @Test
    void aFigureIsAskedForBoth() throws Exception {
        var run = run(bundle().full(), "--tipping-point", "unit/material.cost/1", "--lang", "en");
        assertThat(run.out())
                .contains("Where the outcome turns", "Where the provider picked turns")
                .contains("up to 479.99: the unit itself; from 480: nobody, unit and bid are equal");
        var json = run(bundle().full(), "--tipping-point", "unit/material.cost/1", "--format", "json");
        assertThat(json.out())
                .contains("\"tippingPoint\":{", "\"preferredTippingPoint\":{", "\"preferred\":\"IN_HOUSE\"")
                .contains("\"beyond\":\"TIE\"", "\"confirmed\":true");
    }

    @Test
    void aPriceThatIsWithheldMayBeTheNearestAndIsSaidSo() throws Exception {
        var secret = new Confidential("a", Confidential.Secrecy.PARTY, "a", "a provision", Optional.empty());
        var run = run(bundle(secret).view("unit"), "--tipping-point", "unit/material.cost/1", "--lang", "en");
        assertThat(run.err()).contains("values are not shown, and prices rest on them");
        assertThat(run.out()).contains("Where the outcome turns").doesNotContain("provider picked");
    }
}
