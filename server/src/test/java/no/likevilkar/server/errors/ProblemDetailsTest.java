package no.likevilkar.server.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemDetailsTest {

    @Test
    void everyProblemIsToldWithAllItsParts() {
        var problem = new Problem(
                "LED-204",
                "ledger.csv",
                "line 17, column beløp",
                "\"12,50.00\"",
                "one decimal separator",
                "Correct it");
        var body = read(new ProblemDetails(422, "Not assessed", Optional.empty(), List.of(problem, problem)));
        assertThat(body.getInt("status")).isEqualTo(422);
        assertThat(body.getString("type")).isEqualTo("about:blank");
        assertThat(body.getString("detail")).isEqualTo(problem.sentence());
        assertThat(body.containsKey("correlation")).isFalse();
        assertThat(body.getJsonArray("problems")).hasSize(2);
        var told = body.getJsonArray("problems").getJsonObject(0);
        assertThat(told.keySet()).containsExactlyInAnyOrder("code", "document", "place", "found", "expected", "remedy");
        assertThat(told.getString("found")).isEqualTo("\"12,50.00\"");
        assertThat(told.getString("place")).isEqualTo("line 17, column beløp");
    }

    @Test
    void controlCharactersInAFoundTextCannotBreakOutOfTheJson() {
        var problem = new Problem("CAS-001", "case.xml\r\nX-Evil: 1", "\u0000", "\"}],\"x\":[{", "", "");
        var told = read(new ProblemDetails(422, "t", Optional.empty(), List.of(problem)))
                .getJsonArray("problems")
                .getJsonObject(0);
        assertThat(told.getString("document")).isEqualTo("case.xml\r\nX-Evil: 1");
        assertThat(told.getString("found")).isEqualTo("\"}],\"x\":[{");
    }

    @Test
    void anInternalErrorTellsItsCodeAndWhatToDoWithIt() {
        var body = read(ProblemDetails.internal(500, "7b0e"));
        assertThat(body.getString("correlation")).isEqualTo("7b0e");
        assertThat(body.getString("instance")).isEqualTo("urn:uuid:7b0e");
        assertThat(body.getString("detail")).contains("7b0e").contains("Nothing was assessed");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 408, 413, 415, 431})
    void everyStatusOfTheContainerHasItsOwnCodeAndARemedy(int status) {
        var told =
                read(ProblemDetails.ofStatus(status)).getJsonArray("problems").getJsonObject(0);
        assertThat(told.getString("code")).isEqualTo("SRV-" + status);
        assertThat(told.getString("remedy")).isNotBlank();
    }

    private static JsonObject read(ProblemDetails details) {
        try (var reader = Json.createReader(new StringReader(details.json()))) {
            return reader.readObject();
        }
    }
}
