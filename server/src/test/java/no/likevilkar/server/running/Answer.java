package no.likevilkar.server.running;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the service answered: status, headers, body. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.readObject();
        }
    }

    public JsonArray array() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.readArray();
        }
    }

    /** The codes of the problems told. */
    public List<String> codes() {
        return json().getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                .map(told -> told.getString("code"))
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
