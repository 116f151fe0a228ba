package no.likevilkar.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import no.likevilkar.server.running.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in to the real container with the one-time passwords that it tells where it was started. */
@ExtendWith(RunningService.class)
class SignInIT {

    private static final String RULE_SETS = "/api/rulesets";

    private final Service service;

    SignInIT(Service service) {
        this.service = service;
    }

    @Test
    void thePasswordsAreForTheOwnerOfTheFileAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(service.container().signIn())))
                .isEqualTo("rw-------");
    }

    @Test
    void whoSignsInGetsATokenThatIsAccepted() {
        var answer = service.signIn("auditor");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Instant.parse(answer.json().getString("expires"))).isAfter(Instant.now());
        var token = answer.json().getString("token");
        assertThat(service.getWith("Bearer " + token, RULE_SETS).status()).isEqualTo(200);
    }

    @Test
    void aPasswordWorksOnce() {
        var password = service.password("steward");
        assertThat(service.signIn("steward").status()).isEqualTo(200);
        var again =
                service.postJson("/api/sign-in", "{\"name\": \"steward\", \"password\": \"%s\"}".formatted(password));
        assertRefused(again, 401);
        assertThat(again.body()).doesNotContain(password);
        assertThat(service.signIn("steward").status()).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsNobodyAnyMore() {
        var token = "Bearer " + service.signIn("unit").json().getString("token");
        assertThat(service.sendWith(token, "DELETE", "/api/sign-in").status()).isEqualTo(204);
        assertRefused(service.getWith(token, RULE_SETS), 401);
        assertRefused(service.sendWith(token, "DELETE", "/api/sign-in"), 401);
    }

    @Test
    void signingOutWithoutATokenIs401() {
        var answer = service.send("DELETE", "/api/sign-in");
        assertRefused(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer kanarifugl",
                "Bearer eyJhbGciOiJub25lIn0.eyJrYW5hcmlmdWdsIjoxfQ.",
                "Bearer",
                "Basic a2FuYXJpZnVnbDo=",
                "kanarifugl"
            })
    void aTokenThatIsNoneIs401AlsoWhereEveryoneMayCome(String authorization) throws IOException {
        var answer = service.getWith(authorization, RULE_SETS);
        assertRefused(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).doesNotContain("kanarifugl").doesNotContain("eyJ");
        assertThat(Files.readString(service.container().log()))
                .doesNotContain("kanarifugl")
                .doesNotContain("eyJhbGciOiJub25lIn0");
    }

    @ParameterizedTest
    @ValueSource(ints = {7_000, 20_000})
    void aTokenThatIsTooLongIsRefusedAndNotRepeated(int length) throws IOException {
        var answer = Wire.send(
                service,
                "127.0.0.1",
                "GET /api/rulesets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + "k".repeat(length) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("kkkk").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"name\": \"unit\", \"password\": [\"kanarifugl\"]}", "\u0000"})
    void aFormThatIsNoneIs400(String body) {
        var answer = service.postJson("/api/sign-in", body);
        assertRefused(answer, 400);
        assertThat(answer.body()).doesNotContain("kanarifugl");
    }

    @Test
    void neitherPasswordsNorTokensStandInTheLog() throws IOException {
        var password = service.password("firm-b");
        var token = service.signIn("firm-b").json().getString("token");
        assertThat(Files.readString(service.container().log()))
                .contains("newcomer:firm-b signed in")
                .doesNotContain(password)
                .doesNotContain(service.password("firm-b"))
                .doesNotContain(token);
    }

    @Test
    void whoAsksWhatAnAddressTakesIsTold() {
        var answer = service.send("OPTIONS", RULE_SETS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).contains("GET");
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.codes()).containsExactly("SRV-" + status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
