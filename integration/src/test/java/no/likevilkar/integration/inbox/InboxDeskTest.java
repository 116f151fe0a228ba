package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.FileDocumentStore;
import no.likevilkar.integration.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files in the inbox, one after the other; the verdict is a word, for it is not what this is about. */
class InboxDeskTest {

    private static final Path SAMPLE = Path.of(System.getProperty("likevilkar.samples"), "cases", "parking-concession");
    private static final List<String> DOCUMENTS = List.of("case.xml", "ledger-2024.csv", "overhead-2024.txt");

    @TempDir
    private Path home;

    private final List<String> news = new ArrayList<>();
    private InboxFolders folders;
    private IntakeContext context;
    private InboxDesk desk;

    @BeforeEach
    void open() throws IOException {
        folders = new InboxFolders(home).made();
        context = IntakeContext.start(new FileDocumentStore(folders.kept()));
        desk = desk(InboxDeskTest::verdict);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private InboxDesk desk(Assessing assessing) {
        return new InboxDesk(folders, context, assessing, new Heard(news), "en");
    }

    private static List<Problem> verdict(CaseLoad load, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("verdict"), load.theCase().orElseThrow().id());
        return List.of();
    }

    private static byte[] document(String name) throws IOException {
        return Files.readAllBytes(SAMPLE.resolve(name));
    }

    private Path put(String path, byte[] bytes) throws IOException {
        Path file = folders.inbox().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** All documents lie in the folder before the first is taken. */
    private void send(String folder) throws IOException {
        var files = new ArrayList<Path>();
        for (String name : DOCUMENTS) {
            files.add(put(folder + "/" + name, document(name)));
        }
        for (Path file : files) {
            desk.arrived(file);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return Moves.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void aWholeFolderIsDeliveredAndNothingOfItIsLost() throws IOException {
        send("parking");
        assertThat(news).containsExactly("delivered parking parking-concession");
        assertThat(folders.outbox().resolve("parking-concession/verdict")).hasContent("parking-concession");
        assertThat(names(folders.done().resolve("parking"))).containsExactlyElementsOf(DOCUMENTS);
        for (String name : DOCUMENTS) {
            assertThat(context.store().find(Sha256.of(document(name)))).contains(document(name));
        }
        assertThat(names(folders.inbox())).isEmpty();
        assertThat(names(folders.waiting())).isEmpty();
        assertThat(names(folders.ready())).isEmpty();
    }

    @Test
    void aCaseInPiecesWaitsAndSaysForWhatOnce() throws IOException {
        desk.arrived(put("parking-concession~ledger-2024.csv", document("ledger-2024.csv")));
        desk.idle();
        desk.arrived(put("the case.xml", document("case.xml")));
        desk.idle();
        desk.idle();
        desk.arrived(put("parking-concession~overhead-2024.txt", document("overhead-2024.txt")));
        assertThat(news)
                .containsExactly(
                        "waits parking-concession [case.xml or case.json]",
                        "waits parking-concession [overhead-2024.txt]",
                        "delivered parking-concession parking-concession");
    }

    @Test
    void aCaseFileInJsonIsKnownByWhatItIsWhateverItsName() throws IOException {
        byte[] json = AsJson.bytes(document("case.xml"));
        desk.arrived(put("parking-concession~ledger-2024.csv", document("ledger-2024.csv")));
        desk.arrived(put("from the unit.txt", json));
        desk.idle();
        desk.arrived(put("parking-concession~overhead-2024.txt", document("overhead-2024.txt")));
        assertThat(news)
                .containsExactly(
                        "waits parking-concession [overhead-2024.txt]",
                        "delivered parking-concession parking-concession");
        assertThat(folders.done().resolve("parking-concession/case.json")).hasBinaryContent(json);
    }

    @Test
    void aFolderWithACaseFileInJsonIsDeliveredAndOneWithBothIsRefused() throws IOException {
        byte[] json = AsJson.bytes(document("case.xml"));
        for (String folder : List.of("one", "both")) {
            var files = new ArrayList<>(List.of(
                    put(folder + "/case.json", json),
                    put(folder + "/ledger-2024.csv", document("ledger-2024.csv")),
                    put(folder + "/overhead-2024.txt", document("overhead-2024.txt"))));
            if (folder.equals("both")) {
                files.add(put(folder + "/case.xml", document("case.xml")));
            }
            for (Path file : files) {
                desk.arrived(file);
            }
        }
        assertThat(news).containsExactly("delivered one parking-concession", "refused both both.problems.html");
        assertThat(folders.refused().resolve("both.problems.json")).content().contains("DOC-109");
    }

    @Test
    void theSameAgainIsNotDeliveredAgainAndAnotherStatementOfItIs() throws IOException {
        send("first");
        send("second");
        assertThat(news).containsExactly("delivered first parking-concession", "again second");
        assertThat(names(folders.outbox())).containsExactly("parking-concession");
        assertThat(names(folders.done())).containsExactly("first", "second");

        var other = new String(document("overhead-2024.txt"), StandardCharsets.UTF_8) + "\nOne line more.\n";
        put("third/case.xml", document("case.xml"));
        put("third/ledger-2024.csv", document("ledger-2024.csv"));
        put("third/overhead-2024.txt", other.getBytes(StandardCharsets.UTF_8));
        for (String name : DOCUMENTS) {
            desk.arrived(folders.inbox().resolve("third").resolve(name));
        }
        assertThat(names(folders.outbox())).containsExactly("parking-concession", "parking-concession.2");
    }

    @Test
    void ofAZipWithAGoodAndABadCaseOneIsDeliveredAndOneRefusedWithItsReasons() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : DOCUMENTS) {
                zip.putNextEntry(new ZipEntry("good/" + name));
                zip.write(document(name));
            }
            zip.putNextEntry(new ZipEntry("bad/case.xml"));
            zip.write("<case>".getBytes(StandardCharsets.UTF_8));
        }
        desk.arrived(put("two.zip", bytes.toByteArray()));
        assertThat(news)
                .containsExactly("delivered two.zip parking-concession", "refused two.zip two.zip-bad.problems.html");
        assertThat(names(folders.done())).containsExactly("two.zip");
        assertThat(names(folders.refused())).containsExactly("two.zip-bad.problems.html", "two.zip-bad.problems.json");
        assertThat(folders.refused().resolve("two.zip-bad.problems.html"))
                .content()
                .contains("two.zip/bad: not assessed", "<h2>case.xml</h2>");
    }

    @Test
    void twoCasesOfOneIdInAZipAreNotDeliveredOverEachOther() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String folder : List.of("a/", "b/")) {
                for (String name : DOCUMENTS) {
                    zip.putNextEntry(new ZipEntry(folder + name));
                    zip.write(document(name));
                }
            }
        }
        desk.arrived(put("twice.zip", bytes.toByteArray()));
        assertThat(news)
                .containsExactly(
                        "delivered twice.zip parking-concession", "refused twice.zip twice.zip-b.problems.html");
        assertThat(folders.refused().resolve("twice.zip-b.problems.json"))
                .content()
                .contains("INB-103");
    }

    @Test
    void aFolderWithABrokenDocumentIsRefusedWholeWithAReportBesideIt() throws IOException {
        put("parking/ledger-2024.csv", "no,table,of,ours\n1".getBytes(StandardCharsets.UTF_8));
        put("parking/case.xml", document("case.xml"));
        put("parking/overhead-2024.txt", document("overhead-2024.txt"));
        for (String name : DOCUMENTS) {
            desk.arrived(folders.inbox().resolve("parking").resolve(name));
        }
        assertThat(news).containsExactly("refused parking parking.problems.html");
        assertThat(names(folders.refused()))
                .containsExactly("parking", "parking.problems.html", "parking.problems.json");
        assertThat(folders.refused().resolve("parking.problems.json"))
                .content()
                .contains("\"document\":\"ledger-2024.csv\"", "\"schema\":\"likevilkar-problems/1\"");
        assertThat(names(folders.outbox())).isEmpty();
        assertThat(names(folders.receipts())).isEmpty();
    }

    @Test
    void whatNamesNoCaseAndWhatIsNoFileIsRefused() throws IOException {
        desk.arrived(put("ledger.csv", new byte[] {'a'}));
        Path secret = Files.writeString(home.resolve("outside"), "secret");
        desk.arrived(Files.createSymbolicLink(folders.inbox().resolve("link.csv"), secret));
        desk.arrived(put("..~x.csv", new byte[] {'a'}));
        assertThat(news)
                .containsExactly(
                        "refused ledger.csv ledger.csv", "refused link.csv link.csv", "refused ..~x.csv ..~x.csv");
        assertThat(folders.refused().resolve("ledger.csv.problems.json"))
                .content()
                .contains("INB-101");
        assertThat(folders.refused().resolve("link.csv.problems.json"))
                .content()
                .contains("INB-102");
        assertThat(names(folders.waiting())).isEmpty();
        assertThat(context.store().find(Sha256.of("secret".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aFaultOfTheProgramRefusesTheCaseAndStopsNothing() throws IOException {
        desk = desk((load, folder) -> {
            throw new IllegalStateException("broken");
        });
        send("parking");
        assertThat(news).containsExactly("failed parking INB-900", "refused parking parking.problems.html");
        desk = desk(InboxDeskTest::verdict);
        send("parking");
        assertThat(news).endsWith("delivered parking parking-concession");
    }

    /** A kill shows as an error that passes through; after it a new desk finds the folders as they are. */
    @Test
    void aProcessThatDiesWhileItAssessesLeavesTheCaseToTheNext() throws IOException {
        desk = desk((load, folder) -> {
            Files.writeString(folder.resolve("half"), "half");
            throw new ThreadDeath();
        });
        assertThatThrownBy(() -> send("parking")).isInstanceOf(ThreadDeath.class);
        desk = desk(InboxDeskTest::verdict);
        desk.recover();
        assertThat(news).containsExactly("delivered parking parking-concession");
        assertThat(names(folders.outbox().resolve("parking-concession"))).containsExactly("verdict");
        assertThat(names(folders.ready())).isEmpty();
    }

    @Test
    void aSendingThatWasReadyIsHandedOverOnceWhereverTheProcessDied() throws IOException {
        for (int done = 0; done <= 3; done++) {
            String name = "sending-" + done;
            Path sent = Files.createDirectories(folders.waiting().resolve(name));
            Files.write(sent.resolve("case.xml"), document("case.xml"));
            var begun = Prepared.begin(folders, name);
            Files.createDirectories(begun.verdicts().resolve("case-a-" + done));
            Files.createDirectories(begun.verdicts().resolve("case-b-" + done));
            begun.whole(name, "digest-" + done);
            if (done > 0) {
                Moves.into(folders.done(), sent);
            }
            if (done > 1) {
                Files.writeString(folders.receipts().resolve("digest-" + done), "digest-" + done);
            }
            if (done > 2) {
                Moves.into(folders.outbox(), folders.ready().resolve(name).resolve("verdicts/case-a-3"));
            }
        }
        desk.recover();
        desk.recover();
        assertThat(names(folders.outbox()))
                .containsExactly(
                        "case-a-0", "case-a-1", "case-a-2", "case-a-3", "case-b-0", "case-b-1", "case-b-2", "case-b-3");
        assertThat(names(folders.done())).containsExactly("sending-0", "sending-1", "sending-2", "sending-3");
        assertThat(names(folders.receipts())).containsExactly("digest-0", "digest-1", "digest-2", "digest-3");
        assertThat(names(folders.ready())).isEmpty();
        assertThat(names(folders.waiting())).isEmpty();
    }

    /** What was told, in words. */
    private record Heard(List<String> news) implements News {

        @Override
        public void delivered(String sending, String where) {
            news.add("delivered " + sending + " " + where);
        }

        @Override
        public void refused(String sending, String where) {
            news.add("refused " + sending + " " + where);
        }

        @Override
        public void waits(String sending, List<String> missing) {
            news.add("waits " + sending + " " + missing);
        }

        @Override
        public void again(String sending) {
            news.add("again " + sending);
        }

        @Override
        public void failed(String sending, Problem problem, Exception fault) {
            news.add("failed " + sending + " " + problem.code());
        }
    }
}
