package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.FileDocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk with its folders; the verdict is a word, for it is not what the tests are about. */
abstract class DeskTest {

    static final Path SAMPLE = Path.of(System.getProperty("likevilkar.samples"), "cases", "parking-concession");
    static final List<String> DOCUMENTS = List.of("case.xml", "ledger-2024.csv", "overhead-2024.txt");

    @TempDir
    Path home;

    final List<String> news = new ArrayList<>();
    InboxFolders folders;
    IntakeContext context;
    InboxDesk desk;

    @BeforeEach
    void open() throws IOException {
        folders = new InboxFolders(home).made();
        context = IntakeContext.start(new FileDocumentStore(folders.kept()));
        desk = desk(DeskTest::verdict);
    }

    @AfterEach
    void close() {
        context.close();
    }

    InboxDesk desk(Assessing assessing) {
        return new InboxDesk(folders, context, assessing, new Heard(news), "en");
    }

    static List<Problem> verdict(CaseLoad load, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("verdict"), load.theCase().orElseThrow().id());
        return List.of();
    }

    static byte[] document(String name) throws IOException {
        return Files.readAllBytes(SAMPLE.resolve(name));
    }

    Path put(String path, byte[] bytes) throws IOException {
        Path file = folders.inbox().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** All documents lie in the folder before the first is taken. */
    void send(String folder) throws IOException {
        var files = new ArrayList<Path>();
        for (String name : DOCUMENTS) {
            files.add(put(folder + "/" + name, document(name)));
        }
        for (Path file : files) {
            desk.arrived(file);
        }
    }

    static List<String> names(Path folder) throws IOException {
        return Moves.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** What was told, in words. */
    static class Heard implements News {

        private final List<String> news;

        Heard(List<String> news) {
            this.news = news;
        }

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
