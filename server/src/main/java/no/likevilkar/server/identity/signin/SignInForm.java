package no.likevilkar.server.identity.signin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;

/** What is sent to sign in. */
record SignInForm(String name, String password) {

    private static final int MOST_BYTES = 1_024;
    private static final Set<String> MEMBERS = Set.of("name", "password");
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads {@code {"name", "password"}}, UTF-8, and nothing else.
     *
     * @throws Refusal 400 SRV-400 when it is something else, 413 SRV-413 when it is longer than any name and password
     */
    static SignInForm read(InputStream body) {
        try (var json = STRICT.createParser(bytes(body))) {
            var texts = texts(json);
            if (texts.keySet().equals(MEMBERS)) {
                return new SignInForm(texts.get("name"), texts.get("password"));
            }
        } catch (IOException notJson) {
            throw malformed();
        }
        throw malformed();
    }

    private static Map<String, String> texts(JsonParser json) throws IOException {
        var texts = new HashMap<String, String>();
        expect(json, JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            expect(json, JsonToken.VALUE_STRING);
            texts.put(name, json.getText());
        }
        if (!json.hasToken(JsonToken.END_OBJECT) || json.nextToken() != null) {
            throw malformed();
        }
        return texts;
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw malformed();
        }
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
