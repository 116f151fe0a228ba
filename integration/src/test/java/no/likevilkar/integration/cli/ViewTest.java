package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess} on a case with confidential bids: the secret beside it, and the bundle of each party. */
class ViewTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("likevilkar.samples")).resolve("cases/call-centre-sealed-bids");
    private static final List<String> FILES = List.of("case.xml", "ledger-2024.csv", "overhead.txt", "prices-a.csv");

    @TempDir
    Path folder;

    private Path sent;
    private Path out;

    @BeforeEach
    void copy() throws IOException {
        sent = Files.createDirectory(folder.resolve("sent"));
        out = folder.resolve("out");
        for (String name : FILES) {
            Files.copy(SAMPLE.resolve(name), sent.resolve(name));
        }
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstRunMakesTheSecretAndTheNextGivesTheSameBytes() throws IOException {
        assertThat(CommandLineRun.of("assess", sent, "--out", out, "--view", "public")
                        .code())
                .isZero();
        assertThat(sent.resolve("case.secret")).content().matches("[0-9a-f]{64}\n");
        byte[] first = Files.readAllBytes(out.resolve("call-centre-sealed-bids.public.verdict.zip"));
        assertThat(CommandLineRun.of("assess", sent.resolve("case.xml"), "--out", out, "--view", "public")
                        .code())
                .isZero();
        assertThat(out.resolve("call-centre-sealed-bids.public.verdict.zip")).hasBinaryContent(first);
        Files.delete(sent.resolve("case.secret"));
        assertThat(CommandLineRun.of("assess", sent, "--out", out, "--view", "public")
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(out.resolve("call-centre-sealed-bids.public.verdict.zip")))
                .isNotEqualTo(first);
    }

    @Test
    void eachPartyThatIsNamedGetsABundleOfItsOwn() throws IOException {
        var run = CommandLineRun.of("assess", sent, "--out", out, "--view", "bid-a", "--view", "unit");
        assertThat(run.code()).isZero();
        assertThat(in(out))
                .contains("call-centre-sealed-bids.bid-a.verdict.zip", "call-centre-sealed-bids.unit.verdict.zip")
                .doesNotContain("call-centre-sealed-bids.bid-b.verdict.zip");
        assertThat(run.out()).contains("66").contains("Oppdikt Kontakt AS");
        assertThat(out.resolve("call-centre-sealed-bids.verdict.json"))
                .content()
                .contains("\"sealed\":")
                .doesNotContain("Oppdikt", "Påfunn", "5501450", "5591400");
    }

    /** All speak of one verdict; who sees less is told how much it was not shown. */
    @Test
    void everyViewVerifiesWithTheDigestOfTheFullBundle() {
        CommandLineRun.of("assess", sent, "--out", out, "--view", "bid-a", "--view", "public", "--quiet");
        var full = CommandLineRun.of("verify", out.resolve("call-centre-sealed-bids.verdict.zip"));
        assertThat(full.code()).as(full.out() + full.err()).isZero();
        assertThat(full.lastLine()).startsWith("VERIFIED call-centre-sealed-bids ");
        for (String party : List.of("bid-a", "public")) {
            var view = CommandLineRun.of("verify", out.resolve("call-centre-sealed-bids." + party + ".verdict.zip"));
            assertThat(view.code()).as(view.out() + view.err()).isZero();
            assertThat(view.lastLine()).isEqualTo(full.lastLine());
        }
    }

    @Test
    void aPartyThatTheCaseDoesNotHaveIsWrongUsageAndNothingIsWritten() throws IOException {
        for (String party : List.of("bid-c", "officer", "Public", "")) {
            var run = CommandLineRun.of("assess", sent, "--out", out, "--view", party);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("CLI-005", "one of unit, buyer, complainant, public, bid-a, bid-b");
            assertThat(run.out()).isEmpty();
        }
        assertThat(out).doesNotExist();
        assertThat(in(sent)).isEqualTo(FILES);
    }

    @Test
    void aViewNeedsAFolderToGoTo() {
        var run = CommandLineRun.of("assess", sent, "--view", "public");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void aBrokenSecretIsAProblemOfTheCase() throws IOException {
        Files.writeString(sent.resolve("case.secret"), "hunter2");
        var run = CommandLineRun.of("assess", sent, "--out", out);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("SEC-001 case.secret").doesNotContain("hunter2");
        assertThat(out).doesNotExist();
    }

    @Test
    void aCaseWithoutMarksNeedsNoSecret() throws IOException {
        Path open = TinyCase.neutral("a").in(folder);
        assertThat(CommandLineRun.of("assess", open, "--out", out, "--view", "public")
                        .code())
                .isZero();
        assertThat(in(open)).containsExactly("case.xml");
        assertThat(in(out)).contains("a.public.verdict.zip");
    }

    @Test
    void theSecretOfAZipLiesBesideItUnlessItHoldsOne() throws IOException {
        Path zip = zip("bids.zip", sent);
        assertThat(CommandLineRun.of("assess", zip).code()).isZero();
        assertThat(folder.resolve("bids.zip.secret")).content().matches("[0-9a-f]{64}\n");
        Files.copy(SAMPLE.resolve("case.secret"), sent.resolve("case.secret"));
        Path full = zip("full.zip", sent);
        var run = CommandLineRun.of("assess", full, "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("DOC-103");
        assertThat(folder.resolve("full.zip.secret")).doesNotExist();
        assertThat(run.out().strip()).isEqualTo(Files.readString(SAMPLE.resolve("expected/verdict.json")));
    }

    private Path zip(String name, Path from) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : in(from)) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(Files.readAllBytes(from.resolve(file)));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
