package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command line of the page and of the README is run, and ends as it says there. */
class CommandLinePageTest {

    private static final Path SAMPLES = Path.of(System.getProperty("likevilkar.samples"));
    private static final Path PAGE = SAMPLES.resolveSibling("integration/docs/command-line.md");
    private static final Path README = SAMPLES.resolveSibling("README.md");
    private static final Pattern COMMAND =
            Pattern.compile("\\s*java -jar integration/target/likevilkar\\.jar (.*?)(?:\\s+# ends with ([0-9]+))?");

    @TempDir
    private Path folder;

    private record Documented(String line, int code) {}

    private static List<Documented> commands(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .map(COMMAND::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Documented(
                        matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfThePageEndsAsItSays() throws IOException {
        assertThat(commands(PAGE)).hasSizeGreaterThan(10);
        assertThat(commands(README)).hasSizeGreaterThan(4);
        return Stream.concat(commands(PAGE).stream(), commands(README).stream())
                .map(command -> DynamicTest.dynamicTest(command.line(), () -> {
                    var run = CommandLineRun.of(here(command.line()).toArray());
                    assertThat(run.code()).as(run.err()).isEqualTo(command.code());
                }));
    }

    /** Paths of the page are seen from the root of the repository; what is written goes into a folder of the test's own. */
    private List<String> here(String line) {
        var words = new ArrayList<String>();
        for (String word : line.split(" ")) {
            boolean written = !words.isEmpty() && words.get(words.size() - 1).equals("--out");
            words.add(
                    written
                            ? folder.resolve(word).toString()
                            : word.startsWith("samples/")
                                    ? SAMPLES.resolveSibling(word).toString()
                                    : word);
        }
        return words;
    }

    @Test
    void everyOptionAndExitCodeOfTheToolIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (String command : List.of(
                "assess",
                "check",
                "template",
                "rules list",
                "rules show",
                "rules test",
                "rules check",
                "replay",
                "whatif")) {
            String help = CommandLineRun.of((Object[]) (command + " --help").split(" "))
                    .out();
            Pattern.compile("--[a-z-]+")
                    .matcher(help)
                    .results()
                    .map(match -> match.group())
                    .filter(option -> !option.equals("--help") && !option.equals("--version"))
                    .forEach(option -> assertThat(page).as(command).contains(option));
        }
        for (ExitCode code : ExitCode.values()) {
            assertThat(page).contains("| " + code.number() + " |");
        }
    }
}
