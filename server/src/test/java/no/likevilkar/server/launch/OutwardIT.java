package no.likevilkar.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.likevilkar.server.running.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where other machines reach it, the service signs no newcomers in, is not ready, and says why. With a container of its own, so in -Plong. */
@EnabledIfSystemProperty(
        named = "likevilkar.long",
        matches = "true",
        disabledReason = "starts one more container; run with -Plong")
class OutwardIT {

    @Test
    void onEveryAddressWithoutAnIssuerItDoesNotGetReady() throws IOException {
        var payara = Path.of(System.getProperty("likevilkar.payara"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var folder = payara.resolveSibling("outward");
        var port = Container.freePort(0);
        try (var container = Container.start(java, payara, RunningService.war(), folder, "0.0.0.0", port, List.of())) {
            assertThatThrownBy(() -> container.awaitReady(Duration.ofMinutes(5)))
                    .hasMessageContaining("likevilkar.issuers: found no issuer, and a listener on 0.0.0.0");
            assertThat(container.signIn()).doesNotExist();
        }
    }
}
