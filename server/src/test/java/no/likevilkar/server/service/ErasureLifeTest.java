package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.APPROVER;
import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.RIVAL;
import static no.likevilkar.server.service.Desk.post;
import static no.likevilkar.server.service.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.json.Canonical;
import no.likevilkar.server.cases.Answering.Said;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that is erased: by two persons, everywhere it is kept, and every verdict that rests on it still proves the rest. */
class ErasureLifeTest {

    private static final String SAMPLE = "fitness-loss-cover";
    private static final String LEDGER = "ledger-2022.csv";
    private static final String REASON = "Retention has passed";
    private static final Person AUDITOR = new Person("auditor-1", "Aud", Set.of(Role.AUDITOR), Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aVerdictOutlivesItsDocument(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            desk.activate("no-eea", "2026.1");
            var service = desk.service;
            var zip = Desk.zipped(SAMPLE, Set.of());
            var receipt = service.cases().submit(FIRM, post(FIRM), zip, Optional.empty());
            var id = Desk.caseOf(receipt);
            var verdict = verdict(desk, id);
            var ledger = Desk.sample(SAMPLE, LEDGER);
            var digest = Sha256.of(ledger);
            var draft = service.assessing().make(OFFICER, post(OFFICER), id);

            service.erasing().propose(OFFICER, post(OFFICER), id, digest, REASON);
            var done = service.erasing().approve(APPROVER, post(APPROVER), id, digest);
            assertThat(Desk.member(done, "erases")).isEqualTo(List.of(digest, Sha256.of(zip)));
            assertThat(rows(desk, "document_key", digest, Sha256.of(zip))).isZero();
            assertThat(rows(desk, "erasure", digest, Sha256.of(zip))).isEqualTo(2);
            assertThat(rows(desk, "document", digest, Sha256.of(zip))).isEqualTo(2);
            assertThat(leaves(desk, "document-erased")).isEqualTo(2);

            for (var person : List.of(OFFICER, FIRM)) {
                var bundle = service.decided().bundle(verdict, person);
                assertThat(text(bundle)).doesNotContain(new String(ledger, StandardCharsets.UTF_8));
                assertThat(verify(desk, bundle))
                        .contains("inputs/" + LEDGER + ": erased on 2026-11-27 12:00 UTC")
                        .contains("log.likevilkar.test, which is trusted, tells of it");
            }
            refused(422, () -> service.assessing().precheck(id));
            assertThat(Desk.member(draft, "number")).isEqualTo(2L);
            refused(409, () -> service.verdicts().propose(OFFICER, post(OFFICER), id, 2));
            refused(409, () -> service.cases().add(OFFICER, post(OFFICER), id, "again.csv", ledger));
            refused(409, () -> service.cases().submit(RIVAL, post(RIVAL), zip, Optional.empty()));
            assertThat(service.cases()
                            .submit(FIRM, post(FIRM), zip, Optional.empty())
                            .body())
                    .isEqualTo(receipt.body());
            refused(410, () -> service.caseDocuments().of(id, digest, FIRM));
            assertThat(view(desk, id, OFFICER))
                    .contains("\"state\":\"ERASED\"", REASON, "\"approvedBy\":\"approver-1\"");
            assertThat(view(desk, id, FIRM)).contains("\"state\":\"ERASED\"").doesNotContain(REASON);
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void fourEyesErase(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var erasing = desk.service.erasing();
            var id = submitted(desk);
            var digest = Sha256.of(Desk.sample(SAMPLE, LEDGER));
            var both = new Person("both-1", "Bo", Set.of(Role.OFFICER, Role.APPROVER), Optional.empty());
            refused(409, () -> erasing.approve(APPROVER, post(APPROVER), id, digest));
            refused(422, () -> erasing.propose(OFFICER, post(OFFICER), id, digest, " "));
            refused(422, () -> erasing.propose(OFFICER, post(OFFICER), id, digest, "x".repeat(1001)));
            refused(404, () -> erasing.propose(OFFICER, post(OFFICER), id, "0".repeat(64), REASON));
            refused(404, () -> erasing.propose(OFFICER, post(OFFICER), "nothing", digest, REASON));
            erasing.propose(both, post(both), id, digest, REASON);
            refused(409, () -> erasing.propose(OFFICER, post(OFFICER), id, digest, REASON));
            refused(409, () -> erasing.approve(both, post(both), id, digest));
            assertThat(desk.service.caseDocuments().of(id, digest, FIRM).bytes())
                    .isEqualTo(Desk.sample(SAMPLE, LEDGER));
            assertThat(view(desk, id, OFFICER)).contains("\"state\":\"PROPOSED\"", REASON);
            assertThat(view(desk, id, FIRM)).doesNotContain("PROPOSED");
            erasing.reject(post(APPROVER), id, digest);
            refused(409, () -> erasing.approve(APPROVER, post(APPROVER), id, digest));
            erasing.propose(OFFICER, post(OFFICER), id, digest, REASON);
            var first = erasing.approve(APPROVER, post(APPROVER, "key", "erase"), id, digest);
            assertThat(erasing.approve(APPROVER, post(APPROVER, "key", "erase"), id, digest)
                            .body())
                    .isEqualTo(first.body());
            refused(409, () -> erasing.approve(APPROVER, post(APPROVER), id, digest));
            refused(409, () -> erasing.propose(OFFICER, post(OFFICER), id, digest, REASON));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void theCaseFileGoesWithWhatWasMadeOfIt(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            desk.activate("no-eea", "2026.1");
            var service = desk.service;
            var id = submitted(desk);
            var gap = Gaps.first(Desk.text(service.assessing().precheck(id)), "buyer");
            var said = new Said(
                    gap.key(),
                    "120",
                    Optional.of(gap.subject()),
                    gap.period(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("buyer"));
            var answer = (String) Desk.member(service.answering().answer(OFFICER, post(OFFICER), id, said), "digest");
            var verdict = verdict(desk, id);
            refused(409, () -> service.erasing().propose(OFFICER, post(OFFICER), id, answer, REASON));
            assertThat(past(desk, Optional.of(0)))
                    .contains("\"case\":\"fitness-loss-cover\"", "case.xml", LEDGER, "\"proposed\":false")
                    .doesNotContain("answer-1.txt");
            assertThat(past(desk, Optional.of(1))).isEqualTo("{\"cases\":[],\"days\":1}");
            assertThat(past(desk, Optional.empty())).isEqualTo("{\"cases\":[],\"days\":null}");

            var digest = Sha256.of(Desk.sample(SAMPLE, "case.xml"));
            service.erasing().propose(OFFICER, post(OFFICER), id, digest, REASON);
            var done = service.erasing().approve(APPROVER, post(APPROVER), id, digest);
            assertThat((List<?>) Desk.member(done, "erases")).hasSize(3);
            assertThat(past(desk, Optional.of(0))).contains(LEDGER).doesNotContain("\"case.xml\"");
            assertThat(verify(desk, service.decided().bundle(verdict, OFFICER)))
                    .contains("inputs/case-as-received.xml: erased on", "inputs/case.xml: erased on");
            assertThat(view(desk, id, OFFICER)).contains("a case file that was erased");
            refused(422, () -> service.assessing().precheck(id));
            refused(409, () -> service.answering().answer(OFFICER, post(OFFICER), id, said));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void theSameBytesOfTwoCasesGoTogether(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var one = submitted(desk);
            var other = Desk.caseOf(desk.service
                    .cases()
                    .submit(RIVAL, post(RIVAL), Desk.zipped(SAMPLE, Set.of("ledger-2021.csv")), Optional.empty()));
            var digest = Sha256.of(Desk.sample(SAMPLE, LEDGER));
            var proposed = desk.service.erasing().propose(OFFICER, post(OFFICER), one, digest, REASON);
            assertThat((List<?>) Desk.member(proposed, "cases")).hasSize(2);
            assertThat((List<?>) Desk.member(proposed, "erases")).hasSize(3);
            refused(409, () -> desk.service.erasing().approve(APPROVER, post(APPROVER), other, digest));
            desk.service.erasing().approve(APPROVER, post(APPROVER), one, digest);
            refused(410, () -> desk.service.caseDocuments().of(other, digest, RIVAL));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aDocumentIsForItsPartyAndForStaff(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var documents = desk.service.caseDocuments();
            var id = submitted(desk);
            var bytes = "an own document".getBytes(StandardCharsets.UTF_8);
            desk.service.cases().admit(OFFICER, post(OFFICER), id, RIVAL.party().orElseThrow(), "buyer");
            desk.service.cases().add(RIVAL, post(RIVAL), id, "own.txt", bytes);
            var digest = Sha256.of(bytes);
            assertThat(documents.of(id, digest, RIVAL).name()).isEqualTo("own.txt");
            assertThat(documents.of(id, digest, APPROVER).bytes()).isEqualTo(bytes);
            assertThat(leaves(desk, "document-viewed")).isZero();
            assertThat(documents.of(id, digest, AUDITOR).bytes()).isEqualTo(bytes);
            assertThat(leaves(desk, "document-viewed")).isEqualTo(1);
            refused(404, () -> documents.of(id, digest, FIRM));
            refused(404, () -> documents.of(id, "0".repeat(64), OFFICER));
            refused(404, () -> documents.of("nothing", digest, OFFICER));
        }
    }

    private static String submitted(Desk desk) throws Exception {
        return Desk.caseOf(
                desk.service.cases().submit(FIRM, post(FIRM), Desk.zipped(SAMPLE, Set.of()), Optional.empty()));
    }

    private static String verdict(Desk desk, String id) {
        var made = desk.service.assessing().make(OFFICER, post(OFFICER), id);
        desk.service.verdicts().propose(OFFICER, post(OFFICER), id, 1);
        desk.service.verdicts().approve(APPROVER, post(APPROVER), id, 1);
        return (String) Desk.member(made, "digest");
    }

    private static String past(Desk desk, Optional<Integer> days) {
        return text(Canonical.bytes(desk.service.retention().past(days)));
    }

    private static String view(Desk desk, String id, Person person) {
        return text(Canonical.bytes(desk.service.caseView().of(id, person)));
    }

    private static long rows(Desk desk, String table, String one, String other) {
        return desk.service
                .store()
                .read(em -> (Number) em.createNativeQuery("select count(*) from " + table + " where digest in (?1, ?2)")
                        .setParameter(1, one)
                        .setParameter(2, other)
                        .getSingleResult())
                .longValue();
    }

    private static long leaves(Desk desk, String type) {
        var first = desk.service.log().file("tile/entries/000.p/" + size(desk)).orElseThrow();
        return text(first).split("\"type\":\"" + type + "\"", -1).length - 1;
    }

    private static String size(Desk desk) {
        return text(desk.service.log().file("checkpoint").orElseThrow()).split("\n")[1];
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As somebody who trusts the keys of the service. */
    private String verify(Desk desk, byte[] bundle) throws Exception {
        var file = Files.write(folder.resolve("it.verdict.zip"), bundle);
        var trust = Files.write(
                folder.resolve("trust.json"),
                Canonical.bytes(desk.service.trust().file()));
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Likevilkar.run(
                        new Console(print, print, false, Map.of()),
                        "verify",
                        "--lang=en",
                        "--trust",
                        trust.toString(),
                        "--at",
                        "2026-11-27",
                        file.toString()))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
