package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.likevilkar.Assessor;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import no.likevilkar.server.running.Zips;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class PrecheckIT {

    private final Service service;

    PrecheckIT(Service service) {
        this.service = service;
    }

    @Test
    void theRuleSetsListedAreThoseBuiltIn() {
        var listed = service.get("/api/rulesets");
        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.header("Content-Type")).startsWith("application/json");
        assertThat(listed.array().getValuesAs(JsonObject.class).stream()
                        .map(PrecheckIT::identity)
                        .toList())
                .isNotEmpty()
                .isEqualTo(RuleSets.builtIn().all().stream()
                        .map(set -> String.join(
                                " ",
                                set.header().regime(),
                                set.header().version(),
                                set.header().status(),
                                set.digest(),
                                set.header().validFrom().toString(),
                                set.header().algebra(),
                                set.header().decides()))
                        .toList());
    }

    private static String identity(JsonObject listed) {
        return String.join(
                " ",
                listed.getString("id"),
                listed.getString("version"),
                listed.getString("status"),
                listed.getString("digest"),
                listed.getString("validFrom"),
                listed.getString("algebra"),
                listed.getString("decides"));
    }

    @Test
    void aZippedCaseGivesTheVerdictTheEngineGivesMarkedAsPrecheck() {
        var answer = service.assess(Zips.workedExample());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().getString("processing")).isEqualTo("PRECHECK");
        assertThat(answer.body()).isEqualTo(inProcess(Processing.PRECHECK));
        assertThat(answer.body().replace("\"PRECHECK\"", "\"COMPLETED\"")).isEqualTo(inProcess(Processing.COMPLETED));
    }

    @Test
    void theWorkedExampleOfTheMethodComesOutAsPrinted() {
        var verdict = service.assess(Zips.workedExample()).json();
        assertThat(verdict.getString("outcome")).isEqualTo("UNDETERMINED");
        var neutral = verdict.getJsonObject("prices").getJsonObject("neutral");
        assertThat(neutral.getString("low")).isEqualTo("5723253.12");
        assertThat(neutral.getString("high")).isEqualTo("6631020.00");
    }

    @Test
    void headersOfTheRequestDoNotReachTheEngine() {
        var plain = service.assess(Zips.workedExample());
        var steered = service.post(
                Zips.workedExample(),
                "Content-Type",
                "application/zip",
                "CamelHttpUri",
                "http://127.0.0.1:1/",
                "cAmElFileName",
                "../../evil",
                "camelexeccommandexecutable",
                "/bin/true",
                "CAMELBEANMETHODNAME",
                "close",
                "org.apache.camel.evil",
                "1",
                "Breadcrumbid",
                "x");
        assertThat(steered.status()).isEqualTo(200);
        assertThat(steered.bytes()).isEqualTo(plain.bytes());
    }

    @Test
    void fiftyPostsAtOnceAllGetTheSameVerdict() throws InterruptedException, ExecutionException {
        var zip = Zips.workedExample();
        var expected = inProcess(Processing.PRECHECK);
        var clients = Executors.newFixedThreadPool(50);
        try {
            var posts = IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(i -> () -> service.assess(zip).body())
                    .toList();
            for (var answer : clients.invokeAll(posts)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static String inProcess(Processing processing) {
        try (var intake = IntakeContext.start()) {
            var theCase = new CaseLoader(intake)
                    .load("case.zip", Zips.workedExample())
                    .theCase()
                    .orElseThrow();
            return new String(Assessor.builtIn().assess(theCase).verdictJson(processing), StandardCharsets.UTF_8);
        }
    }
}
