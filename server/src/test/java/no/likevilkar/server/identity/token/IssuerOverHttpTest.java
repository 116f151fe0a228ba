package no.likevilkar.server.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.Settings;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the settings to the person, against an issuer that answers over HTTP. */
class IssuerOverHttpTest {

    /** Ends with the JVM: on a busy machine its own way to end gives up waiting and fails. */
    private static final MockOAuth2Server ISSUERS = new MockOAuth2Server();

    private final Map<String, String> set = new HashMap<>();

    @BeforeAll
    static void start() {
        ISSUERS.start();
    }

    @Test
    void anOfficerOfTheAuthorityIsKnownByTheDirectorysToken() {
        configure("directory", Map.of("roles-claim", "groups", "roles.officer", "case-officers"));
        var token = ISSUERS.issueToken(
                "directory", "subject-1", "likevilkar", Map.of("groups", List.of("case-officers"), "name", "Olga"));
        var person = tokens().read(token.serialize()).person();
        assertThat(person.name()).isEqualTo("Olga");
        assertThat(person.roles()).containsExactly(Role.OFFICER);
        assertThat(person.party()).isEmpty();
    }

    @Test
    void aFirmsMachineIsKnownByMaskinportensToken() {
        configure(
                "maskinporten",
                Map.of("profile", "maskinporten", "scope", "likevilkar:firm", "roles.firm", "likevilkar:firm"));
        var token = ISSUERS.issueToken(
                "maskinporten",
                "subject-2",
                "likevilkar",
                Map.of(
                        "scope", "likevilkar:firm",
                        "client_id", "a-client",
                        "consumer", Map.of("authority", "iso6523-actorid-upis", "ID", "0192:910000002")));
        assertThat(tokens().read(token.serialize()).person().party()).contains("0192:910000002");
    }

    @Test
    void oneIssuersTokenIsNotAnothers() {
        configure("directory", Map.of("roles.officer", "case-officers"));
        configure("second", Map.of("roles.officer", "case-officers"));
        set.put(
                "likevilkar.issuers.second.jwks",
                set.get("likevilkar.issuers.directory.jwks").replace("directory", "third"));
        var token = ISSUERS.issueToken("second", "subject", "likevilkar");
        assertStatus(401, token.serialize());
    }

    @Test
    void anIssuerThatDoesNotListenIs503() throws IOException {
        configure("directory", Map.of("roles.officer", "case-officers"));
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set.put("likevilkar.issuers.directory.jwks", "http://127.0.0.1:" + closed.getLocalPort() + "/jwks");
        }
        assertStatus(
                503, ISSUERS.issueToken("directory", "subject", "likevilkar").serialize());
    }

    @Test
    void anIssuerThatPointsElsewhereForItsKeysIsNotFollowed() throws IOException {
        configure("directory", Map.of("roles.officer", "case-officers"));
        var keys = set.get("likevilkar.issuers.directory.jwks");
        var pointing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        pointing.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", keys);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        pointing.start();
        try {
            set.put(
                    "likevilkar.issuers.directory.jwks",
                    "http://127.0.0.1:" + pointing.getAddress().getPort() + "/");
            assertStatus(
                    503,
                    ISSUERS.issueToken("directory", "subject", "likevilkar").serialize());
        } finally {
            pointing.stop(0);
        }
    }

    @Test
    void anIssuerThatGivesNoKeysButSomethingElseIs503() {
        configure("directory", Map.of("roles.officer", "case-officers"));
        set.put(
                "likevilkar.issuers.directory.jwks",
                ISSUERS.wellKnownUrl("directory").toString());
        assertStatus(
                503, ISSUERS.issueToken("directory", "subject", "likevilkar").serialize());
    }

    private void assertStatus(int status, String token) {
        assertThatThrownBy(() -> tokens().read(token)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.retryAfter().isPresent()).isEqualTo(status == 503);
        });
    }

    private void configure(String name, Map<String, String> more) {
        var prefix = "likevilkar.issuers." + name + ".";
        set.merge("likevilkar.issuers", name, (before, one) -> before + ", " + one);
        set.put(prefix + "issuer", ISSUERS.issuerUrl(name).toString());
        set.put(prefix + "jwks", ISSUERS.jwksUrl(name).toString());
        set.put(prefix + "audience", "likevilkar");
        more.forEach((key, value) -> set.put(prefix + key, value));
    }

    private IssuerTokens tokens() {
        var settings = new Settings(name -> Optional.ofNullable(set.get(name)), set.keySet());
        return IssuerTokens.of(settings, Clock.systemUTC()).orElseThrow();
    }
}
