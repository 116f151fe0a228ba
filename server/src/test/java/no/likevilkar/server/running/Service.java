package no.likevilkar.server.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import no.likevilkar.server.launch.Container;

/** The running service as a client sees it. */
public final class Service {

    private final Container container;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
