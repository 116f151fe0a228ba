package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code samples/refused} but {@code sound} is refused, in the very words that its {@code problems.txt} holds. */
class RefusedTest {

    private static final Path SOUND = SampleFolders.root("refused").resolve("sound");
    private static final List<String> FILES = List.of("case.xml", "accounts.csv", "prices.csv");

    private static IntakeContext context;
    private static CaseLoader loader;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
        loader = new CaseLoader(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    static Stream<Path> refused() throws IOException {
        return SampleFolders.folders("refused").stream().filter(folder -> !folder.equals(SOUND));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_refused_case_says_what_is_expected_of_it_and_nothing_else(Path folder) throws IOException {
        assertThat(sentences(problems(folder))).isEqualTo(Files.readAllLines(folder.resolve("expected/problems.txt")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void every_problem_has_code_place_found_expected_and_remedy(Path folder) {
        assertThat(problems(folder)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).matches("(CAS|DOC|LED|PRI|KOS|AWD)-\\d{3}");
            assertThat(FILES.contains(problem.document()) || Files.exists(folder.resolve(problem.document())))
                    .isTrue();
            assertThat(problem.place()).isNotBlank();
            assertThat(problem.found()).isNotBlank().isNotEqualTo(problem.expected());
            assertThat(problem.expected()).isNotBlank();
            assertThat(problem.remedy()).matches("[A-Z].*\\.");
        });
    }

    /** A fault of a cell is told with its line and column; of a row with its line; only what has no line has none. */
    @ParameterizedTest
    @MethodSource("refused")
    void a_problem_within_a_document_has_its_line_and_its_column_or_path(Path folder) {
        assertThat(problems(folder)).allSatisfy(problem -> {
            if (List.of("LED-101", "LED-103", "LED-211", "DOC-102", "DOC-106").contains(problem.code())) {
                assertThat(problem.place()).isEqualTo("whole document");
            } else if (problem.code().startsWith("CAS-7")) {
                assertThat(problem.place())
                        .as("the fact that the rule set does not know")
                        .containsAnyOf(" of unit", "sector", "asOf", "item ");
            } else if (List.of("CAS-005", "LED-106", "LED-111", "LED-112", "LED-114", "LED-301", "KOS-104")
                    .contains(problem.code())) {
                assertThat(problem.place()).matches("line \\d+");
            } else {
                assertThat(problem.place())
                        .matches(
                                "(line \\d+, (column \\S+|column \\d+, /\\S+|/\\S+)|cell \\S+![A-Z]+\\d+, column \\S+)");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void its_page_shows_what_the_tool_says(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("README.md"));
        assertThat(page).startsWith("# ");
        assertThat(Files.readAllLines(folder.resolve("expected/problems.txt")))
                .allSatisfy(line -> assertThat(page).contains("    " + line + "\n"));
    }

    @Test
    void the_list_of_the_refused_names_every_folder_with_its_codes() throws IOException {
        var rows = new ArrayList<String>();
        for (Path folder : refused().toList()) {
            var codes =
                    new TreeSet<>(problems(folder).stream().map(Problem::code).toList());
            String name = folder.getFileName().toString();
            rows.add(Files.readAllLines(SOUND.resolveSibling("README.md")).stream()
                    .filter(line -> line.startsWith("| [" + name + "](" + name + "/README.md)")
                            && codes.stream().allMatch(line::contains))
                    .findFirst()
                    .orElse("no row for " + name + " with " + codes));
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(30).noneMatch(row -> row.startsWith("no row"));
    }

    @Test
    void the_sound_case_they_were_made_from_is_assessed() {
        assertThat(problems(SOUND)).isEmpty();
    }

    /** So nothing but the fault that its page names can be what stands in the way. */
    @ParameterizedTest
    @MethodSource("refused")
    void a_refused_case_is_the_sound_one_but_for_one_document(Path folder) throws IOException {
        var changed = new ArrayList<String>();
        for (String file : FILES) {
            String sound = Files.readString(SOUND.resolve(file))
                    .replace("id=\"sound\"", "id=\"refused-" + folder.getFileName() + "\"");
            Path sent = folder.resolve(file);
            if (!Files.exists(sent)
                    || !Arrays.equals(Files.readAllBytes(sent), sound.getBytes(StandardCharsets.UTF_8))) {
                changed.add(file);
            }
        }
        assertThat(changed).hasSize(folder.endsWith("several-faults") || folder.endsWith("spreadsheet-cells") ? 2 : 1);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void of_three_cases_with_one_broken_the_other_two_are_assessed(Path folder, @TempDir Path temp) throws IOException {
        copy(SOUND, temp.resolve("a"));
        copy(folder, temp.resolve("b"));
        copy(SOUND, temp.resolve("c"));
        var loads = loader.load(temp, Optional.empty());
        assertThat(loads)
                .extracting(load -> SampleFolders.refusal(load).isEmpty())
                .containsExactly(true, false, true);
    }

    private static List<Problem> problems(Path folder) {
        var loads = loader.load(folder, Optional.empty());
        assertThat(loads).hasSize(1);
        return SampleFolders.refusal(loads.get(0));
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
