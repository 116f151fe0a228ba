package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.Assessor;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One ledger exported in several ways gives one verdict. */
class MessyLedgerTest {

    private static final Path CASE = Samples.root().resolve("cases").resolve("call-centre-worked-example");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> ledgers() {
        try (var files = Files.list(Samples.root().resolve("messy"))) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void theVerdictIsThatOfTheWorkedExample(Path ledger, @TempDir Path folder) throws IOException {
        Files.copy(CASE.resolve("case.xml"), folder.resolve("case.xml"));
        Files.copy(ledger, folder.resolve("ledger-2024.csv"));
        var load = Samples.load(List.of(folder)).get(folder);
        assertThat(load.problems()).isEmpty();
        var found = Assessor.builtIn().assess(load.theCase().orElseThrow()).verdictJson(Processing.COMPLETED);
        assertThat(FirstDifference.between(
                        substance(Files.readAllBytes(CASE.resolve("expected").resolve("verdict.json"))),
                        substance(found)))
                .isEmpty();
    }

    /** The verdict without what tells of the file itself; lines of the ledger stand further down where the file has more above. */
    private static byte[] substance(byte[] verdict) throws IOException {
        var tree = (ObjectNode) JSON.readTree(verdict);
        tree.remove(List.of("trace", "warnings"));
        return JSON.writeValueAsString(tree)
                .replaceAll("ledger:[0-9]+", "ledger:line")
                .getBytes(StandardCharsets.UTF_8);
    }
}
