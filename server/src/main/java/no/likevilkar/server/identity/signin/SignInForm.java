package no.likevilkar.server.identity.signin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;

/** What is sent to sign in. */
record SignInForm(String name, String password) {

    private static final int MOST_BYTES = 1_024;
    private static final Map<String, Object> STRICT = Map.of("jakarta.json.JsonConfig.keyStrategy", "NONE");

    /**
     * Reads {@code {"name", "password"}}, UTF-8, and nothing else.
     *
     * @throws Refusal 400 SRV-400 when it is something else, 413 SRV-413 when it is longer than any name and password
     */
    static SignInForm read(InputStream body) {
        var bytes = bytes(body);
        try (var reader = Json.createReaderFactory(STRICT).createReader(new ByteArrayInputStream(bytes))) {
            var form = reader.readObject();
            if (form.size() == 2) {
                return new SignInForm(text(form, "name"), text(form, "password"));
            }
        } catch (JsonException | ClassCastException | IllegalStateException notTheForm) {
            throw malformed();
        }
        throw malformed();
    }

    private static String text(JsonObject form, String key) {
        if (form.get(key) instanceof JsonString text) {
            return text.getString();
        }
        throw malformed();
    }

    private static byte[] bytes(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refusal(413, "The request is too large", "more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException broken) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return refusal(400, "The request is malformed", "something else");
    }

    private static Refusal refusal(int status, String title, String found) {
        return Refusal.of(
                status,
                title,
                List.of(new Problem(
                        "SRV-" + status,
                        "request",
                        "whole body",
                        found,
                        "{\"name\": \"…\", \"password\": \"…\"} and nothing else",
                        "Correct the body and send it again")));
    }
}
