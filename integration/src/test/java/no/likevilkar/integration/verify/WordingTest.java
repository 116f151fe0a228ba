package no.likevilkar.integration.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Remark;
import no.likevilkar.check.signature.Signature.State;
import no.likevilkar.verdict.Outcome;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyLanguageHasTheSameTextsWithTheSamePlaces() {
        var english = new Wording("en").all();
        for (String language : Wording.LANGUAGES) {
            var own = new Wording(language).all();
            assertThat(own.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (String key : own.stringPropertyNames()) {
                assertThat(own.getProperty(key)).isNotBlank();
                assertThat(places(own.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everythingThatCanBeConfirmedAndEveryStateHasAText() {
        var wording = new Wording("en");
        for (Confirmed kind : Confirmed.values()) {
            assertThat(wording.find("confirmed." + kind)).isPresent();
        }
        for (State state : State.values()) {
            assertThat(wording.find("signature." + state)).isPresent();
        }
        for (Remark.Kind kind : Remark.Kind.values()) {
            assertThat(wording.find("remark." + kind)).isPresent();
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(wording.find("outcome." + outcome)).isPresent();
        }
    }
}
