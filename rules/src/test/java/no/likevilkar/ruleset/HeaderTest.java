package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.definition.DefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ruleset.yaml} says of kinds of item and of the fiscal year, read by the engine and by the checker. */
class HeaderTest {

    private static final String HEAD =
            """
            id: no-eea
            version: "2026.0"
            status: draft
            validFrom: 2026-01-01
            algebra: "1"
            facts: "1"
            currency: NOK
            decides: NO-V01
            items: [pay-schedule, position, asset]
            sectors: [parking]
            """;

    private static Header byTheEngine(String lines) {
        return Header.read("ruleset.yaml", HEAD + lines);
    }

    /** The checker's reading of a folder that is otherwise whole. */
    private static Protocol byTheChecker(String lines) {
        var protocol = new Protocol();
        RuleSetText.read(folder(lines), protocol);
        return protocol;
    }

    private static Map<String, byte[]> folder(String lines) {
        var files = new TreeMap<>(RuleSets.builtIn().of("no-eea").get(0).files());
        files.put("ruleset.yaml", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void whatIsLeftOutMeansThatNothingIsSaid() {
        var header = byTheEngine("");
        assertThat(header.belongs()).isEmpty();
        assertThat(header.single()).isEmpty();
        assertThat(header.yearly()).isEmpty();
        assertThat(header.fiscalYearFrom()).isEqualTo(1);
        var head = RuleSetText.read(folder(""), new Protocol()).orElseThrow().head();
        assertThat(head.yearly()).isEmpty();
        assertThat(head.fiscalYearFrom()).isEqualTo(1);
    }

    @Test
    void whatIsSaidIsRead() {
        String lines =
                """
                belongs:
                  position: [pay-schedule]
                  asset: [provider, position]
                single: [asset]
                yearly: [pay-schedule]
                fiscalYearFrom: 10
                """;
        var header = byTheEngine(lines);
        assertThat(header.belongs())
                .isEqualTo(Map.of("position", List.of("pay-schedule"), "asset", List.of("provider", "position")));
        assertThat(header.single()).containsExactly("asset");
        assertThat(header.yearly()).containsExactly("pay-schedule");
        assertThat(header.fiscalYearFrom()).isEqualTo(10);
        assertThat(byTheChecker(lines).failures()).isEmpty();
        var head = RuleSetText.read(folder(lines), new Protocol()).orElseThrow().head();
        assertThat(head.yearly()).isEqualTo(header.yearly());
        assertThat(head.fiscalYearFrom()).isEqualTo(header.fiscalYearFrom());
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "10", "12"})
    void aMonthIsFrom1To12(String month) {
        String line = "fiscalYearFrom: " + month;
        assertThat(byTheEngine(line).fiscalYearFrom()).isEqualTo(Integer.parseInt(month));
        assertThat(byTheChecker(line).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYearFrom: 0 | ruleset.yaml.fiscalYearFrom | 0",
                "fiscalYearFrom: 13 | ruleset.yaml.fiscalYearFrom | 13",
                "fiscalYearFrom: -1 | ruleset.yaml.fiscalYearFrom | -1",
                "fiscalYearFrom: 010 | ruleset.yaml.fiscalYearFrom | 010",
                "fiscalYearFrom: October | ruleset.yaml.fiscalYearFrom | October",
                "fiscalYearFrom: [10] | ruleset.yaml.fiscalYearFrom | [10]",
                "yearly: pay-schedule | ruleset.yaml.yearly | pay-schedule",
                "yearly: [pay-shedule] | ruleset.yaml.yearly | pay-shedule",
                "yearly: [provider] | ruleset.yaml.yearly | provider",
                "yearly: [[pay-schedule]] | ruleset.yaml.yearly | [pay-schedule]",
                "single: asset | ruleset.yaml.single | asset",
                "single: [aset] | ruleset.yaml.single | aset",
                "belongs: [asset] | ruleset.yaml.belongs | [asset]",
                "belongs: { asset: provider } | ruleset.yaml.belongs.asset | provider",
                "belongs: { asset: [pruvider] } | ruleset.yaml.belongs.asset | pruvider",
                "belongs: { aset: [provider] } | ruleset.yaml.belongs | aset",
                "belongs: { provider: [asset] } | ruleset.yaml.belongs | provider",
                "belong: { asset: [provider] } | ruleset.yaml | belong",
            })
    void whatIsMisspeltIsRefusedByBoth(String line, String place, String found) {
        assertThatThrownBy(() -> byTheEngine(line))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith(place + ": expected ")
                .hasMessageEndingWith("found " + found);
        assertThat(byTheChecker(line).failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).endsWith(place);
            assertThat(failure.found()).contains(found);
        });
    }
}
