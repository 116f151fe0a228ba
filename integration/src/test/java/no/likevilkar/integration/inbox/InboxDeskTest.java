package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.store.Sha256;
import org.junit.jupiter.api.Test;

/** What becomes of whole and of unfinished sendings, one file after the other. */
class InboxDeskTest extends DeskTest {

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
}
