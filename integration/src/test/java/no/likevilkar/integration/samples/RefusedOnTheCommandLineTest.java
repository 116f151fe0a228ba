package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.likevilkar.integration.cli.Console;
import no.likevilkar.integration.cli.Likevilkar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person who sends the cases of {@code samples/refused} sees and gets. */
class RefusedOnTheCommandLineTest {

    private static final Path REFUSED = SampleFolders.root("refused");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path temp;

    @Test
    void all_at_once_end_with_3_and_each_says_its_own_problems() throws IOException {
        Path verdicts = temp.resolve("verdicts");
        assertThat(run("assess", "--quiet", "--out", verdicts.toString(), REFUSED.toString()))
                .isEqualTo(3);
        var expected = new ArrayList<String>();
        for (Path folder : SampleFolders.folders("refused")) {
            if (!folder.endsWith("sound")) {
                Files.readAllLines(folder.resolve("expected/problems.txt"))
                        .forEach(line -> expected.add(folder.getFileName() + ": " + line));
            }
        }
        assertThat(lines(err)).filteredOn(line -> !line.isBlank()).containsExactlyElementsOf(expected);
        assertThat(lines(out))
                .filteredOn(line -> line.startsWith("VERDICT "))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("VERDICT sound "));
        assertThat(written(verdicts))
                .containsExactly("sound.report.html", "sound.trace.jsonl", "sound.verdict.json", "sound.verdict.zip");
    }

    @Test
    void a_refused_case_alone_writes_nothing_and_prints_no_verdict() throws IOException {
        Path verdicts = temp.resolve("verdicts");
        for (String name : List.of("unknown-zone", "letters-in-amounts", "misspelt-figure", "absent-document")) {
            out.reset();
            assertThat(run(
                            "assess",
                            "--quiet",
                            "--out",
                            verdicts.toString(),
                            REFUSED.resolve(name).toString()))
                    .as(name)
                    .isEqualTo(3);
            assertThat(out.size()).as(name).isZero();
            assertThat(written(verdicts)).as(name).isEmpty();
        }
    }

    @Test
    void of_three_cases_with_one_broken_the_other_two_get_their_verdicts() throws IOException {
        Path verdicts = temp.resolve("verdicts");
        assertThat(run(
                        "assess",
                        "--quiet",
                        "--out",
                        verdicts.toString(),
                        sound("first"),
                        REFUSED.resolve("mixed-decimals").toString(),
                        sound("third")))
                .isEqualTo(3);
        assertThat(lines(out))
                .filteredOn(line -> line.startsWith("VERDICT "))
                .extracting(line -> line.split(" ")[1])
                .containsExactly("first", "third");
        assertThat(lines(err))
                .filteredOn(line -> !line.isBlank())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("LED-204", "accounts.csv line 3, column beløp", "Correct the cell"));
        assertThat(written(verdicts))
                .containsExactly(
                        "first.report.html",
                        "first.trace.jsonl",
                        "first.verdict.json",
                        "first.verdict.zip",
                        "third.report.html",
                        "third.trace.jsonl",
                        "third.verdict.json",
                        "third.verdict.zip");
    }

    @Test
    void as_json_a_refused_case_is_an_object_of_its_own_line() {
        assertThat(run(
                        "assess",
                        "--quiet",
                        "--format",
                        "json",
                        REFUSED.resolve("unknown-zone").toString()))
                .isEqualTo(3);
        assertThat(lines(out)).singleElement().satisfies(line -> assertThat(line)
                .contains("\"case\":\"unknown-zone\"", "\"processing\":\"REFUSED\"", "\"code\":\"CAS-113\"")
                .doesNotContain("outcome"));
    }

    @Test
    void sound_cases_alone_end_with_0() throws IOException {
        assertThat(run("assess", "--quiet", sound("only"))).isZero();
        assertThat(lines(err)).allMatch(String::isBlank);
    }

    private String sound(String id) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(id));
        for (String file : List.of("accounts.csv", "prices.csv")) {
            Files.copy(REFUSED.resolve("sound").resolve(file), folder.resolve(file));
        }
        String form = Files.readString(REFUSED.resolve("sound/case.xml")).replace("id=\"sound\"", "id=\"" + id + "\"");
        return Files.writeString(folder.resolve("case.xml"), form).getParent().toString();
    }

    private int run(String... arguments) {
        return Likevilkar.run(
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        Map.of()),
                arguments);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> written(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
