package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.RIVAL;
import static no.likevilkar.server.service.Desk.post;
import static no.likevilkar.server.service.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.store.Databases;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A complaint from its form to the case it belongs to, for the eyes of its sender and the authority. */
class ComplaintTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void oneThatWaitsIsJoinedToACaseAndSeenByNobodyElse(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var filed = file(desk, FIRM, form());
            var id = (String) filed.get("complaint");
            assertThat(filed.get("doubts")).isEqualTo(List.of("contacted"));
            assertThat(filed.get("receipt").toString()).contains("signatures");
            assertThat(file(desk, FIRM, form())).as("the same again").isEqualTo(filed);
            assertThat(file(desk, RIVAL, form()).get("complaint")).isNotEqualTo(id);

            assertThat(list(desk, FIRM)).hasSize(1);
            assertThat(list(desk, OFFICER)).hasSize(2);
            assertThat(desk.service.complaints().of(id, FIRM).get("said")).isEqualTo(form());
            refused(404, () -> desk.service.complaints().of(id, RIVAL));

            var caseId = Desk.caseOf(desk.service
                    .cases()
                    .submit(OFFICER, post(OFFICER), Desk.zipped("fitness-loss-cover", Set.of()), Optional.empty()));
            refused(404, () -> desk.service.complaints().join(OFFICER, post(OFFICER), id, "nothing"));
            desk.service.complaints().join(OFFICER, post(OFFICER), id, caseId);
            refused(409, () -> desk.service.complaints().join(OFFICER, post(OFFICER), id, caseId));
            assertThat(desk.service.complaints().of(id, FIRM)).containsEntry("case", caseId);
            assertThat(desk.service
                            .caseView()
                            .of(caseId, OFFICER)
                            .get("documents")
                            .toString())
                    .contains("complaint-" + id + ".json");
            refused(404, () -> desk.service.caseView().of(caseId, FIRM));
        }
    }

    @Test
    void oneOfACaseIsADocumentOfItAndAnothersCaseIsNotThere() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var caseId = Desk.caseOf(desk.service
                    .cases()
                    .submit(FIRM, post(FIRM), Desk.zipped("fitness-loss-cover", Set.of()), Optional.empty()));
            var form = form("case", caseId);
            refused(404, () -> file(desk, RIVAL, form));
            var id = file(desk, FIRM, form).get("complaint");
            assertThat(desk.service.complaints().of((String) id, OFFICER)).containsEntry("case", caseId);
            assertThat(desk.service.caseView().of(caseId, FIRM).get("documents").toString())
                    .contains("complaint-" + id + ".json");
            assertThat(desk.service.caseView().of(caseId, FIRM)).containsEntry("assessable", true);
            assertThat(list(desk, RIVAL)).isEmpty();
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhatIsAskedFirstComesFirst() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            assertThat(places(desk, Map.of()))
                    .startsWith("onMarket", "affected", "contacted", "elsewhere", "complainant");
            for (var wrong : List.of(
                    form("onMarket", "perhaps"),
                    form("country", "Norge"),
                    form("email", "nobody"),
                    form("from", "2024-02-30"),
                    form("to", "2020-01-01"),
                    form("advantage", "rent,rent"),
                    form("advantage", "luck"),
                    form("amount", "1e6", "currency", "NOK"),
                    form("amount", "100"),
                    form("revealIdentity", "no"),
                    form("grounds", " "),
                    form("grounds", "x".repeat(20_001)),
                    form("colour", "blue"))) {
                assertThat(places(desk, wrong)).as(wrong.toString()).hasSize(1);
            }
            assertThat(list(desk, OFFICER)).isEmpty();
            assertThat(desk.service.log().file("checkpoint").map(Desk::text).orElse("\n0\n"))
                    .contains("\n0\n");
            var all = form("amount", "100.00");
            all.putAll(Map.of(
                    "currency", "NOK", "revealIdentity", "no", "confidentiality", "Reprisals", "to", "2024-12-31"));
            assertThat(file(desk, FIRM, all)).containsKey("complaint");
        }
    }

    private static Map<String, Object> form(String... more) {
        var form = new TreeMap<String, Object>(Map.of(
                "onMarket",
                "yes",
                "affected",
                "yes",
                "contacted",
                "no",
                "elsewhere",
                "no",
                "complainant",
                "Oppdikt AS"));
        form.putAll(Map.of(
                "address", "Storgata 1, Diktvik",
                "country", "NO",
                "email", "post@example.no",
                "business", "Treningssenter",
                "revealIdentity", "yes"));
        form.putAll(Map.of(
                "unit", "Skvulpet treningssenter",
                "grantor", "Skvulpøy kommune",
                "service", "Treningssenter",
                "market", "Skvulpøy og omegn",
                "from", "2024-01-01",
                "advantage", "rent, cross-subsidy",
                "grounds", "Leien er under det andre betaler."));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private static Map<String, Object> file(Desk desk, Person person, Map<String, Object> form) {
        return Desk.object(desk.service.complaints().file(person, post(person), form));
    }

    private static List<?> list(Desk desk, Person person) {
        return (List<?>) desk.service.complaints().list(person).get("complaints");
    }

    private static List<String> places(Desk desk, Map<String, Object> form) {
        var places = new ArrayList<String>();
        assertThatThrownBy(() -> file(desk, FIRM, form)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            refusal.problems().stream().map(Problem::place).forEach(places::add);
        });
        return places;
    }
}
