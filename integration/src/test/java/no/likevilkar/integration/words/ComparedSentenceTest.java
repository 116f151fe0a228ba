package no.likevilkar.integration.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedSentenceTest {

    private static final String ENGLISH = "The price is NOK {0}, which is below NOK {1}.";
    private static final String NORWEGIAN = "Prisen er {0} kroner, lavere enn {1} kroner.";

    private static String said(String language, String sentence, Object measured, Object limit) {
        var texts = Wording.in(language, Wording.VERDICT);
        var said = new ComparedSentence(sentence, texts, List.of(Value.of(measured), Value.of(limit)));
        return Wording.fill(said.sentence(), said.words(0, texts.numbers(2)), said.words(1, texts.numbers(2)))
                .replace(Numbers.HARD_SPACE, ' ');
    }

    @Test
    void oneNumberKeepsItsCurrencyWhereTheSentenceHasIt() {
        assertThat(said("en", ENGLISH, "5", "7.5")).isEqualTo("The price is NOK 5.00, which is below NOK 7.50.");
        assertThat(said("nb", NORWEGIAN, "5", "7.5")).isEqualTo("Prisen er 5,00 kroner, lavere enn 7,50 kroner.");
    }

    @Test
    void aCodeGoesToEachNumberOfARange() {
        assertThat(said("en", ENGLISH, "5100000..", "1..2"))
                .isEqualTo("The price is at least NOK 5,100,000.00, which is below NOK 1.00 to NOK 2.00.");
        assertThat(said("en", ENGLISH, "..3", "1"))
                .isEqualTo("The price is at most NOK 3.00, which is below NOK 1.00.");
    }

    @Test
    void aWordAfterTheNumberStaysAfterARange() {
        assertThat(said("nb", NORWEGIAN, "5100000..", "1..2"))
                .isEqualTo("Prisen er minst 5 100 000,00 kroner, lavere enn 1,00 til 2,00 kroner.");
    }

    @Test
    void whereNothingIsKnownTheSentenceSpeaksOfAnAmount() {
        assertThat(said("en", ENGLISH, "..", "1"))
                .isEqualTo("The price is an unknown amount, which is below NOK 1.00.");
        assertThat(said("nb", NORWEGIAN, "1", "..")).isEqualTo("Prisen er 1,00 kroner, lavere enn et ukjent beløp.");
        assertThat(said("nn", NORWEGIAN, "1", "..")).isEqualTo("Prisen er 1,00 kroner, lavere enn eit ukjent beløp.");
    }

    @Test
    void whatIsNoAmountHasNoCurrency() {
        assertThat(said("nb", "Andelen er {0}, mer enn {1}.", "..", "0.25..0.5"))
                .isEqualTo("Andelen er ukjent, mer enn 0,25 til 0,5.");
        assertThat(said("en", "They can answer {0} calls of {1}.", "81890.111", "80000"))
                .isEqualTo("They can answer 81,890.11 calls of 80,000.");
    }

    @Test
    void aWithheldAmountTakesTheCurrencyOutOfTheSentence() {
        var texts = Wording.in("en", Wording.VERDICT);
        var said = new ComparedSentence(ENGLISH, texts, List.of(Value.WITHHELD, Value.of("1")));
        assertThat(said.sentence()).isEqualTo("The price is {0}, which is below NOK {1}.");
        assertThat(said.isAmount(0)).isTrue();
    }
}
