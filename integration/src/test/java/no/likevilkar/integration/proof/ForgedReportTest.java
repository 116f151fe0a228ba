package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.cli.CommandLineRun;
import no.likevilkar.integration.verify.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report that says something else than the verdict, with its digest in the manifest: {@code verify} says that it does not prove
 * the report, {@code replay} makes it again and refuses the forged one.
 */
class ForgedReportTest {

    private static final String SAMPLE = "fitness-vat-exempt";
    private static final String SEALED = "call-centre-sealed-bids";
    private static final String REPORT = "report.html";

    @TempDir
    private Path folder;

    private Path written(byte[] bundle) throws Exception {
        return Files.write(folder.resolve("b.verdict.zip"), bundle);
    }

    /** The English answer is turned; the page stays as pretty as it was. */
    private static Forgery turned(Forgery forgery) {
        return forgery.text(REPORT, "is not on equal terms", "is on equal terms");
    }

    private CommandLineRun replay(byte[] bundle, String... more) throws Exception {
        var line = new Object[] {"replay", written(bundle), "--lang", "en"};
        var all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return CommandLineRun.of(all);
    }

    @Test
    void replayRefusesItAndShowsBothSides() throws Exception {
        var run = replay(turned(Forgery.of(SAMPLE)).bundle());
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(22);
        assertThat(run.lastLine()).isEqualTo("DIFFERS " + SAMPLE);
        assertThat(run.out()).contains("report.html is another than the one that case, trace and verdict");
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern(
                        "report.html, byte [0-9]+ the bundle says .*is on equal terms.* the replay says .*is not on");
    }

    @Test
    void jsonNamesTheFileAndThatItIsTheReport() throws Exception {
        var run = replay(turned(Forgery.of(SAMPLE)).bundle(), "--format", "json");
        assertThat(run.code()).isEqualTo(22);
        assertThat(run.out()).contains("\"result\":\"DIFFERS\"", "\"report\":\"DIFFERS\"", "\"file\":\"report.html\"");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, At report.html sier det samme som vurderingen: likevilkar replay",
        "nn, At report.html seier det same som vurderinga: likevilkar replay",
        "en, That report.html says what the verdict says: likevilkar replay"
    })
    void verifySaysThatItDoesNotProveTheReport(String language, String sentence) throws Exception {
        assertThat(Wording.LANGUAGES).contains(language);
        Path bundle = written(turned(Forgery.of(SAMPLE)).bundle());
        var run = CommandLineRun.of("verify", bundle, "--lang", language);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(sentence);
        var json = CommandLineRun.of("verify", bundle, "--lang", language, "--format", "json");
        assertThat(json.out())
                .contains("\"unproven\":[\"that report.html says what the verdict says; likevilkar replay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html>", "\u202e\u0007 "})
    void anEmptyOrForeignReportIsRefusedToo(String report) throws Exception {
        var run = replay(Forgery.of(SAMPLE)
                .put(REPORT, report.getBytes(StandardCharsets.UTF_8))
                .bundle());
        assertThat(run.code()).isEqualTo(22);
        assertThat(run.out()).contains("report.html, byte ").doesNotContain("\u202e", "\u0007");
    }

    @Test
    void soIsOneByteMoreOrLess() throws Exception {
        byte[] report = Forgery.of(SAMPLE).file(REPORT);
        for (int length : new int[] {report.length - 1, report.length + 1}) {
            var run = replay(Forgery.of(SAMPLE)
                    .put(REPORT, Arrays.copyOf(report, length))
                    .bundle());
            assertThat(run.code()).isEqualTo(22);
            assertThat(run.out()).contains("report.html, byte " + Math.min(length, report.length));
        }
    }

    @Test
    void withoutAReportThereIsNothingToSayOfIt() throws Exception {
        byte[] bundle = Forgery.of(SAMPLE).without(REPORT).bundle();
        var run = replay(bundle);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("The bundle has no report.html.");
        assertThat(replay(bundle, "--format", "json").out()).contains("\"report\":\"ABSENT\"");
        var verified = CommandLineRun.of("verify", written(bundle), "--lang", "en");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).doesNotContain("report.html");
    }

    /** Nobody signs who wrote a report, so naming another writer excuses nothing. */
    @Test
    void anotherWriterIsNamedAndTheDifferenceStands() throws Exception {
        var run = replay(turned(Forgery.of(SAMPLE))
                .json("runtime.json", runtime -> runtime.put("engine", "9.9\u202e"))
                .bundle());
        assertThat(run.code()).isEqualTo(22);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("The bundle says it was made by 9.9 ; this is");
        assertThat(run.out()).doesNotContain("\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "unit", "bid-a", "bid-b"})
    void aPartysReportIsMadeAgainThoughNoRuleCanRun(String party) throws Exception {
        byte[] view = SampleBundles.of(SEALED).view(party);
        var run = replay(view);
        assertThat(run.code()).isEqualTo(23);
        assertThat(run.lastLine()).isEqualTo("NOT-REPLAYED " + SEALED);
        assertThat(run.out()).contains("values are withheld", "report.html was made again");
        assertThat(Forgery.of(view).file(REPORT))
                .isEqualTo(SampleBundles.of(SEALED).files().get(REPORT));
        var forged = replay(turned(Forgery.of(view)).bundle());
        assertThat(forged.code()).isEqualTo(22);
        assertThat(forged.out()).contains("report.html, byte ");
    }

    @Test
    void aViewOfWhichNoReportCanBeMadeDiffersWithoutAStackTrace() throws Exception {
        var run = replay(Forgery.of(SampleBundles.of(SEALED).view("public"))
                .trace(steps -> steps.stream()
                        .filter(step -> step.get("kind").equals("figure"))
                        .forEach(step -> step.put("formula", Map.of())))
                .bundle());
        assertThat(run.code()).as(run.out()).isEqualTo(22);
        assertThat(run.out()).contains("the replay says none, because ");
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
    }
}
