package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.APPROVER;
import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.OFFICER;
import static no.likevilkar.server.service.Desk.OTHER_OFFICER;
import static no.likevilkar.server.service.Desk.RIVAL;
import static no.likevilkar.server.service.Desk.post;
import static no.likevilkar.server.service.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;
import no.likevilkar.server.cases.Answering.Said;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.Databases;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case from its submission to a verdict that proves itself, on both databases. */
class CaseLifeTest {

    private static final String SAMPLE = "fitness-loss-cover";
    private static final String LEDGER = "ledger-2022.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aCaseBecomesAVerdictThatProvesItself(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            desk.activate("no-eea", "2026.1");
            var service = desk.service;
            var id = submitted(desk, Set.of(LEDGER));
            refused(422, () -> service.assessing().precheck(id));
            service.cases().add(OFFICER, post(OFFICER), id, LEDGER, Desk.sample(SAMPLE, LEDGER));
            assertThat(Desk.text(service.assessing().precheck(id))).contains("\"processing\":\"PRECHECK\"");

            var made = service.assessing().make(OFFICER, post(OFFICER), id);
            service.verdicts().propose(OFFICER, post(OFFICER), id, 1);
            service.verdicts().approve(APPROVER, post(APPROVER), id, 1);
            var digest = (String) Desk.member(made, "digest");
            var full = service.decided().bundle(digest, OFFICER);
            assertThat(verify(full, "full")).isNotEmpty();
            assertThat(verify(service.decided().bundle(digest, FIRM), "firm")).isNotEmpty();
            assertThat(service.decided().bundle(digest, OFFICER)).isEqualTo(full);
            refused(404, () -> service.decided().bundle(digest, RIVAL));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void anAnswerFillsAGapAndTheNumberPointsToIt(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            desk.activate("no-eea", "2026.1");
            var service = desk.service;
            var id = submitted(desk, Set.of());
            var before = Desk.text(service.assessing().precheck(id));
            var gap = Gaps.first(before, "buyer");
            var said = new Said(
                    gap.key(),
                    "120",
                    Optional.of(gap.subject()),
                    gap.period(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("buyer"));
            service.answering().answer(OFFICER, post(OFFICER), id, said);
            var after = Desk.text(service.assessing().precheck(id));
            assertThat(Gaps.ids(before)).contains(gap.id());
            assertThat(Gaps.ids(after)).doesNotContain(gap.id());

            var made = service.assessing().make(OFFICER, post(OFFICER), id);
            service.verdicts().propose(OFFICER, post(OFFICER), id, 1);
            service.verdicts().approve(APPROVER, post(APPROVER), id, 1);
            var bundle = service.decided().bundle((String) Desk.member(made, "digest"), OFFICER);
            assertThat(verify(bundle, "answered")).isNotEmpty();
            assertThat(inputs(bundle)).contains("answer-1.txt", "case-as-received.xml");
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void anotherPartysCaseIsNotThere(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var service = desk.service;
            var id = submitted(desk, Set.of());
            assertThat(service.cases().seen(id, FIRM)).hasValue("complainant");
            refused(404, () -> service.cases().seen(id, RIVAL));
            refused(404, () -> service.cases().seen("nothing", FIRM));
            refused(404, () -> service.cases().add(RIVAL, post(RIVAL), id, LEDGER, new byte[1]));
            refused(404, () -> service.answering()
                    .answer(RIVAL, post(RIVAL), id, said("x", "unit", Optional.empty(), "1")));
        }
    }

    @Test
    void aPartyCitesItsOwnDocumentsAndLearnsOfNoOther() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var service = desk.service;
            var id = Desk.caseOf(
                    service.cases().submit(OFFICER, post(OFFICER), Desk.zipped(SAMPLE, Set.of()), Optional.empty()));
            service.cases().admit(OFFICER, post(OFFICER), id, FIRM.party().orElseThrow(), "complainant");
            var ofOthers = citing(service, id, "budget-decisions.txt");
            assertThat(ofOthers.problems().get(0).code()).isEqualTo("SRV-422");
            assertThat(citing(service, id, "nobody-sent-this.txt").problems()).isEqualTo(ofOthers.problems());
            service.cases().add(FIRM, post(FIRM), id, "own.txt", "120 days\n".getBytes(StandardCharsets.UTF_8));
            assertThat(service.answering()
                            .answer(FIRM, post(FIRM), id, citing("own.txt"))
                            .status())
                    .isEqualTo(201);
        }
    }

    private static Refusal citing(Service service, String id, String document) {
        return catchThrowableOfType(
                Refusal.class, () -> service.answering().answer(FIRM, post(FIRM), id, citing(document)));
    }

    private static Said citing(String document) {
        return new Said(
                "measure.days-at-disposal",
                "120",
                Optional.of("loss-cover"),
                Optional.of("2021"),
                Optional.of(document),
                Optional.of("line=1"),
                Optional.empty());
    }

    @Test
    void aPartyThatAsksTooEarlyLearnsNothingOfTheDocumentsOfOthers() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var service = desk.service;
            var id = Desk.caseOf(service.cases()
                    .submit(OFFICER, post(OFFICER), Desk.zipped(SAMPLE, Set.of(LEDGER)), Optional.empty()));
            var broken = Desk.text(Desk.sample(SAMPLE, LEDGER)).replace("4350000,00", "Kanarifugl");
            service.cases().add(OFFICER, post(OFFICER), id, LEDGER, broken.getBytes(StandardCharsets.UTF_8));
            service.cases().admit(OFFICER, post(OFFICER), id, FIRM.party().orElseThrow(), "complainant");
            var toOfficer =
                    catchThrowableOfType(Refusal.class, () -> service.gapView().of(id, OFFICER));
            assertThat(toOfficer.problems().toString()).contains("Kanarifugl");
            var toFirm =
                    catchThrowableOfType(Refusal.class, () -> service.gapView().of(id, FIRM));
            assertThat(toFirm.status()).isEqualTo(409);
            assertThat(toFirm.problems().toString()).doesNotContain("Kanarifugl", LEDGER);
        }
    }

    @Test
    void aPartyIsEnteredAsOneThatTheCaseHas() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder.resolve("home"))) {
            var id = submitted(desk, Set.of());
            var cases = desk.service.cases();
            refused(422, () -> cases.admit(OFFICER, post(OFFICER), id, "0192:910000009", "bid-nowhere"));
            refused(404, () -> cases.admit(OFFICER, post(OFFICER), "nothing", "0192:910000009", "unit"));
            cases.admit(OFFICER, post(OFFICER), id, "0192:910000009", "buyer");
            refused(409, () -> cases.admit(OFFICER, post(OFFICER), id, "0192:910000009", "unit"));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void theSameSubmissionIsOneCaseAndOneReceipt(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var zip = Desk.zipped(SAMPLE, Set.of());
            var first = desk.service.cases().submit(FIRM, post(FIRM), zip, Optional.empty());
            assertThat(desk.service
                            .cases()
                            .submit(FIRM, post(FIRM), zip, Optional.empty())
                            .body())
                    .isEqualTo(first.body());
            assertThat(desk.service
                            .cases()
                            .submit(FIRM, post(FIRM, "key", "one"), zip, Optional.empty())
                            .body())
                    .isEqualTo(first.body());
            refused(422, () -> desk.service.cases().submit(FIRM, post(FIRM, "key", "other"), zip, Optional.empty()));
            assertThat(Desk.caseOf(desk.service.cases().submit(RIVAL, post(RIVAL), zip, Optional.empty())))
                    .isNotEqualTo(Desk.caseOf(first));
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void fourEyesDecide(StoreSettings settings) throws Exception {
        try (var desk = Desk.open(settings, folder.resolve("home"))) {
            var service = desk.service;
            var id = submitted(desk, Set.of());
            service.assessing().make(OFFICER, post(OFFICER), id);
            refused(409, () -> service.verdicts().approve(APPROVER, post(APPROVER), id, 1));
            service.verdicts().propose(OTHER_OFFICER, post(OTHER_OFFICER), id, 1);
            refused(409, () -> service.verdicts().approve(OFFICER, post(OFFICER), id, 1));
            refused(409, () -> service.verdicts().approve(OTHER_OFFICER, post(OTHER_OFFICER), id, 1));
            refused(409, () -> service.verdicts().approve(APPROVER, post(APPROVER), id, 1));
            desk.activate("no-eea", "2026.1");
            assertThat(service.verdicts()
                            .approve(APPROVER, post(APPROVER), id, 1)
                            .status())
                    .isEqualTo(201);
            refused(409, () -> service.verdicts().approve(APPROVER, post(APPROVER), id, 1));
        }
    }

    private static String submitted(Desk desk, Set<String> without) throws Exception {
        return Desk.caseOf(
                desk.service.cases().submit(FIRM, post(FIRM), Desk.zipped(SAMPLE, without), Optional.empty()));
    }

    private static Said said(String key, String subject, Optional<String> period, String value) {
        return new Said(key, value, Optional.of(subject), period, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String inputs(byte[] bundle) throws Exception {
        var names = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.append(entry.getName()).append('\n');
            }
        }
        return names.toString();
    }

    private String verify(byte[] bundle, String name) throws Exception {
        var file = Files.write(folder.resolve(name + ".verdict.zip"), bundle);
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Likevilkar.run(new Console(print, print, false, Map.of()), "verify", "--lang=en", file.toString()))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
