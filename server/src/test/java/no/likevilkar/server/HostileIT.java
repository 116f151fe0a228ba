package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import no.likevilkar.server.running.Zips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Bodies made to do harm: each is refused with its status and code, without a side effect, and the service goes on. */
@ExtendWith(RunningService.class)
class HostileIT {

    private static final String ROOT = "<case ";

    private final Service service;

    HostileIT(Service service) {
        this.service = service;
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertRefused(service.assess("this is no zip".getBytes(StandardCharsets.UTF_8)), 400, "ZIP-");
        assertRefused(service.assess(new byte[0]), 400, "ZIP-");
    }

    @Test
    void aZipCutShortIsRefused() {
        var whole = Zips.workedExample();
        assertRefused(service.assess(Arrays.copyOf(whole, whole.length / 2)), 400, "ZIP-");
    }

    @Test
    void aZipWithAFlippedByteIsRefused() {
        var flipped = Zips.workedExample();
        flipped[flipped.length / 3] ^= 1;
        assertRefused(service.assess(flipped), 400, "ZIP-");
    }

    @Test
    void aNameThatClimbsOutIsRefusedAndNothingIsWritten() {
        var outside = Path.of(System.getProperty("java.io.tmpdir"), "likevilkar-slipped.csv");
        assertRefused(
                service.assess(Zips.workedExampleAnd("../../../../../../../../../.." + outside, new byte[] {1})),
                400,
                "ZIP-005");
        assertRefused(service.assess(Zips.workedExampleAnd(outside.toString(), new byte[] {1})), 400, "ZIP-005");
        assertThat(outside).doesNotExist();
    }

    @Test
    void aBombIsRefusedAndTheServiceGoesOn() {
        assertRefused(service.assess(Zips.workedExampleAnd("bomb.csv", new byte[250_000_000])), 413, "ZIP-00");
        assertThat(service.assess(Zips.workedExample()).status()).isEqualTo(200);
    }

    @Test
    void moreEntriesThanAllowedAreRefused() {
        assertRefused(service.assess(Zips.workedExampleAndMany(1_001)), 413, "ZIP-002");
    }

    @Test
    void anExternalEntityReadsNoFile(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "canary-7b0e");
        var answer = service.assess(withDoctype("<!DOCTYPE case [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"));
        assertRefused(answer, 422, "CAS-");
        assertThat(answer.body()).doesNotContain("canary-7b0e");
    }

    @Test
    void anExternalEntityOpensNoConnection() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            assertRefused(service.assess(withDoctype("<!DOCTYPE case SYSTEM \"" + address + "\">")), 422, "CAS-");
            listener.setSoTimeout(1);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void laughingEntitiesAreNotExpanded() {
        var lol = "<!DOCTYPE case [<!ENTITY a \"" + "ha".repeat(1_000) + "\"><!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY x \"" + "&b;".repeat(1_000) + "\">]>";
        assertRefused(service.assess(withDoctype(lol)), 422, "CAS-");
    }

    @Test
    void aDocumentThatIsNamedAndAbsentIsRefused() {
        assertRefused(service.assess(Zips.workedExampleWithout("ledger.csv")), 422, "DOC-");
    }

    @Test
    void aCaseFileThatIsAbsentIsRefused() {
        assertRefused(service.assess(Zips.workedExampleWithout("case.xml")), 422, "ZIP-011");
    }

    @Test
    void aRegimeWithoutRulesIsRefused() {
        assertRefused(
                service.assess(Zips.workedExampleWith("regime=\"nowhere\"", "regime=\"no-eea\"")), 422, "CAS-700");
    }

    private static byte[] withDoctype(String doctype) {
        return Zips.workedExampleWith(doctype + ROOT, ROOT);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.codes()).isNotEmpty().anyMatch(told -> told.startsWith(code));
        assertThat(answer.json().getJsonArray("problems").getJsonObject(0).getString("remedy"))
                .isNotBlank();
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("no.likevilkar");
    }
}
