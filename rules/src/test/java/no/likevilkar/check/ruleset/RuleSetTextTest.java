package no.likevilkar.check.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.check.Protocol;
import no.likevilkar.parameter.DatedValue;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTextTest {

    private static Stream<RuleSet> builtIn() {
        return RuleSets.builtIn().all().stream();
    }

    private static RuleSetText read(RuleSet set) {
        var protocol = new Protocol();
        var text = RuleSetText.read(set.files(), protocol);
        assertThat(protocol.failures()).isEmpty();
        return text.orElseThrow();
    }

    @Test
    void theFolderIsReadAsTheEngineReadsIt() {
        builtIn().forEach(set -> {
            var text = read(set);
            assertThat(text.digest()).isEqualTo(set.digest());
            assertThat(text.head().decides()).isEqualTo(set.header().decides());
            assertThat(text.head().roles()).isEqualTo(set.header().roles());
            assertThat(text.head().moneyScale()).isEqualTo(set.header().moneyScale());
            assertThat(text.head().picksProvider()).isEqualTo(set.header().picksProvider());
            assertThat(text.forms()).hasSameSizeAs(set.forms());
            assertThat(text.tables()).hasSameSizeAs(set.mappings());
            assertThat(text.rules()).hasSameSizeAs(set.rules());
            assertThat(text.keys()).hasSameSizeAs(set.keys().all());
            set.keys().all().forEach(key -> {
                var own = text.key(key.name());
                assertThat(own.answers()).isEqualTo(key.answers());
                assertThat(own.groups()).isEqualTo(key.groups());
                assertThat(own.step()).isEqualTo(key.step().name());
                assertThat(own.holder()).isEqualTo(key.holder());
                assertThat(own.assumption()).isEqualTo(key.assumption());
                assertThat(own.admissible().map(one -> one.span().text()))
                        .isEqualTo(key.admissible().map(one -> Decimals.line(one.interval(), Decimals::plain)));
                assertThat(own.rounding().map(one -> one.text()))
                        .isEqualTo(key.rounding().map(one -> one.scale() + " " + one.mode()));
            });
        });
    }

    @Test
    void theSameValueIsChosenForEveryStretchOfDays() {
        builtIn().forEach(set -> {
            var text = read(set);
            for (var definition : set.parameters().all()) {
                for (var dimension : definition.dimensions()) {
                    var day = LocalDate.parse("2018-12-31");
                    for (int i = 0; i < 60; i++, day = day.plusDays(61)) {
                        for (int days : new int[] {0, 1, 364, 400}) {
                            var choice = ParameterChoice.of(definition, dimension, day, day.plusDays(days));
                            var own = text.parameters().get(definition.id()).on(dimension, day, day.plusDays(days));
                            assertThat(own.isGap()).as("%s %s", choice, own).isEqualTo(choice.isGap());
                            assertThat(own.stated().kind())
                                    .isEqualTo(choice.stated().kind().name());
                            assertThat(own.stated().value().text())
                                    .isEqualTo(Decimals.line(choice.stated().value(), Decimals::plain));
                            assertThat(own.stated().admissible().text())
                                    .isEqualTo(Decimals.line(choice.stated().admissible(), Decimals::plain));
                            assertThat(own.isVerified()).isEqualTo(choice.isVerified());
                            assertThat(own.citations()).isEqualTo(choice.citations());
                            assertThat(own.nearest()).isEqualTo(choice.nearest());
                            assertThat(own.candidates().stream().map(ParameterText.Dated::from))
                                    .containsExactlyElementsOf(choice.candidates().stream()
                                            .map(DatedValue::from)
                                            .toList());
                        }
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "value: ~0.1~ | value: !!float 0.1 | a tag",
                "id: p | id: &a p | an anchor",
                "id: p | id: *a | a text, a list or a mapping",
                "by: asOf | by: asOf/by: period | by a second time",
                "by: asOf | by: today | asOf or decision or period",
                "by: asOf | bye: asOf | bye",
                "unit: ratio | unit: ~~ | nothing",
                "unit: ratio | unit: [ratio] | a text",
                "from: 2026-01-01 | from: 2026-13-01 | a day",
                "value: ~0.1~ | value: ~1e9~ | a decimal number",
                "value: ~0.1~ | value: ~0,1~ | a decimal number",
                "values: | values: x # | a YAML document",
                "id: p | id: p/---/id: q | one YAML document",
                "id: p | {{ | a YAML document",
                "- { |   - { from: 2026-05-01, value: ~2~, citation: C, status: verified }/  - { | overlap"
            })
    void aParameterFileThatIsOddIsRefusedInWords(String from, String to, String told) {
        var good =
                """
                id: p
                unit: ratio
                by: asOf
                label: { nb: p, nn: p, en: p }
                values:
                  - { from: 2026-01-01, value: "0.1", citation: C, status: verified }
                """;
        var one = from.replace('~', '"');
        assertThat(good).contains(one);
        var odd = good.replace(one, to.replace('~', '"').replace('/', '\n'));
        var protocol = with("parameters/p.yaml", odd.getBytes(StandardCharsets.UTF_8));
        assertThat(protocol.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).contains("parameters/p.yaml");
            assertThat(failure.found() + "; expected " + failure.expected()).contains(told);
        });
    }

    private static Protocol with(String path, byte[] bytes) {
        Map<String, byte[]> files =
                new TreeMap<>(builtIn().findFirst().orElseThrow().files());
        files.put(path, bytes);
        var protocol = new Protocol();
        RuleSetText.read(files, protocol);
        return protocol;
    }

    @Test
    void whatIsNoTextOrNotThereIsRefused() {
        assertThat(with("keys.yaml", new byte[] {(byte) 0xff}).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.sentence()).contains("no UTF-8"));
        assertThat(with("10-scope/odd.drl", "rule foreign".getBytes(StandardCharsets.UTF_8))
                        .failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("CHK-301"));
        var protocol = new Protocol();
        assertThat(RuleSetText.read(Map.of(), protocol)).isEmpty();
        assertThat(protocol.failures()).singleElement().satisfies(failure -> assertThat(failure.sentence())
                .contains("no such file"));
    }

    @Test
    void aFileNestedWithoutEndIsRefused() {
        var deep = "a: " + "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(with("keys.yaml", deep.getBytes(StandardCharsets.UTF_8)).failures())
                .hasSize(1);
    }
}
