package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox as a process has it: alone on its folders, and never silent about a file that it cannot take. */
class InboxTest {

    @TempDir
    private Path home;

    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore told = new Semaphore(0);

    private final News news = new News() {
        @Override
        public void delivered(String sending, String where) {}

        @Override
        public void refused(String sending, String where) {}

        @Override
        public void waits(String sending, List<String> missing) {}

        @Override
        public void again(String sending) {}

        @Override
        public void failed(String sending, Problem problem, Exception fault) {
            failed.add(sending + " " + problem.code());
            told.release();
        }
    };

    @Test
    void onlyOneAtATimeWorksOnAnInbox() throws Exception {
        var first = Inbox.open(home, (load, folder) -> List.of(), news, "en").orElseThrow();
        assertThat(Inbox.open(home, (load, folder) -> List.of(), news, "en")).isEmpty();
        first.close();
        Inbox.open(home, (load, folder) -> List.of(), news, "en").orElseThrow().close();
    }

    /** Files come in order of name, so when the second is told of the first has come again. */
    @Test
    void aFileThatCannotBeKeptIsToldOfOnceAndStays() throws Exception {
        Files.createDirectories(home.resolve("inbox"));
        Path file = Files.writeString(home.resolve("inbox/parking~ledger.csv"), "konto");
        try (var inbox =
                Inbox.open(home, (load, folder) -> List.of(), news, "en").orElseThrow()) {
            Files.delete(home.resolve("kept"));
            Files.writeString(home.resolve("kept"), "no folder");
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            Files.writeString(home.resolve("inbox/zoo~ledger.csv"), "konto");
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failed).containsExactly("parking~ledger.csv INB-901", "zoo~ledger.csv INB-901");
        assertThat(file).exists();
    }
}
