package no.likevilkar.integration.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.fact.Result;
import no.likevilkar.integration.words.Wording;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Outcome;
import no.likevilkar.verdict.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextsTest {

    private static final String OWN = "/no/likevilkar/integration/report/report";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern VARIABLE = Pattern.compile("--(\\w+):(#[0-9a-f]{6})");

    @Test
    void everyLanguageHasTheSameTextsWithTheSamePlaces() {
        var english = Wording.in("en", OWN).all();
        for (String language : Wording.LANGUAGES) {
            var own = Wording.in(language, OWN).all();
            assertThat(own.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (String key : own.stringPropertyNames()) {
                assertThat(own.getProperty(key)).as(language + " " + key).isNotBlank();
                assertThat(places(own.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyWordThatAVerdictMayHoldHasAText(String language) {
        var keys = new TreeSet<String>();
        for (Outcome outcome : Outcome.values()) {
            keys.addAll(List.of("said." + outcome, "means." + outcome, "mark." + outcome));
        }
        Stream.of(Strength.values()).forEach(strength -> keys.add("strong." + strength));
        Stream.of(Result.values()).forEach(result -> keys.addAll(List.of("mark." + result, "result." + result)));
        Stream.of(Standing.values()).forEach(standing -> keys.add("standing." + standing));
        Stream.of(PriceBasis.values()).forEach(basis -> keys.add("priceBasis." + basis));
        for (var set : RuleSets.builtIn().all()) {
            set.mappings().stream()
                    .filter(mapping -> mapping.table().equals("class-use"))
                    .forEach(mapping -> keys.add("use." + mapping.to()));
            set.rules().forEach(rule -> keys.add("findings.caption." + rule.force()));
        }
        var wording = Wording.in(language, Wording.VERDICT, OWN);
        assertThat(keys).allSatisfy(key -> assertThat(wording.find(key)).as(key).isPresent());
    }

    @Test
    void everyColourOfTextStandsOutFromItsGround() throws Exception {
        try (var css = Report.class.getResourceAsStream("report.css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            var variables = VARIABLE.matcher(text)
                    .results()
                    .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
            var inks = new TreeSet<String>();
            Pattern.compile("[;{]color:(#[0-9a-f]{6}|var\\(--(\\w+)\\))")
                    .matcher(text)
                    .results()
                    .forEach(
                            match -> inks.add(match.group(2) == null ? match.group(1) : variables.get(match.group(2))));
            assertThat(inks).hasSizeGreaterThan(4).allSatisfy(ink -> {
                assertThat(contrast(ink, "#ffffff")).as(ink + " on white").isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(ink, variables.get("pale")))
                        .as(ink + " on pale")
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(ink, "#fff3c4"))
                        .as(ink + " where a link leads")
                        .isGreaterThanOrEqualTo(4.5);
            });
        }
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
