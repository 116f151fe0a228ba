package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service does when somebody has been at its store or its log. */
class LogInDoubtTest {

    private static final String SAMPLE = "fitness-loss-cover";

    @TempDir
    Path folder;

    private final StoreSettings settings =
            new StoreSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "likevilkar", "", 4);

    @Test
    void aServiceThatStopsGoesOnWhereItWas() throws Exception {
        var id = twoSubmissions();
        try (var desk = open()) {
            assertThat(desk.service.log().altered()).isEmpty();
            assertThat(desk.service.cases().seen(id, FIRM)).isPresent();
            assertThat(size(desk)).isEqualTo(2);
        }
    }

    @Test
    void leavesThatWereCommittedAndNotPublishedArePublishedAtTheNextStart() throws Exception {
        twoSubmissions();
        var log = folder.resolve("log");
        try (var files = Files.walk(log)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (var desk = open()) {
            assertThat(desk.service.log().altered()).isEmpty();
            assertThat(size(desk)).isEqualTo(2);
        }
    }

    @Test
    void anOlderDatabaseIsNoticedAndNothingIsTakenIn() throws Exception {
        var id = twoSubmissions();
        sql("delete from submission where leaf = 1");
        sql("delete from log_leaf where idx = 1");
        readsAndTakesNothing(id, "ROWS_LOST");
    }

    @Test
    void aRewrittenLeafIsNoticedAndNothingIsTakenIn() throws Exception {
        var id = twoSubmissions();
        sql("update log_leaf set leaf = (select leaf from log_leaf where idx = 1) where idx = 0");
        readsAndTakesNothing(id, "row 0");
    }

    @Test
    void aTileThatWasChangedIsNoticed() throws Exception {
        var id = twoSubmissions();
        var tile = folder.resolve("log/tile/0/000.p/2");
        var bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);
        readsAndTakesNothing(id, "tile");
    }

    private void readsAndTakesNothing(String id, String why) throws Exception {
        try (var desk = open()) {
            assertThat(desk.service.log().altered().orElseThrow().toString()).contains(why);
            assertThat(desk.service.cases().seen(id, FIRM)).isPresent();
            assertThatThrownBy(() -> submit(desk, Set.of("ledger-2022.csv")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isEqualTo(503);
                        assertThat(refusal.problems().get(0).code()).isEqualTo("SRV-530");
                    });
        }
    }

    private Desk open() throws Exception {
        return Desk.open(settings, folder);
    }

    private String twoSubmissions() throws Exception {
        try (var desk = open()) {
            submit(desk, Set.of());
            return submit(desk, Set.of("ledger-2021.csv"));
        }
    }

    private static String submit(Desk desk, Set<String> without) throws Exception {
        return Desk.caseOf(
                desk.service.cases().submit(FIRM, post(FIRM), Desk.zipped(SAMPLE, without), Optional.empty()));
    }

    private static long size(Desk desk) {
        var checkpoint = Desk.text(desk.service.log().file("checkpoint").orElseThrow());
        return Long.parseLong(checkpoint.split("\n")[1]);
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection(settings.url(), settings.user(), "")) {
            connection.createStatement().executeUpdate(statement);
        }
    }
}
