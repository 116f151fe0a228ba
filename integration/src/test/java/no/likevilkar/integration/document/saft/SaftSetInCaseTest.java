package no.likevilkar.integration.document.saft;

import static no.likevilkar.integration.document.saft.SampleSaft.SET;
import static no.likevilkar.integration.document.saft.SampleSaft.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Checker;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of SAF-T in a case: as a zip in a folder, unpacked in a folder, and unpacked in a zip, which holds no other zip. */
class SaftSetInCaseTest {

    private static IntakeContext context;
    private static CaseLoader loader;

    @TempDir
    Path temp;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
        loader = new CaseLoader(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aSetUnpackedInAZippedCaseIsTheSetInAZip() throws IOException {
        var packed = loader.load(withZip(), Optional.empty()).get(0);
        var unpacked = loader.load("case.zip", SampleCase.zip(unpacked("")));
        assertThat(unpacked.problems()).isEmpty();
        assertThat(codes(unpacked.warnings()))
                .isEqualTo(codes(packed.warnings()))
                .doesNotContain("DOC-103");
        assertThat(lines(unpacked)).hasSize(10).isEqualTo(lines(packed));
        assertThat(loader.load("case.zip", SampleCase.zip(unpacked("parking/"))).theCase())
                .isEqualTo(unpacked.theCase());
    }

    @Test
    void andSoIsOneUnpackedInAFolder() throws IOException {
        var folder =
                loader.load(written(unpacked(""), "unpacked"), Optional.empty()).get(0);
        var zip = loader.load("case.zip", SampleCase.zip(unpacked("")));
        assertThat(folder.theCase()).isPresent().isEqualTo(zip.theCase());
        assertThat(folder.documents()).extracting(SourceDocument::name).containsExactly("case.xml", "accounts.zip");
    }

    @Test
    void itsBundleIsProven() throws Exception {
        var load = loader.load("case.zip", SampleCase.zip(unpacked("")));
        var salts = load.secret().salts(load.theCase().orElseThrow());
        var report = new Checker(new OpenedDocuments(), Trust.notAsked())
                .check(SampleBundles.of(load, salts).full());
        assertThat(report.protocol().failures()).isEmpty();
    }

    @Test
    void aSetWithAPartTooFewIsRefused() {
        var files = unpacked("");
        files.remove("accounts/" + SET + "2_2.xml");
        assertThat(loader.load("case.zip", SampleCase.zip(files)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("SAF-112 accounts.zip")
                        .contains("without part 2", "a folder named as that zip"));
    }

    @Test
    void withoutAnyPartTheDocumentIsAbsent() {
        var files = unpacked("");
        files.keySet().removeIf(name -> name.startsWith("accounts/"));
        files.put("accounts/readme.txt", bytes("nothing"));
        files.put("accounts/deeper/" + SET + "1_1.xml", bytes(SampleSaft.text()));
        assertThat(loader.load("case.zip", SampleCase.zip(files)).problems())
                .extracting(Problem::code)
                .containsExactly("DOC-102");
    }

    @Test
    void whatElseLiesInTheFolderOfTheSetIsTold() {
        var files = unpacked("");
        files.put("accounts/readme.txt", bytes("nothing"));
        assertThat(loader.load("case.zip", SampleCase.zip(files)).warnings())
                .filteredOn(warning -> warning.code().equals("DOC-103"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.place()).contains("accounts/readme.txt"));
    }

    @Test
    void aZipOfTheSetInTheZipOfTheCaseIsRefusedAndTheWayOutTold() throws IOException {
        var files = caseFile("");
        files.put("accounts.zip", SampleSaft.zip(SampleSaft.parts(false)));
        CaseLoad load = loader.load("case.zip", SampleCase.zip(files));
        assertThat(load.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .startsWith("ZIP-007 case.zip entry \"accounts.zip\"")
                .endsWith("Unpack it into a folder of its own name and pack everything once."));
    }

    @Test
    void aLinkOutOfTheFolderOfTheSetIsRefused() throws IOException {
        Path folder = written(unpacked(""), "linked");
        Path part = folder.resolve("accounts").resolve(SET + "2_2.xml");
        Path outside = Files.move(part, temp.resolve("outside.xml"));
        Files.createSymbolicLink(part, outside);
        assertThat(loader.load(folder, Optional.empty()).get(0).problems())
                .extracting(Problem::code)
                .containsExactly("DOC-104");
    }

    /** Each line with its place, which names the part. */
    private static List<String> lines(CaseLoad load) {
        return load.theCase().orElseThrow().ledger().stream()
                .map(line -> String.join(
                        " ",
                        line.id(),
                        line.account(),
                        line.amount().toPlainString(),
                        line.provenance().pointer()))
                .toList();
    }

    private Path withZip() throws IOException {
        var files = caseFile("");
        files.put("accounts.zip", SampleSaft.zip(SampleSaft.parts(false)));
        return written(files, "packed");
    }

    private static Map<String, byte[]> unpacked(String below) {
        var files = caseFile(below);
        SampleSaft.parts(false).forEach((name, text) -> files.put(below + "accounts/" + name, bytes(text)));
        return files;
    }

    private static Map<String, byte[]> caseFile(String below) {
        try {
            String text = Files.readString(SampleSaft.FILE.resolveSibling("case.xml"));
            var files = new LinkedHashMap<String, byte[]>();
            files.put(below + "case.xml", bytes(text.replace("\"accounts-2024.xml\"", "\"accounts.zip\"")));
            return files;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path written(Map<String, byte[]> files, String folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = temp.resolve(folder).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return temp.resolve(folder);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
