package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.APPROVER;
import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.RIVAL;
import static no.likevilkar.server.service.Desk.UNIT;
import static no.likevilkar.server.service.Desk.post;
import static no.likevilkar.server.service.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.server.contests.Contesting.Said;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Databases;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said against a figure of a verdict: kept, told of in its effect, and for nobody else's eyes. */
class ContestTest {

    private static final String OVERHEAD = "unit/overhead.cost/2024";
    private static final String LEDGER_MARK =
            "<mark of=\"ledger\" class=\"party\" holder=\"unit\" reason=\"forvaltningsloven § 13\"/>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aPartyLearnsWhetherItWouldBeDecisiveAndNobodyElseLearnsOfIt(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var id = drafted(desk);
            refused(409, () -> contest(desk, FIRM, id, OVERHEAD, "1"));
            decide(desk, id);
            var before = Desk.text(desk.service.decided().json(verdict(desk, id), OFFICER));

            var small = contest(desk, FIRM, id, OVERHEAD, "430001");
            assertThat(effect(small)).containsEntry("decisive", false);
            var large = contest(desk, FIRM, id, OVERHEAD, "1.50");
            assertThat(effect(large)).containsEntry("decisive", true);
            assertThat(outcome(large, "before")).isEqualTo("NOT_NEUTRAL");
            assertThat(outcome(large, "after")).isEqualTo("NEUTRAL");

            assertThat(list(desk, FIRM, id)).hasSize(2).allSatisfy(one -> assertThat(one)
                    .doesNotContainKeys("party", "told")
                    .containsEntry("document", "annex.txt"));
            assertThat(list(desk, UNIT, id)).isEmpty();
            assertThat(list(desk, OFFICER, id)).hasSize(2).allSatisfy(one -> assertThat(one)
                    .containsEntry("party", FIRM.party().orElseThrow())
                    .containsKey("told"));
            refused(404, () -> desk.service.contesting().list(id, RIVAL));
            refused(404, () -> contest(desk, RIVAL, id, OVERHEAD, "1"));
            assertThat(Desk.text(desk.service.decided().json(verdict(desk, id), OFFICER)))
                    .isEqualTo(before);
            onlyInserted(settings);
        }
    }

    /** The ledger is the unit's alone, so what a bidder sees comes to no verdict; nothing that rests on it is told to a bidder. */
    @Test
    void whatRestsOnWithheldValuesIsToldToTheAuthorityAlone() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var id = drafted(desk, LEDGER_MARK);
            decide(desk, id);
            assertThat(contest(desk, FIRM, id, OVERHEAD, "1.50"))
                    .containsEntry("effect", null)
                    .doesNotContainKey("told");
            assertThat(list(desk, FIRM, id).get(0)).containsEntry("effect", null);
            var seen = list(desk, OFFICER, id).get(0);
            assertThat(effect(seen)).containsEntry("decisive", true);
            assertThat(seen).containsEntry("told", null);
        }
    }

    @Test
    void theAuthorityMayContestADraftAndWhatCannotBeTakenIsRefusedAndLeavesNothing() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var id = drafted(desk);
            refused(422, () -> contest(desk, OFFICER, id, "unit/nothing/2024", "1"));
            refused(422, () -> contest(desk, OFFICER, id, "overhead.cost", "1"));
            refused(422, () -> contest(desk, OFFICER, id, OVERHEAD, "1,50"));
            refused(422, () -> contest(desk, OFFICER, id, OVERHEAD, ""));
            refused(422, () -> contest(desk, OFFICER, id, "unit/activity.on-market", "perhaps"));
            refused(422, () -> said(desk, OFFICER, id, new Said(OVERHEAD, "1", "none.txt", "line=1", "because")));
            refused(422, () -> said(desk, OFFICER, id, new Said(OVERHEAD, "1", "annex.txt", "line=1", " ")));
            refused(
                    422,
                    () -> said(desk, OFFICER, id, new Said(OVERHEAD, "1", "annex.txt", "line=1", "x".repeat(4001))));
            assertThat(list(desk, OFFICER, id)).isEmpty();
            var said = contest(desk, OFFICER, id, "unit/activity.authority", "yes");
            assertThat(said).containsEntry("standing", "officer");
            assertThat(effect(said)).containsEntry("decisive", true);
            assertThat(outcome(said, "after")).isEqualTo("OUT_OF_SCOPE");
            decide(desk, id);
            var before = Desk.text(desk.service.log().file("checkpoint").orElseThrow());
            refused(422, () -> said(desk, FIRM, id, new Said(OVERHEAD, "1", "case.xml", "line=1", "not its own")));
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                    .isEqualTo(before);
        }
    }

    private static String drafted(Desk desk, String... marks) throws Exception {
        var service = desk.service;
        var id = Desk.caseOf(service.cases().submit(OFFICER, post(OFFICER), Desk.sealedBids(marks), Optional.empty()));
        service.cases().admit(OFFICER, post(OFFICER), id, FIRM.party().orElseThrow(), "bid-a");
        service.cases().admit(OFFICER, post(OFFICER), id, UNIT.party().orElseThrow(), "unit");
        service.cases().add(FIRM, post(FIRM), id, "annex.txt", new byte[] {'1'});
        service.assessing().make(OFFICER, post(OFFICER), id);
        return id;
    }

    private static void decide(Desk desk, String id) {
        desk.activate("no-eea", "2026.1");
        desk.service.verdicts().propose(OFFICER, post(OFFICER), id, 1);
        desk.service.verdicts().approve(APPROVER, post(APPROVER), id, 1);
    }

    private static String verdict(Desk desk, String id) {
        return (String) desk.service.caseView().of(id, OFFICER).get("verdict");
    }

    private static Map<String, Object> contest(Desk desk, Person person, String id, String figure, String value) {
        return said(desk, person, id, new Said(figure, value, "annex.txt", "line=1", "The annex says otherwise."));
    }

    private static Map<String, Object> said(Desk desk, Person person, String id, Said said) {
        return Desk.object(desk.service.contesting().contest(person, post(person), id, said));
    }

    private static List<Map<String, Object>> list(Desk desk, Person person, String id) {
        return ((List<?>) desk.service.contesting().list(id, person).get("contests"))
                .stream().map(ContestTest::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    private static Map<String, Object> effect(Map<String, Object> contest) {
        return map(contest.get("effect"));
    }

    private static Object outcome(Map<String, Object> contest, String when) {
        return map(effect(contest).get(when)).get("outcome");
    }

    private static void onlyInserted(StoreSettings settings) throws SQLException {
        if (settings.url().startsWith("jdbc:postgresql:")) {
            try (var connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
                assertThatThrownBy(() -> connection.createStatement().execute("update contest set figure = 'other'"))
                        .hasMessageContaining("never changed");
            }
        }
    }
}
