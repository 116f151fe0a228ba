package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.likevilkar.server.health.EngineReady;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class ReadinessIT {

    private final Service service;

    ReadinessIT(Service service) {
        this.service = service;
    }

    @Test
    void readyNamesOurOwnCheck() {
        var answer = service.get("/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("UP");
        assertThat(answer.json().getJsonArray("checks").getValuesAs(JsonObject.class))
                .anySatisfy(check -> {
                    assertThat(check.getString("name")).isEqualTo(EngineReady.NAME);
                    assertThat(check.getString("status")).isEqualTo("UP");
                    assertThat(check.getJsonObject("data").getString("state")).isEqualTo("running");
                });
    }

    @Test
    void whileItStartedNobodyWasToldThatItIsReady() {
        assertThat(service.container().answersBeforeReady()).noneMatch(answer -> answer.startsWith("200"));
    }
}
