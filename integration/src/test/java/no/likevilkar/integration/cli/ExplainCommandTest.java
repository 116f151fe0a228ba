package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void aBundle() throws Exception {
        bundle = write("call-centre-worked-example");
    }

    private Path write(String sample) throws Exception {
        return Files.write(
                folder.resolve(sample + ".verdict.zip"),
                SampleBundles.of(sample).full());
    }

    @Test
    void theLadderNamesFigureAndRuleOfEachStep() {
        var run = CommandLineRun.of("explain", bundle, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("[unit/overhead.imputed/2024, NO-C14]").contains("341,937.12 to 1,221,204.00");
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void aFigureIsFollowedDownToDocumentsAndCitations() {
        var run = CommandLineRun.of("explain", bundle, "unit/pension.handicap/2024", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("= 492,912.00")
                .contains("ledger-2024.csv line=3;column=beløp")
                .contains("parameter for 2024-01-01 to 2024-12-31")
                .contains("NO-C05");
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void asMuchOfAnIdAsTellsItFromOthersIsEnough() {
        assertThat(CommandLineRun.of("explain", bundle, "overhead.base").out())
                .isEqualTo(CommandLineRun.of("explain", bundle, "unit/overhead.base/2024")
                        .out());
    }

    @Test
    void aRuleTellsWhereItFiredAndWhereItDidNot() {
        var run = CommandLineRun.of("explain", bundle, "NO-C11", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("fired, gave figure offices/premises.rent/2024")
                .contains("did not fire");
    }

    @Test
    void whatTheBundleDoesNotHaveIsAskedForWithWhatComesClose() {
        var run = CommandLineRun.of("explain", bundle, "overhead.bsae");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("overhead.base");
        assertThat(CommandLineRun.of("explain", bundle, "line.amount").err()).contains("one of: ledger:");
        assertThat(CommandLineRun.of("explain", bundle, "overhead.base", "--run", "2")
                        .err())
                .contains("expected 1 to 1");
    }

    @Test
    void whatIsNoBundleIsRefusedInWords() throws Exception {
        var file = Files.writeString(folder.resolve("no.zip"), "this is no zip");
        var run = CommandLineRun.of("explain", file);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.err()).contains("no.zip").doesNotContain("Exception");
        assertThat(CommandLineRun.of("explain", folder.resolve("nowhere.zip")).code())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfEverySampleHasATreeThatFitsThePage(Language language) throws Exception {
        for (String sample : SampleBundles.names()) {
            var path = write(sample);
            var read = BundleFiles.opened(path);
            for (String figure : new String[] {"unit/neutral.per-unit/case", "unit/difference/case"}) {
                var page = new Page(new Paint(false));
                var tree = new FigureTreeText(read, 1, new Texts(language));
                if (tree.known().contains(figure)) {
                    tree.write(page, figure);
                    assertThat(page.toString().lines())
                            .as(sample + " " + figure)
                            .allMatch(line -> line.length() <= Page.WIDTH);
                }
            }
        }
    }
}
