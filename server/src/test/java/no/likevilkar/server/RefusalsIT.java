package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.likevilkar.server.running.Answer;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import no.likevilkar.server.running.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service does not do, it refuses with a status, a code, a remedy and its security headers; and nothing of its inside. */
@ExtendWith(RunningService.class)
class RefusalsIT {

    private static final byte[] SOMETHING = "something".getBytes(StandardCharsets.UTF_8);

    private final Service service;

    RefusalsIT(Service service) {
        this.service = service;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/zip-compressed",
                "application/xml"
            })
    void anotherContentTypeIsRefused(String type) {
        assertRefused(service.post(SOMETHING, "Content-Type", type), 415, "SRV-415");
    }

    @Test
    void noContentTypeIsRefused() {
        assertRefused(service.post(SOMETHING), 415, "SRV-415");
    }

    @Test
    void aContentTypeThatIsNoneIsRefused() {
        var answer = service.post(SOMETHING, "Content-Type", "zip zip zip");
        assertThat(answer.status()).isBetween(400, 415);
        assertSecure(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/assessments, 405, SRV-405",
        "DELETE, /api/rulesets, 405, SRV-405",
        "GET, /api/nothing, 404, SRV-404",
        "GET, /nothing, 404, SRV-404",
        "GET, /error, 404, SRV-404",
        "GET, /WEB-INF/web.xml, 404, SRV-404",
        "GET, /api/application.wadl, 404, SRV-404"
    })
    void anAddressOrMethodThatIsNotThereIsRefused(String method, String path, int status, String code) {
        assertRefused(service.send(method, path), status, code);
    }

    @Test
    void anAnswerThatMayNotBeJsonIsRefused() {
        assertRefused(
                service.post(SOMETHING, "Content-Type", "application/zip", "Accept", "text/html"), 406, "SRV-406");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300000000", "10000001", "9223372036854775807"})
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItIsSent(String length) throws IOException {
        var answer = Wire.send(
                service,
                "127.0.0.1",
                """
                POST /api/assessments HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/zip\r
                Content-Length: %s\r
                Connection: close\r
                \r
                PK"""
                        .formatted(length));
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("SRV-413")
                .contains("nosniff")
                .contains(length);
    }

    @Test
    void aBodyThatGrowsTooLargeWithoutSayingSoIsRefused() {
        assertRefused(service.post(new byte[10_000_001], "Content-Type", "application/zip"), 413, "SRV-413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "99999999999999999999"})
    void aLengthThatIsNoNumberIsRefused(String length) throws IOException {
        var answer = Wire.send(
                service,
                "127.0.0.1",
                """
                POST /api/assessments HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/zip\r
                Content-Length: %s\r
                Connection: close\r
                \r
                PK"""
                        .formatted(length));
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception");
    }

    @Test
    void aClientThatPostsTooOftenIsToldWhenToComeBackAndOthersAreNotDisturbed() throws IOException {
        assertThat(postFrom("127.0.0.9")).startsWith("HTTP/1.1 415");
        var refusal = Stream.generate(() -> postFrom("127.0.0.9"))
                .limit(1500)
                .filter(answer -> !answer.startsWith("HTTP/1.1 415"))
                .findFirst();
        assertThat(refusal).hasValueSatisfying(answer -> assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsPattern("Retry-After: \\d")
                .contains("SRV-429")
                .contains("nosniff"));
        assertThat(postFrom("127.0.0.10")).startsWith("HTTP/1.1 415");
    }

    private String postFrom(String address) {
        try {
            return Wire.send(
                    service,
                    address,
                    "POST /api/assessments HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1\r\n"
                            + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        } catch (IOException broken) {
            throw new AssertionError("no answer", broken);
        }
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.codes()).containsExactly(code);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertSecure(answer);
    }

    private static void assertSecure(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("payara")
                .doesNotContain("jersey");
    }
}
