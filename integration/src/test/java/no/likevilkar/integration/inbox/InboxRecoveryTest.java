package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of sendings when the process dies or the machine does not let them be finished. */
class InboxRecoveryTest extends DeskTest {

    /** A kill shows as an error that passes through; after it a new desk finds the folders as they are. */
    @Test
    void aProcessThatDiesWhileItAssessesLeavesTheCaseToTheNext() throws IOException {
        desk = desk((load, folder) -> {
            Files.writeString(folder.resolve("half"), "half");
            throw new ThreadDeath();
        });
        assertThatThrownBy(() -> send("parking")).isInstanceOf(ThreadDeath.class);
        desk = desk(DeskTest::verdict);
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

    @Test
    void whatAFullDiskStoppedIsTakenUpByItselfWhenThereIsRoomAgain() throws IOException {
        int[] tries = {0};
        boolean[] full = {true};
        desk = desk((load, folder) -> {
            tries[0]++;
            if (full[0]) {
                Files.writeString(folder.resolve("half"), "half");
                throw new IOException("No space left on device");
            }
            return DeskTest.verdict(load, folder);
        });
        send("parking");
        for (int look = 0; look < 1000; look++) {
            desk.looked();
            desk.idle();
        }
        assertThat(news).containsExactly("failed parking INB-901");
        assertThat(tries[0]).isBetween(8, 20);
        assertThat(names(folders.waiting().resolve("parking"))).containsExactlyElementsOf(DOCUMENTS);
        full[0] = false;
        for (int look = 0; look < Delayed.LONGEST; look++) {
            desk.looked();
        }
        assertThat(news).containsExactly("failed parking INB-901", "delivered parking parking-concession");
        assertThat(names(folders.outbox().resolve("parking-concession"))).containsExactly("verdict");
        assertThat(names(folders.waiting())).isEmpty();
        int after = tries[0];
        for (int look = 0; look < 1000; look++) {
            desk.looked();
        }
        assertThat(tries[0]).isEqualTo(after);
    }

    @Test
    void aSendingThatCannotBeFinishedAtTheStartStopsNoOther() throws IOException {
        for (String name : List.of("a", "b")) {
            Path sent = Files.createDirectories(folders.waiting().resolve(name));
            for (String document : DOCUMENTS) {
                Files.write(sent.resolve(document), document(document));
            }
        }
        Files.writeString(folders.waiting().resolve("a").resolve("more.txt"), "so that it is another sending");
        boolean[] first = {true};
        desk = desk((load, folder) -> {
            if (first[0]) {
                first[0] = false;
                throw new IOException("No space left on device");
            }
            return DeskTest.verdict(load, folder);
        });
        desk.recover();
        assertThat(news).containsExactly("failed a INB-901", "delivered b parking-concession");
        desk.looked();
        assertThat(news).endsWith("delivered a parking-concession.2");
    }
}
