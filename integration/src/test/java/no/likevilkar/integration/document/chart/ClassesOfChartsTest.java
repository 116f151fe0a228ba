package no.likevilkar.integration.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.fact.Mapping;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newest rule set of Norway has a class for every code that a ledger may bear, and uses it as the chart says. */
class ClassesOfChartsTest {

    private static final RuleSet NEWEST = RuleSets.builtIn().of("no-eea").stream()
            .max(Comparator.comparing(set -> set.header().version()))
            .orElseThrow();
    private static final Map<String, String> CLASSES = table("art-class");
    private static final Map<String, String> USES = table("class-use");
    private static final Map<String, Set<String>> OF_TREATMENT = Map.of(
            "include", Set.of("own-cost"),
            "contra", Set.of("user-income", "grant", "refund-of-wages"),
            "exclude", Set.of("not-cost", "interest"),
            "review", Set.of("review"));

    private static Map<String, String> table(String name) {
        return NEWEST.mappings().stream()
                .filter(mapping -> mapping.table().equals(name))
                .collect(Collectors.toMap(Mapping::from, Mapping::to));
    }

    private static List<NamedCsvRecord> rows(String chart) throws IOException {
        try (var in =
                ClassesOfChartsTest.class.getResourceAsStream("/no/likevilkar/integration/chart/" + chart + ".csv")) {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"r-102", "ns-4102"})
    void everyRangeHasTheClassOfTheChartAndTheUseOfItsTreatment(String chart) throws IOException {
        assertThat(rows(chart)).hasSizeGreaterThan(50).allSatisfy(row -> {
            String code = chart + "." + row.getField("from");
            assertThat(CLASSES).containsEntry(code, row.getField("class"));
            assertThat(USES.get(row.getField("class"))).isIn(OF_TREATMENT.get(row.getField("treatment")));
        });
    }

    @Test
    void everyArtOfEveryYearHasAClassAndNoCodeIsThereThatNoLedgerCanBear() throws IOException {
        var codes = new HashSet<String>();
        rows("kostra-arts").forEach(row -> codes.add(row.getField("art")));
        for (String chart : List.of("r-102", "ns-4102")) {
            rows(chart).forEach(row -> codes.add(chart + "." + row.getField("from")));
        }
        assertThat(CLASSES.keySet()).isEqualTo(codes);
        assertThat(USES.keySet()).containsAll(CLASSES.values());
    }
}
