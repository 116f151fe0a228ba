package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.bundle.TestKeys;
import no.likevilkar.integration.verify.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path assessed(String... more) throws IOException {
        Path out = folder.resolve("out");
        Object[] line = new Object[4 + more.length];
        line[0] = "assess";
        line[1] = TinyCase.undetermined("a").in(folder);
        line[2] = "--out";
        line[3] = out;
        System.arraycopy(more, 0, line, 4, more.length);
        var run = CommandLineRun.of(line);
        assertThat(run.code()).as(run.err()).isZero();
        return out.resolve("a.verdict.zip");
    }

    @Test
    void whatAssessWritesIsVerified() throws IOException {
        var run = CommandLineRun.of("verify", assessed(), "--lang", "en");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.lastLine()).matches("VERIFIED a [0-9a-f]{64}");
        assertThat(run.out()).contains("not signed").contains("likevilkar replay");
    }

    @Test
    void aSignedBundleIsTrustedOnlyWithItsKey() throws Exception {
        var key = TestKeys.fresh();
        Path pem = Files.write(folder.resolve("key.pem"), key.pem());
        Path bundle = assessed("--key", pem.toString());
        Path trust = Files.write(
                folder.resolve("trust.json"), TestKeys.trust(0, key.row("verdict", "2026-01-01", "2026-12-31")));
        Path other = Files.write(
                folder.resolve("other.json"), TestKeys.trust(0, TestKeys.fresh().row("verdict", "2026-01-01", null)));
        var good = CommandLineRun.of("verify", bundle, "--trust", trust, "--at", "2026-03-01", "--lang", "en");
        assertThat(good.code()).as(good.out()).isZero();
        assertThat(good.out()).contains("trusted key " + key.id().substring(0, 20));
        var late = CommandLineRun.of("verify", bundle, "--trust", trust, "--at", "2027-03-01", "--lang", "en");
        assertThat(late.code()).isEqualTo(21);
        assertThat(late.lastLine()).startsWith("NOT_TRUSTED a ");
        assertThat(CommandLineRun.of("verify", bundle, "--trust", other).code()).isEqualTo(21);
        assertThat(CommandLineRun.of("verify", bundle).code()).isZero();
    }

    @Test
    void anUnsignedBundleIsNotTrustedWhereTrustIsAsked() throws Exception {
        Path trust = Files.write(folder.resolve("trust.json"), TestKeys.trust(0));
        assertThat(CommandLineRun.of("verify", assessed(), "--trust", trust).code())
                .isEqualTo(21);
    }

    @Test
    void whatIsNoBundleIsBrokenWithoutAStackTrace() throws IOException {
        Path text = Files.writeString(folder.resolve("a letter.zip"), "Dear Sir");
        var run = CommandLineRun.of("verify", text, folder, folder.resolve("nowhere.zip"));
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.lines().stream().filter(line -> line.startsWith("BROKEN ")))
                .hasSize(3)
                .contains("BROKEN a_letter.zip", "BROKEN nowhere.zip");
        assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void ofSeveralBundlesTheWorstCounts() throws Exception {
        Path good = assessed();
        Path bad = Files.write(folder.resolve("bad.zip"), new byte[100]);
        Path trust = Files.write(folder.resolve("trust.json"), TestKeys.trust(0));
        assertThat(CommandLineRun.of("verify", good, bad, "--trust", trust).code())
                .isEqualTo(20);
        assertThat(CommandLineRun.of("verify", bad, good).code()).isEqualTo(20);
    }

    @Test
    void aBrokenKeyOrTrustFileIsWrongUsage() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "x");
        Path tiny = TinyCase.neutral("b").in(folder);
        assertThat(CommandLineRun.of("assess", tiny, "--key", text, "--out", folder)
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("assess", tiny, "--key", text).err()).contains("--out");
        var run = CommandLineRun.of("verify", assessed(), "--trust", text);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("trust.json");
    }

    @Test
    void aChangedFileIsNamedWithBothSides() throws Exception {
        var files = SampleBundles.of("parking-contested").files();
        byte[] verdict = new String(files.get("verdict.json"), StandardCharsets.UTF_8)
                .replace("UNDETERMINED", "UNDETERMINEd")
                .getBytes(StandardCharsets.UTF_8);
        files.put("verdict.json", verdict);
        Path bundle = Files.write(folder.resolve("forged.zip"), StoredZip.write(files));
        var run = CommandLineRun.of("verify", bundle, "--lang", "en");
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.lastLine()).isEqualTo("BROKEN parking-contested");
        assertThat(run.out()).contains("CHK-036 verdict.json").contains("as the manifest says");
        var json = CommandLineRun.of("verify", bundle, "--format", "json");
        assertThat(json.out()).contains("\"code\":\"CHK-036\"").contains("\"result\":\"BROKEN\"");
        assertThat(json.lines()).hasSize(1);
    }

    @Test
    void whatStandsInABundleCannotSteerTheTerminal() throws Exception {
        var files = SampleBundles.of("parking-contested").files();
        files.put("evil\u202e.zip", new byte[0]);
        files.put("x" + "y".repeat(10_000), new byte[0]);
        Path bundle = Files.write(folder.resolve("evil.zip"), StoredZip.write(files));
        var run = CommandLineRun.of("verify", bundle);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).doesNotContain("\u202e");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageFitsThePage(Language language) throws Exception {
        Path bundle = Files.write(
                folder.resolve("b.verdict.zip"),
                SampleBundles.of("call-centre-worked-example").full());
        var run = CommandLineRun.of("verify", bundle, "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.out()).doesNotContain("{0}").doesNotContain("null");
    }

    @Test
    void theLanguagesOfVerifyAreThoseOfTheTool() {
        assertThat(Wording.LANGUAGES)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Language.values()).map(Enum::name).toList());
    }
}
