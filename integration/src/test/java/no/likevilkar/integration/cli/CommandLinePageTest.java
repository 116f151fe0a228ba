package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.integration.bundle.TestKeys;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.integration.log.FolderDisk;
import no.likevilkar.integration.log.Logs;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Sequencer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command line of the page and of the README is run, and ends as it says there. Where one takes all samples it is given
 * one of each sector, and all of them with {@code -Plong}.
 */
class CommandLinePageTest {

    private static final Path SAMPLES = Path.of(System.getProperty("likevilkar.samples"));
    private static final Path PAGE = SAMPLES.resolveSibling("integration/docs/command-line.md");
    private static final Path BUNDLE_PAGE = SAMPLES.resolveSibling("integration/docs/bundle.md");
    private static final Path LOG_PAGE = SAMPLES.resolveSibling("integration/docs/transparency-log.md");
    private static final Path README = SAMPLES.resolveSibling("README.md");
    private static final Pattern COMMAND =
            Pattern.compile("\\s*java -jar integration/target/likevilkar\\.jar (.*?)(?:\\s+# ends with ([0-9]+))?");

    private static final String ALL_SAMPLES = "samples/cases";
    private static final List<String> ONE_OF_EACH_SECTOR =
            List.of("call-centre-worked-example", "fitness-loss-cover", "parking-contested");

    /** Files that the test has ready. */
    private static final Set<String> OWN =
            Set.of("verdict-key.pem", "trust.json", "witness-key.pem", "witness-state.json");

    @TempDir
    private Path folder;

    private record Documented(String line, int code) {}

    private static List<Documented> commands(Path page) {
        return lines(page).stream()
                .map(COMMAND::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Documented(
                        matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                .toList();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfThePageEndsAsItSays() throws Exception {
        var key = TestKeys.fresh();
        Files.write(folder.resolve("verdict-key.pem"), key.pem());
        Files.write(
                folder.resolve("trust.json"),
                TestKeys.trust(
                        0, key.row("verdict", "2026-01-01", null), key.named("log", Logs.ORIGIN, "2026-01-01", null)));
        log(key);
        for (String sample : ONE_OF_EACH_SECTOR) {
            copy(SAMPLES.resolve("cases").resolve(sample), few().resolve(sample));
        }
        assertThat(commands(PAGE)).hasSizeGreaterThan(10);
        assertThat(commands(README)).hasSizeGreaterThan(4);
        return Stream.of(PAGE, BUNDLE_PAGE, LOG_PAGE, README)
                .flatMap(page -> commands(page).stream())
                .map(command -> DynamicTest.dynamicTest(command.line(), () -> {
                    var run = CommandLineRun.of(here(command.line()).toArray());
                    assertThat(run.code()).as(run.err()).isEqualTo(command.code());
                }));
    }

    private void log(TestKeys key) throws Exception {
        Files.write(folder.resolve("witness-key.pem"), TestKeys.fresh().pem());
        Path log = Files.createDirectories(folder.resolve("verdicts/log"));
        var rows = new Logs.Rows();
        var sequencer =
                Sequencer.open(rows, new FolderDisk(log), NoteSigner.ofLog(Logs.ORIGIN, SigningKey.read(key.pem())));
        Logs.append(sequencer, rows, 5);
    }

    private Path few() {
        return folder.resolve("cases");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Paths of the page are seen from the root of the repository; what is written goes into a folder of the test's own. */
    private List<String> here(String line) {
        var words = new ArrayList<String>();
        for (String word : line.split(" ")) {
            boolean written = !words.isEmpty() && words.get(words.size() - 1).equals("--out")
                    || word.startsWith("verdicts/")
                    || OWN.contains(word);
            words.add(written ? folder.resolve(word).toString() : read(word));
        }
        return words;
    }

    private String read(String word) {
        if (word.equals(ALL_SAMPLES) && !Boolean.getBoolean("likevilkar.long")) {
            return few().toString();
        }
        return word.startsWith("samples/") || word.startsWith("integration/")
                ? SAMPLES.resolveSibling(word).toString()
                : word;
    }

    @Test
    void everyOptionAndExitCodeOfTheToolIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (String command : List.of(
                "assess",
                "verify",
                "explain",
                "diff",
                "flips",
                "check",
                "template",
                "form",
                "form check",
                "rules list",
                "rules show",
                "rules test",
                "rules check",
                "replay",
                "log fsck",
                "log witness",
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
