package no.likevilkar.server.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.likevilkar.server.launch.Container;

/** The running service as a client sees it. */
public final class Service {

    private final Container container;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Service(Container container) {
        this.container = container;
    }

    public Container container() {
        return container;
    }

    public URI address() {
        return container.address();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a zipped case. */
    public Answer assess(byte[] zip) {
        return post(zip, "Content-Type", "application/zip");
    }

    /** Posts to {@code /api/assessments} with the headers given as name, value, name, value. */
    public Answer post(byte[] body, String... headers) {
        var request = request("/api/assessments").POST(BodyPublishers.ofByteArray(body));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    public Answer send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends a body as somebody who is signed in. */
    public Answer sendAs(String name, String method, String path, String type, byte[] body) {
        return send(request(path)
                .method(method, BodyPublishers.ofByteArray(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token(name)));
    }

    /** Gets as somebody who is signed in: officer-1, officer-2, steward, auditor, unit, firm-a or firm-b. */
    public Answer getAs(String name, String path) {
        return send(request(path).GET().header("Authorization", "Bearer " + token(name)));
    }

    /** Gets with a header Authorization as it is given. */
    public Answer getWith(String authorization, String path) {
        return send(request(path).GET().header("Authorization", authorization));
    }

    /** Sends with a header Authorization as it is given, without a body. */
    public Answer sendWith(String authorization, String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()).header("Authorization", authorization));
    }

    /** Posts JSON. */
    public Answer postJson(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    /** The token of a person to try the service as, who is signed in once for all tests. */
    public String token(String name) {
        return tokens.computeIfAbsent(name, absent -> signIn(absent).json().getString("token"));
    }

    /** Signs in anew with the one-time password in force. */
    public Answer signIn(String name) {
        return postJson("/api/sign-in", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password(name)));
    }

    /** The one-time password in force. */
    public String password(String name) {
        try (var lines = Files.lines(container.signIn())) {
            return lines.map(line -> line.split(" +"))
                    .filter(words -> words[0].equals(name))
                    .map(words -> words[1])
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no password for " + name));
        } catch (IOException unreadable) {
            throw new AssertionError("no passwords", unreadable);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
