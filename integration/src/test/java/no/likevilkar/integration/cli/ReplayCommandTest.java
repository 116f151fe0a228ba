package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.bundle.SampleBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayCommandTest {

    static final String SAMPLE = "call-centre-worked-example";

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everySampleComesOutTheSame(String sample) throws Exception {
        var run = CommandLineRun.of("replay", bundle(sample), "--lang", "en");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.lastLine()).matches("REPLAYED \\S+ [0-9a-f]{64}");
        assertThat(run.out()).contains("report.html was made again");
    }

    @Test
    void aForgedVerdictIsNotABundleOrDiffers() throws Exception {
        byte[] bytes = SampleBundles.of(SAMPLE).full();
        bytes[bytes.length / 2] ^= 1;
        var run = CommandLineRun.of("replay", Files.write(folder.resolve("flipped.zip"), bytes), "--lang", "en");
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.lastLine()).startsWith("BROKEN ");
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNoBundleIsBroken(Language language) throws IOException {
        for (String text : new String[] {"", "PK", "not a zip"}) {
            var file = Files.writeString(folder.resolve("x.zip"), text);
            var run = CommandLineRun.of("replay", file, "--lang", language);
            assertThat(run.code()).isEqualTo(20);
            assertThat(run.lastLine()).isEqualTo("BROKEN " + file);
        }
        assertThat(CommandLineRun.of("replay", folder.resolve("absent.zip")).code())
                .isEqualTo(20);
    }

    @Test
    void aBundleOfFewFilesIsBroken() throws Exception {
        var files = SampleBundles.of(SAMPLE).files();
        files.remove("trace.jsonl");
        var run = CommandLineRun.of("replay", Files.write(folder.resolve("few.zip"), StoredZip.write(files)));
        assertThat(run.code()).isEqualTo(20);
    }

    @Test
    void theWorstOfSeveralCountsAndJsonIsOneObjectForEach() throws Exception {
        var broken = Files.writeString(folder.resolve("x.zip"), "no");
        var run = CommandLineRun.of("replay", bundle(SAMPLE), broken, "--format", "json");
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"result\":\"SAME\"", "\"report\":\"SAME\"");
        assertThat(run.lines().get(1)).contains("\"result\":\"BROKEN\"");
    }
}
