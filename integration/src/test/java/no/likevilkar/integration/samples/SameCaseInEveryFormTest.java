package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.casejson.CaseJson;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One case sent in every form there is: its case file as XML and JSON, its ledger and price sheets as text, .xlsx and .ods. The
 * facts are the same but for where they stand, and so is the verdict to the last figure.
 */
class SameCaseInEveryFormTest {

    private static final String SAMPLE = "call-centre-productive-hours";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static IntakeContext context;

    @TempDir
    Path temp;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest(name = "case file in {0}, tables in {1}")
    @CsvSource({"xml, xlsx", "xml, ods", "json, csv", "json, xlsx", "json, ods"})
    void theFactsAndTheVerdictAreThoseOfTheXmlWithTextTables(String caseFile, String tables) throws Exception {
        Case sent = sent(caseFile, tables);
        Case original = Samples.cases().get(SAMPLE);
        assertThat(sent.documents().stream().filter(document -> document.name().endsWith("." + tables)))
                .hasSize(4);
        assertThat(facts(sent)).isEqualTo(facts(original));
        assertThat(verdict(SampleFolders.ASSESSOR.assess(sent))).isEqualTo(verdict(Samples.assessment(SAMPLE)));
    }

    /** Without this the comparison could be blind. */
    @Test
    void anAmountThatDiffersByOneOereIsADifference() throws Exception {
        var csv =
                Files.readString(Samples.root().resolve("cases").resolve(SAMPLE).resolve("ledger-2024.csv"));
        write("xml", "xlsx");
        Files.write(
                temp.resolve("ledger-2024.xlsx"),
                TurnedTable.as("xlsx", csv.replace("809820,00", "809820,01").getBytes(StandardCharsets.UTF_8)));
        Case changed = load();
        assertThat(facts(changed)).isNotEqualTo(facts(Samples.cases().get(SAMPLE)));
        assertThat(verdict(SampleFolders.ASSESSOR.assess(changed))).isNotEqualTo(verdict(Samples.assessment(SAMPLE)));
    }

    private Case sent(String caseFile, String tables) throws Exception {
        write(caseFile, tables);
        return load();
    }

    private Case load() {
        CaseLoad load = new CaseLoader(context).load(temp, Optional.empty()).get(0);
        assertThat(load.problems()).isEmpty();
        return load.theCase().orElseThrow();
    }

    private void write(String caseFile, String tables) throws Exception {
        try (var files = Files.list(Samples.root().resolve("cases").resolve(SAMPLE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.equals("case.xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(".csv\"", "." + tables + "\"")
                            .getBytes(StandardCharsets.UTF_8);
                    Files.write(
                            temp.resolve("case." + caseFile), caseFile.equals("json") ? AsJson.bytes(bytes) : bytes);
                } else if (name.endsWith(".csv")) {
                    Files.write(temp.resolve(name.replace(".csv", "." + tables)), TurnedTable.as(tables, bytes));
                } else {
                    Files.write(temp.resolve(name), bytes);
                }
            }
        }
    }

    /** Everything of {@code case.json} but names of files, digests and places; 12,50 and 12,5 are one number. */
    private static Object facts(Case theCase) {
        return withoutPlaces(CaseJson.tree(theCase));
    }

    private static Object withoutPlaces(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            boolean document = map.containsKey("sha256");
            var left = new TreeMap<String, Object>();
            map.forEach((name, value) -> {
                boolean place = List.of("document", "pointer", "sha256").contains(name);
                if (!place && !(document && "name".equals(name))) {
                    left.put((String) name, withoutPlaces(value));
                }
            });
            return left;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(SameCaseInEveryFormTest::withoutPlaces).toList();
        }
        return tree instanceof String text && text.matches("-?[0-9]+[.][0-9]+")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : tree;
    }

    /** Everything but the trace, which holds the digests of the documents. */
    private static JsonNode verdict(Assessment assessment) throws Exception {
        var verdict = (ObjectNode) JSON.readTree(assessment.verdictJson(Processing.COMPLETED));
        verdict.remove("trace");
        return verdict;
    }
}
