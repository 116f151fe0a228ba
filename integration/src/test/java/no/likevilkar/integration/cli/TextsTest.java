package no.likevilkar.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Step;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyLanguageHasTheSameTextsWithTheSamePlaces() {
        var english = new Texts(Language.en).all();
        for (Language language : Language.values()) {
            var own = new Texts(language).all();
            assertThat(own.stringPropertyNames()).as(language.name()).isEqualTo(english.stringPropertyNames());
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
    @EnumSource(Language.class)
    void everyWordOfTheEngineHasAText(Language language) {
        var texts = new Texts(language);
        for (Outcome outcome : Outcome.values()) {
            assertThat(texts.find("outcome." + outcome)).isPresent();
            assertThat(texts.find("outcome.short." + outcome)).isPresent();
        }
        for (Result result : Result.values()) {
            assertThat(texts.find("result." + result)).isPresent();
        }
        for (Step step : Step.values()) {
            assertThat(texts.find("step." + step)).isPresent();
        }
        RuleSets.builtIn().all().forEach(set -> {
            assertThat(set.keys().all().stream().map(Key::holder).distinct())
                    .allSatisfy(
                            holder -> assertThat(texts.find("holder." + holder)).isPresent());
            assertThat(set.rules().stream().map(rule -> rule.force()).distinct())
                    .allSatisfy(
                            force -> assertThat(texts.find("force." + force)).isPresent());
            assertThat(set.citations().values().stream().map(c -> c.status()).distinct())
                    .allSatisfy(
                            status -> assertThat(texts.find("status." + status)).isPresent());
        });
    }

    @Test
    void aTextThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> new Texts(Language.nb).text("no.such")).hasMessageContaining("no.such");
    }
}
