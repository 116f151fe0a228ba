package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hostile and the refused samples sent in as cases, and hostile names and bodies: a clear answer, nothing of the inside in it. */
@ExtendWith(RunningService.class)
class HostileUploadIT {

    private static final Path SAMPLES = Path.of(System.getProperty("likevilkar.samples"));
    private static final Path SOUND = SAMPLES.resolve("cases/fitness-loss-cover/case.xml");

    private final Service service;

    HostileUploadIT(Service service) {
        this.service = service;
    }

    @TestFactory
    Stream<DynamicTest> aHostileCaseIsRefusedOrKeptAndNotAssessed() throws IOException {
        return Stream.concat(folders("hostile"), folders("refused"))
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> sent(folder)));
    }

    private void sent(Path folder) throws IOException {
        var answer = service.sendAs("firm-b", "POST", "/api/cases", "application/zip", zipped(folder));
        assertThat(answer.status()).as(answer.body()).isIn(201, 400, 413, 422);
        saysNothingOfTheInside(answer);
        if (answer.status() == 201) {
            var kept = service.getAs("firm-b", "/api/cases/" + caseOf(answer));
            assertThat(kept.status()).as(kept.body()).isEqualTo(200);
            saysNothingOfTheInside(kept);
            assertThat(kept.json().getBoolean("assessable"))
                    .isEqualTo(kept.json().getJsonArray("problems").isEmpty());
        }
    }

    @Test
    void aNameThatIsNoPlainFileNameIsRefused() throws IOException {
        var address = submitted();
        for (var name : List.of(
                "..%2F..%2Fetc%2Fpasswd",
                "..",
                "a%00b",
                "%2Fetc%2Fpasswd",
                "C%3A%5Cx",
                "a%0d%0aSet-Cookie:%20x=1",
                "x".repeat(300),
                "",
                "%E2%80%AEcsv.exe")) {
            var answer = document(address, name);
            assertThat(answer.status()).as(name + " " + answer.body()).isEqualTo(422);
            assertThat(answer.codes()).contains("SRV-422");
            saysNothingOfTheInside(answer);
        }
    }

    @Test
    void aBodyThatIsNoObjectOfTextsIsRefused() throws IOException {
        var address = submitted();
        for (var body : List.of(
                "",
                "null",
                "[]",
                "{\"key\": 1}",
                "{\"key\": \"a\", \"key\": \"b\"}",
                "{\"key\": \"a\", \"value\": {\"$ref\": \"file:///etc/passwd\"}}",
                "[".repeat(100_000),
                "{\"key\": 1e999999999}",
                "{\"key\": \"\\ud800\"}",
                "{\"key\": \"measure.days-at-disposal\", \"value\": \"1\", \"subject\": \"../x\"}")) {
            var answer = service.sendAs(
                    "firm-b", "POST", address + "/answers", "application/json", body.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            saysNothingOfTheInside(answer);
        }
    }

    private Answer document(String address, String name) {
        return service.sendAs("firm-b", "POST", address + "/documents?name=" + name, "text/csv", new byte[] {'x'});
    }

    private String submitted() throws IOException {
        var answer = service.sendAs("firm-b", "POST", "/api/cases", "application/xml", Files.readAllBytes(SOUND));
        assertThat(answer.status()).isEqualTo(201);
        return "/api/cases/" + caseOf(answer);
    }

    private static String caseOf(Answer receipt) {
        var payload = Base64.getDecoder().decode(receipt.json().getString("payload"));
        return Json.createReader(new ByteArrayInputStream(payload)).readObject().getString("case");
    }

    private static void saysNothingOfTheInside(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("no.likevilkar")
                .doesNotContain("org.eclipse")
                .doesNotContain("root:x:0");
    }

    private static Stream<Path> folders(String kind) throws IOException {
        try (var folders = Files.list(SAMPLES.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static byte[] zipped(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
