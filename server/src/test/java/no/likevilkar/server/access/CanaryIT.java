package no.likevilkar.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bid of firm B holds words and numbers that stand nowhere else. Nothing that firm A or the public can reach holds one of them. */
@ExtendWith(RunningService.class)
class CanaryIT {

    private static final Path SAMPLE =
            Path.of(System.getProperty("likevilkar.samples"), "cases", "call-centre-sealed-bids");
    private static final List<String> OF_B =
            List.of("Kanarifugl", "66.9173", "66,9173", "148657.31", "187341.77", "91157.09", "5353384", "5502041.31");
    private static final String OF_A = "68,43";

    private final Service service;

    CanaryIT(Service service) {
        this.service = service;
    }

    private static final List<String> NAMES = List.of("case.xml", "ledger-2024.csv", "overhead.txt", "prices-a.csv");

    @BeforeEach
    void activated() {
        post("steward", "/api/rulesets/no-eea/2026.1/activation", "");
        post("officer-2", "/api/rulesets/no-eea/2026.1/activation/approval", "");
    }

    @Test
    void nothingOfFirmBReachesFirmAOrThePublic() throws IOException {
        var id = submitted();
        var address = "/api/cases/" + id;
        admit(address, "0192:910000002", "bid-a");
        admit(address, "0192:910000003", "bid-b");
        admit(address, "0192:910000001", "unit");
        var digest = decided(address);

        var full = reached("officer-1", id, digest);
        assertThat(full).as("the officer sees the bid, so the crawl finds it").contains("Kanarifugl", OF_A);
        assertThat(reached("firm-b", id, digest)).contains("Kanarifugl").doesNotContain(OF_A);
        assertThat(reached("firm-a", id, digest)).contains(OF_A).doesNotContain(OF_B.toArray(String[]::new));
        assertThat(reached("unit", id, digest)).doesNotContain(OF_A).doesNotContain(OF_B.toArray(String[]::new));
        var everybody = new ArrayList<String>();
        RoleMatrix.rows().stream()
                .filter(row -> row.method().equals("GET"))
                .forEach(row -> everybody.add(
                        text(service.get("/" + filled(row, id, digest)).bytes())));
        assertThat(String.join("\n", everybody)).doesNotContain(OF_A).doesNotContain(OF_B.toArray(String[]::new));
    }

    /** Everything that is got, and the answers to posts that do not fit. */
    private String reached(String name, String id, String digest) throws IOException {
        var all = new StringBuilder();
        for (var row : RoleMatrix.rows()) {
            if (row.method().equals("GET")) {
                for (var one : row.path().contains("/documents/") ? documents() : List.of(digest)) {
                    all.append(
                            text(service.getAs(name, "/" + filled(row, id, one)).bytes()));
                }
            }
        }
        var address = "/api/cases/" + id;
        all.append(text(post(name, address + "/answers", "{\"key\": \"nothing\", \"value\": \"1\"}")
                .bytes()));
        all.append(text(post(name, address + "/documents", "x").bytes()));
        all.append(text(post(name, address + "/assessments/1/approval", "").bytes()));
        return all.toString();
    }

    private static String filled(RoleMatrix.Row row, String id, String digest) {
        return row.path().replace("{id}", id).replace("{digest}", digest).replace("{path}", "entries/000.p/1");
    }

    /** With every entry of a zip unpacked. */
    private static String text(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }

    /** The SHA-256 of every document of the case. */
    private static List<String> documents() throws IOException {
        var digests = new ArrayList<String>();
        for (var name : NAMES) {
            digests.add(Sha256.of(content(name)));
        }
        return digests;
    }

    private static byte[] content(String name) throws IOException {
        var content = Files.readString(SAMPLE.resolve(name), StandardCharsets.UTF_8);
        return (name.equals("case.xml") ? withCanaries(content) : content).getBytes(StandardCharsets.UTF_8);
    }

    private String submitted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : NAMES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content(name));
            }
        }
        var answer = service.sendAs("officer-1", "POST", "/api/cases", "application/zip", bytes.toByteArray());
        assertThat(answer.status()).isEqualTo(201);
        var payload = Base64.getDecoder().decode(answer.json().getString("payload"));
        return Json.createReader(new ByteArrayInputStream(payload)).readObject().getString("case");
    }

    private static String withCanaries(String caseFile) {
        return caseFile.replace("2026-03-02", "2026-09-01")
                .replace("Oppdikt Kontakt AS", "Kanarifugl AS")
                .replace("66.91", "66.9173")
                .replace("148650", "148657.31")
                .replace("187300", "187341.77")
                .replace("91150", "91157.09")
                .replace("of=\"bid-b\" class=\"secret\"", "of=\"bid-b\" class=\"party\"");
    }

    private String decided(String address) {
        var made = post("officer-1", address + "/assessments", "");
        assertThat(made.status()).as(text(made.bytes())).isEqualTo(201);
        assertThat(post("officer-1", address + "/assessments/1/proposal", "").status())
                .isEqualTo(200);
        assertThat(post("officer-2", address + "/assessments/1/approval", "").status())
                .isEqualTo(201);
        return made.json().getString("digest");
    }

    private void admit(String address, String party, String standing) {
        var answer = post(
                "officer-1",
                address + "/participants",
                "{\"party\": \"" + party + "\", \"standing\": \"" + standing + "\"}");
        assertThat(answer.status()).isEqualTo(201);
    }

    private Answer post(String name, String path, String body) {
        return service.sendAs(name, "POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }
}
