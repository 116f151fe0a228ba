package no.likevilkar.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the README over HTTP, with the people of the embedded sign-in. */
@ExtendWith(RunningService.class)
class CaseWalkIT {

    private static final Path SAMPLE = Path.of(System.getProperty("likevilkar.samples"), "cases", "fitness-loss-cover");
    private static final List<String> DOCUMENTS = List.of("ledger-2021.csv", "ledger-2022.csv", "budget-decisions.txt");
    private static final String DECISIONS = "budget-decisions.txt";
    private static final String JSON = "application/json";

    private final Service service;

    @TempDir
    private Path folder;

    CaseWalkIT(Service service) {
        this.service = service;
    }

    /** Once is enough; a second time it is active already. */
    @BeforeEach
    void activated() {
        post("steward", "/api/rulesets/no-eea/2026.1/activation", "");
        post("officer-2", "/api/rulesets/no-eea/2026.1/activation/approval", "");
    }

    @Test
    void aCaseGoesFromItsSubmissionToABundleThatProvesItself() throws IOException {
        var address = submitted("firm-a");
        var waiting = service.getAs("firm-a", address).json();
        assertThat(waiting.getBoolean("assessable")).isFalse();
        assertThat(waiting.getJsonArray("problems")).hasSize(DOCUMENTS.size());
        for (var document : DOCUMENTS) {
            var answer = service.sendAs(
                    "firm-a",
                    "POST",
                    address + "/documents?name=" + document,
                    "application/octet-stream",
                    content(document));
            assertThat(answer.status()).isEqualTo(201);
        }
        assertThat(service.getAs("officer-1", address + "/gaps").json().getJsonArray("gaps"))
                .anySatisfy(
                        gap -> assertThat(gap.asJsonObject().getString("key")).isEqualTo("measure.days-at-disposal"));
        var said =
                "{\"key\": \"measure.days-at-disposal\", \"subject\": \"loss-cover\", \"period\": \"2021\", \"value\": \"120\","
                        + " \"asserts\": \"buyer\"}";
        assertThat(post("officer-1", address + "/answers", said).status()).isEqualTo(201);

        var made = post("officer-1", address + "/assessments", "");
        assertThat(made.status()).isEqualTo(201);
        assertThat(post("officer-1", address + "/assessments/1/proposal", "").status())
                .isEqualTo(200);
        assertThat(post("officer-1", address + "/assessments/1/approval", "").status())
                .isEqualTo(403);
        assertThat(post("officer-2", address + "/assessments/1/approval", "").status())
                .isEqualTo(201);

        var verdict = "/api/verdicts/" + made.json().getString("digest");
        assertThat(service.getAs("firm-a", verdict).json().getString("outcome")).isEqualTo("NOT_NEUTRAL");
        assertThat(service.getAs("firm-b", verdict).status()).isEqualTo(404);
        assertThat(service.getAs("firm-b", address).status()).isEqualTo(404);
        var bundle = Files.write(
                folder.resolve("case.verdict.zip"),
                service.getAs("firm-a", verdict + "/bundle").bytes());
        assertThat(verify(bundle))
                .contains("VERIFIED fitness-loss-cover " + made.json().getString("digest"));

        var decisions = content(DECISIONS);
        var document = address + "/documents/" + Sha256.of(decisions);
        var received = service.getAs("firm-a", document);
        assertThat(received.bytes()).isEqualTo(decisions);
        assertThat(received.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"budget-decisions.txt\"; filename*=UTF-8''budget-decisions.txt");
        assertThat(received.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(service.getAs("firm-b", document).status()).isEqualTo(404);
        assertThat(post("officer-1", document + "/erasure", "{\"reason\": \"Asked for\"}")
                        .status())
                .isEqualTo(201);
        assertThat(service.getAs("firm-a", document).status()).isEqualTo(200);
        assertThat(post("officer-2", document + "/erasure/approval", "").status())
                .isEqualTo(200);
        var gone = service.getAs("firm-a", document);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.json().getJsonArray("problems").getJsonObject(0).getString("code"))
                .isEqualTo("SRV-410");
        Files.write(bundle, service.getAs("firm-a", verdict + "/bundle").bytes());
        assertThat(verify(bundle)).contains("inputs/budget-decisions.txt: slettet ");
    }

    @Test
    void whoSendsTheSameAgainGetsTheSameReceipt() throws IOException {
        assertThat(submitted("firm-b")).isEqualTo(submitted("firm-b"));
    }

    @Test
    void theCheckpointCountsWhatWasReceived() throws IOException {
        submitted("unit");
        var checkpoint = service.get("/api/log/checkpoint");
        assertThat(checkpoint.status()).isEqualTo(200);
        assertThat(Long.parseLong(new String(checkpoint.bytes(), StandardCharsets.UTF_8).split("\n")[1]))
                .isPositive();
        assertThat(service.get("/api/log/tile/../key").status()).isBetween(400, 404);
        assertThat(service.get("/api/log/tile/0/999").status()).isEqualTo(404);
    }

    /** Of the document that is erased other bytes than the sample's, which other tests send too. */
    private static byte[] content(String document) throws IOException {
        var content = Files.readString(SAMPLE.resolve(document), StandardCharsets.UTF_8);
        return (document.equals(DECISIONS) ? content + "\nAs sent on the walk.\n" : content)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String submitted(String name) throws IOException {
        var as = name.equals("unit") ? "?as=unit" : "";
        var own = Files.readString(SAMPLE.resolve("case.xml"), StandardCharsets.UTF_8)
                + "<!-- a case of this test's own -->";
        var answer = service.sendAs(
                name, "POST", "/api/cases" + as, "application/xml", own.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(201);
        return "/api/cases/" + payload(answer).getString("case");
    }

    private static JsonObject payload(Answer receipt) {
        var bytes = Base64.getDecoder().decode(receipt.json().getString("payload"));
        return Json.createReader(new ByteArrayInputStream(bytes)).readObject();
    }

    private Answer post(String name, String path, String body) {
        return service.sendAs(name, "POST", path, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String verify(Path bundle) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var code = Likevilkar.run(new Console(print, print, false, Map.of()), "verify", bundle.toString());
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
