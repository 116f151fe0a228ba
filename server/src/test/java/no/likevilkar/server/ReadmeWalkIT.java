package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.likevilkar.server.running.RunningService;
import no.likevilkar.server.running.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the README as it is printed there, with the address, the passwords and the build of this test. */
@ExtendWith(RunningService.class)
class ReadmeWalkIT {

    private static final Path ROOT =
            Path.of(System.getProperty("likevilkar.samples")).getParent();

    private final Service service;

    @TempDir
    private Path folder;

    ReadmeWalkIT(Service service) {
        this.service = service;
    }

    @BeforeEach
    void activated() {
        service.sendAs("steward", "POST", "/api/rulesets/no-eea/2026.1/activation", "text/plain", new byte[0]);
        service.sendAs(
                "officer-2", "POST", "/api/rulesets/no-eea/2026.1/activation/approval", "text/plain", new byte[0]);
    }

    @Test
    void theWalkEndsWithAVerdictThatIsTrusted() throws Exception {
        var script = Files.writeString(folder.resolve("walk.sh"), "set -e\n" + walk());
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        assertThat(Files.readString(out)).contains("\"measure.days-at-disposal\"", "VERIFIED fitness-loss-cover ");
    }

    private String walk() throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8).stream()
                .dropWhile(line -> !line.startsWith("    LV="))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n"));
        assertThat(lines).startsWith("LV=http://localhost:8080/api; ");
        return lines.replace("http://localhost:8080", service.address().toString())
                        .replace("samples/cases/", ROOT.resolve("samples/cases") + "/")
                        .replace(
                                "server/target/payara/serve/sign-in.txt",
                                service.container().signIn().toString())
                        .replace("integration/target/", ROOT.resolve("integration/target") + "/")
                + "\n";
    }
}
