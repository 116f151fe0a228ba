package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import no.likevilkar.Assessor;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One unit's accounts in SAF-T, exported in several ways, give one verdict; the page says what is noticed on the way. */
class MessySaftTest {

    private static final Path CASE = Samples.root().resolve("cases").resolve("parking-saf-t");
    private static final Path MESSY = Samples.root().resolve("messy").resolve("saf-t");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> files() throws IOException {
        try (var files = Files.list(MESSY)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theVerdictIsThatOfTheCase(Path file, @TempDir Path folder) throws IOException {
        Files.copy(CASE.resolve("case.xml"), folder.resolve("case.xml"));
        Files.copy(file, folder.resolve("accounts-2024.xml"));
        var load = Samples.load(List.of(folder)).get(folder);
        assertThat(load.problems()).isEmpty();
        assertThat(new TreeSet<>(load.warnings().stream().map(Problem::code).toList()))
                .isEqualTo(expected(file.getFileName().toString()));
        var found = Assessor.builtIn().assess(load.theCase().orElseThrow()).verdictJson(Processing.COMPLETED);
        assertThat(FirstDifference.between(
                        substance(Files.readAllBytes(CASE.resolve("expected").resolve("verdict.json"))),
                        substance(found)))
                .isEmpty();
    }

    private static TreeSet<String> expected(String file) throws IOException {
        String row = Files.readAllLines(MESSY.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| " + file + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + file));
        var codes = new TreeSet<>(List.of("SAF-391", "SAF-392"));
        Arrays.stream(row.split("\\|")[3].strip().split(", "))
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    /** The verdict without what tells of the file itself. */
    private static byte[] substance(byte[] verdict) throws IOException {
        var tree = (ObjectNode) JSON.readTree(verdict);
        tree.remove(List.of("trace", "warnings"));
        return JSON.writeValueAsBytes(tree);
    }
}
