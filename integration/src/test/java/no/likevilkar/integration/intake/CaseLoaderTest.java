package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLoaderTest {

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
    void folder_file_and_zip_give_the_same_case() throws IOException {
        Path folder = new SampleCase().in(temp.resolve("sample"));
        Path zip = Files.write(temp.resolve("sample.zip"), new SampleCase().zip());
        Path deep = Files.write(temp.resolve("deep.zip"), new SampleCase().zip("sample/"));
        Case theCase = only(folder).theCase().orElseThrow();
        assertThat(only(folder.resolve("case.xml")).theCase()).contains(theCase);
        assertThat(only(zip).theCase()).contains(theCase);
        assertThat(only(deep).theCase()).contains(theCase);
        assertThat(loader.load("sent.zip", new SampleCase().zip()).theCase()).contains(theCase);
        assertThat(only(folder).documents())
                .extracting(SourceDocument::name)
                .containsExactly("case.xml", "ledger.csv", "prices-a.csv", "overhead.pdf");
        assertThat(only(folder).name()).isEqualTo("sample");
    }

    @Test
    void every_document_is_in_the_store() throws IOException {
        only(new SampleCase().in(temp.resolve("s"))).documents().forEach(d -> assertThat(
                        context.store().find(d.sha256()))
                .hasValueSatisfying(b -> assertThat(b).isEqualTo(d.bytes())));
    }

    @Test
    void a_folder_of_folders_gives_their_cases_in_order() throws IOException {
        new SampleCase().change("case.xml", "fjordby-call-2025", "b").in(temp.resolve("all/b"));
        new SampleCase().change("case.xml", "fjordby-call-2025", "a").in(temp.resolve("all/a"));
        Files.createDirectories(temp.resolve("all/empty"));
        assertThat(loader.load(temp.resolve("all"), Optional.empty()))
                .extracting(l -> l.theCase().orElseThrow().id())
                .containsExactly("a", "b");
    }

    @Test
    void a_zip_may_hold_several_cases_for_the_command_line_and_one_for_the_server() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (String name : List.of("case.xml", "ledger.csv", "prices-a.csv", "overhead.pdf")) {
            entries.put("a/" + name, new SampleCase().bytes(name));
            entries.put("b/" + name, new SampleCase().bytes(name));
        }
        byte[] zip = SampleCase.zip(entries);
        assertThat(loader.load(Files.write(temp.resolve("two.zip"), zip), Optional.empty()))
                .extracting(CaseLoad::name)
                .containsExactly("two.zip/a", "two.zip/b");
        assertThat(codes(loader.load("two.zip", zip))).containsExactly("ZIP-012");
    }

    @Test
    void a_broken_case_beside_a_good_one_refuses_only_itself() throws IOException {
        new SampleCase().in(temp.resolve("all/a"));
        new SampleCase().put("case.xml", "").in(temp.resolve("all/b"));
        List<CaseLoad> loads = loader.load(temp.resolve("all"), Optional.empty());
        assertThat(loads.get(0).theCase()).isPresent();
        assertThat(codes(loads.get(1))).containsExactly("CAS-001");
    }

    @Test
    void documents_are_looked_for_in_the_given_folder_first() throws IOException {
        Path folder = new SampleCase().remove("ledger.csv").in(temp.resolve("s"));
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        assertThat(codes(only(folder))).containsExactly("DOC-102");
        Files.write(elsewhere.resolve("ledger.csv"), new SampleCase().bytes("ledger.csv"));
        assertThat(loader.load(folder, Optional.of(elsewhere)).get(0).theCase()).isPresent();
        Path zip = Files.write(temp.resolve("s.zip"), new SampleCase().zip());
        assertThat(loader.load(zip, Optional.of(elsewhere)).get(0).warnings())
                .extracting(Problem::code)
                .doesNotContain("DOC-103");
        assertThat(loader.load(folder, Optional.of(temp.resolve("no-such-folder")))
                        .get(0)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DOC-102");
    }

    @Test
    void a_document_that_is_absent_is_named() throws IOException {
        Problem problem = only(new SampleCase().remove("prices-a.csv").in(temp.resolve("s")))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("DOC-102");
        assertThat(problem.document()).isEqualTo("prices-a.csv");
        assertThat(problem.sentence()).contains("sheet-a");
    }

    @Test
    void what_is_not_there_is_told() throws IOException {
        assertThat(codes(only(temp.resolve("nothing")))).containsExactly("DOC-102");
        assertThat(codes(only(Files.createDirectories(temp.resolve("empty"))))).containsExactly("DOC-102");
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path folder = new SampleCase().remove("ledger.csv").in(temp.resolve("s"));
        Path secret = Files.write(temp.resolve("secret.csv"), new SampleCase().bytes("ledger.csv"));
        Files.createSymbolicLink(folder.resolve("ledger.csv"), secret);
        assertThat(codes(only(folder))).containsExactly("DOC-104");
        Path linked = Files.createDirectories(temp.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("case.xml"), folder.resolve("case.xml"));
        assertThat(codes(only(linked))).containsExactly("DOC-104");
    }

    @Test
    void a_folder_in_place_of_a_document_is_refused() throws IOException {
        Path folder = new SampleCase().remove("overhead.pdf").in(temp.resolve("s"));
        Files.createDirectory(folder.resolve("overhead.pdf"));
        assertThat(codes(only(folder))).containsExactly("DOC-104");
    }

    @Test
    void a_document_larger_than_allowed_is_not_read() throws IOException {
        Path folder = new SampleCase().in(temp.resolve("s"));
        try (var file = new RandomAccessFile(folder.resolve("overhead.pdf").toFile(), "rw")) {
            file.setLength(FolderDocuments.MAX_BYTES + 1);
        }
        assertThat(codes(only(folder))).containsExactly("DOC-105");
    }

    @Test
    void a_file_that_the_machine_cannot_read_is_told() {
        Path process = Path.of("/proc/self");
        assumeTrue(
                Files.exists(process.resolve("mem")),
                "no Linux process files here: a file that cannot be read is not to be had");
        assertThatThrownBy(() -> new FolderDocuments(process).find("mem"))
                .isInstanceOfSatisfying(
                        RefusedDocumentException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("DOC-107"));
    }

    @Test
    void names_that_lead_elsewhere_are_refused_even_when_asked_for_directly() {
        for (String name : List.of("../x", "/etc/passwd", "a/b", "..", "x\u0000", "a%2e")) {
            assertThatThrownBy(() -> new FolderDocuments(temp).find(name))
                    .isInstanceOfSatisfying(
                            RefusedDocumentException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("DOC-101"));
        }
    }

    @Test
    void a_name_with_its_accents_apart_is_the_same_name() throws IOException {
        String name = "beløp å.csv";
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        var sample = new SampleCase().change("case.xml", "ledger.csv", name);
        assertThat(only(sample.put(apart, new String(sample.bytes("ledger.csv"), StandardCharsets.UTF_8))
                                .in(temp.resolve("s")))
                        .theCase())
                .isPresent();
        assertThat(loader.load("s.zip", sample.zip()).theCase()).isPresent();
    }

    @Test
    void a_document_that_nobody_names_is_noticed_in_a_zip() {
        CaseLoad load = loader.load(
                "s.zip",
                new SampleCase()
                        .put("notes.txt", "x")
                        .put("__MACOSX/._notes.txt", "x")
                        .put(".DS_Store", "x")
                        .zip());
        assertThat(load.theCase()).isPresent();
        assertThat(load.warnings())
                .filteredOn(w -> w.code().equals("DOC-103"))
                .singleElement()
                .satisfies(w -> assertThat(w.place()).isEqualTo("entry \"notes.txt\""));
    }

    @Test
    void a_zip_without_a_case_file_is_refused() {
        assertThat(codes(
                        loader.load("s.zip", new SampleCase().remove("case.xml").zip())))
                .containsExactly("ZIP-011");
        assertThat(codes(loader.load("s.zip", new byte[0]))).containsExactly("ZIP-001");
    }

    @Test
    void a_document_of_another_kind_is_told() {
        var sample = new SampleCase().put("ledger.csv", "<?xml version=\"1.0\"?><AuditFile/>");
        assertThat(codes(loader.load("s.zip", sample.zip()))).containsExactly("DOC-106");
    }

    private static CaseLoad only(Path path) {
        List<CaseLoad> loads = loader.load(path, Optional.empty());
        assertThat(loads).hasSize(1);
        return loads.get(0);
    }

    private static List<String> codes(CaseLoad load) {
        assertThat(load.theCase()).isEmpty();
        return load.problems().stream().map(Problem::code).toList();
    }

    @Test
    void a_folder_and_a_zip_may_hold_the_case_file_in_json_and_never_two(@TempDir Path folder) throws IOException {
        SampleCase sample = new SampleCase();
        String json = AsJson.of(sample.bytes("case.xml"));
        SampleCase both = new SampleCase().put("case.json", json);
        SampleCase one = sample.remove("case.xml").put("case.json", json);
        assertThat(loader.load(one.in(folder.resolve("one")), Optional.empty())
                        .get(0)
                        .problems())
                .isEmpty();
        assertThat(loader.load("one.zip", one.zip("deep/")).problems()).isEmpty();
        assertThat(loader.load(both.in(folder.resolve("both")), Optional.empty())
                        .get(0)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("DOC-109");
        assertThat(loader.load("both.zip", both.zip()).problems())
                .extracting(Problem::code)
                .containsExactly("DOC-109");
    }
}
