package no.likevilkar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import no.likevilkar.server.running.RunningService;
import org.junit.jupiter.api.Test;

/** What the container brings must not lie in the WAR a second time, and what the container lacks must lie there. */
class WarContentsIT {

    private static final List<String> BROUGHT_BY_THE_CONTAINER = List.of(
            "jakarta.",
            "microprofile",
            "jaxb-",
            "txw2",
            "istack",
            "angus-",
            "activation",
            "parsson",
            "jersey-",
            "payara");
    private static final List<String> FOR_TESTS_ONLY =
            List.of("junit", "assertj", "archunit", "jqwik", "opentest4j", "mock-oauth2", "kotlin", "okhttp");
    private static final List<String> NEVER =
            List.of("mvel2", "drools-mvel-10", "drools-engine-classic", "camel-http", "camel-exec", "camel-cdi");

    @Test
    void noLibraryOfTheContainerIsBundled() throws IOException {
        assertThat(libraries())
                .noneMatch(name -> BROUGHT_BY_THE_CONTAINER.stream().anyMatch(name::startsWith));
    }

    @Test
    void nothingForTestsIsBundled() throws IOException {
        assertThat(libraries()).noneMatch(name -> FOR_TESTS_ONLY.stream().anyMatch(name::contains));
    }

    @Test
    void whatExecutesTextOrOpensPortsIsNotBundled() throws IOException {
        assertThat(libraries()).noneMatch(name -> NEVER.stream().anyMatch(name::startsWith));
    }

    @Test
    void theLogBindingIsBundledSoThatCamelAndDroolsAreHeard() throws IOException {
        assertThat(libraries()).anyMatch(name -> name.startsWith("slf4j-jdk14"));
    }

    @Test
    void theLauncherStaysOutside() throws IOException {
        assertThat(entries()).noneMatch(name -> name.contains("/launch/") && name.endsWith(".class"));
    }

    private static List<String> libraries() throws IOException {
        return entries().stream()
                .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                .map(name -> Path.of(name).getFileName().toString())
                .toList();
    }

    private static List<String> entries() throws IOException {
        try (var war = new ZipFile(RunningService.war().toFile())) {
            return war.stream().map(entry -> entry.getName()).toList();
        }
    }
}
