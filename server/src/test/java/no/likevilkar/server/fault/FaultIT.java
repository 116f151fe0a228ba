package no.likevilkar.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.likevilkar.server.launch.Container;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Internal errors in the real container: a code goes out, the exception stays in the log under that code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultIT {

    private static final List<Class<?>> FAULTS = List.of(FaultyApi.class, FaultyApi.Faults.class, FaultyPage.class);

    /** So that one container serves both; it ends with the JVM. */
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();

    private Service service;

    @BeforeAll
    void startTheWarWithFaultsInIt() throws IOException, InterruptedException {
        var war = RunningService.war().resolveSibling("fault").resolve("likevilkar.war");
        Files.createDirectories(war.getParent());
        Files.copy(RunningService.war(), war, StandardCopyOption.REPLACE_EXISTING);
        try (var inside = FileSystems.newFileSystem(war)) {
            for (var fault : FAULTS) {
                var name = fault.getName().replace('.', '/') + ".class";
                var target = inside.getPath("WEB-INF/classes", name);
                Files.createDirectories(target.getParent());
                try (var bytes = fault.getClassLoader().getResourceAsStream(name)) {
                    Files.copy(bytes, target);
                }
            }
        }
        ISSUER.start();
        service = RunningService.of(RunningService.start(
                war,
                "fault",
                List.of(
                        "likevilkar.issuers=directory",
                        "likevilkar.issuers.directory.issuer=" + ISSUER.issuerUrl("directory"),
                        "likevilkar.issuers.directory.jwks=" + ISSUER.jwksUrl("directory"),
                        "likevilkar.issuers.directory.audience=likevilkar",
                        "likevilkar.issuers.directory.roles.officer=case-officers")));
    }

    @AfterAll
    void end() {
        if (service != null) {
            service.container().close();
        }
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"/fault/exception", "/fault/overflow", "/fault/server-error", "/faulty-page"})
    void anInternalErrorIsToldByItsCodeAlone(String path) throws IOException {
        var answer = service.get(path);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.codes()).containsExactly("SRV-500");
        var correlation = answer.json().getString("correlation");
        assertThat(UUID.fromString(correlation)).isNotNull();
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(Files.readString(service.container().log()))
                .contains(correlation)
                .contains("secret detail of the inside");
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.codehaus.stax2.XMLInputFactory2",
                "com.ctc.wstx.stax.WstxInputFactory",
                "com.nimbusds.jwt.SignedJWT",
                "org.slf4j.LoggerFactory",
                "org.kie.api.KieBase"
            })
    void theEngineRunsOnTheLibrariesItWasTestedWithNotOnTheContainers(String library) {
        assertThat(service.get("/fault/whose/" + library).body()).contains("/WEB-INF/lib/");
    }

    @Test
    @Order(1)
    void aTokenOfTheIssuerIsReadAndAnotherIsNot() {
        var token = ISSUER.issueToken("directory", "subject", "likevilkar", Map.of("roles", "case-officers"));
        assertThat(service.getWith("Bearer " + token.serialize(), "/api/rulesets")
                        .status())
                .isEqualTo(200);
        for (var other : List.of(
                ISSUER.issueToken("directory", "subject", "another service"),
                ISSUER.issueToken("elsewhere", "subject", "likevilkar"))) {
            var answer = service.getWith("Bearer " + other.serialize(), "/api/rulesets");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.codes()).containsExactly("SRV-401");
            assertThat(answer.body()).doesNotContain(other.serialize());
        }
    }

    @Test
    @Order(1)
    void whereAnIssuerIsConfiguredNobodySignsInWithAPassword() {
        assertThat(service.container().signIn()).doesNotExist();
        assertThat(service.postJson("/api/sign-in", "{\"name\": \"unit\", \"password\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(1)
    void theJaxbInUseIsTheContainers() {
        assertThat(service.get("/fault/jaxb").body())
                .contains("org.glassfish.jaxb.runtime")
                .contains("/runtime/jaxb-osgi.jar");
    }

    @Test
    @Order(2)
    void askedToEndTheServiceEndsInOrderAndLeavesNothingBehind() throws IOException {
        var process = service.container().process();
        var temporary = service.container().log().resolveSibling("tmp");
        assertThat(process.isAlive()).isTrue();
        assertThat(temporary).isNotEmptyDirectory();
        service.container().close();
        assertThat(process.isAlive()).isFalse();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @Order(3)
    void nothingListensAfterwards() throws IOException {
        assertThat(Container.freePort(service.address().getPort())).isPositive();
    }
}
