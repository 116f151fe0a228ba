package no.likevilkar.integration.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.likevilkar.figure.Interval;

/**
 * A sentence of a rule set with places for what a test compares. A currency beside a place, {@code NOK {0}} or {@code {0} kroner},
 * belongs to a number. Where a range stands there, the code goes to each of its numbers: "at least NOK 5", not "NOK at least 5".
 * Where no number stands there, the sentence speaks of an amount instead. What has no currency is a count or a share.
 */
public final class ComparedSentence {

    private final Wording texts;
    private final List<Value> values;
    private final List<Place> places = new ArrayList<>();
    private final String sentence;

    /**
     * @param sentence what the rule set says
     * @param texts the product's texts in its language, among them those of ranges
     * @param values what stands for {@code {0}}, {@code {1}} …
     */
    public ComparedSentence(String sentence, Wording texts, List<Value> values) {
        this.texts = texts;
        this.values = List.copyOf(values);
        String said = sentence;
        for (int at = 0; at < values.size(); at++) {
            var place = Place.in(sentence, at, texts.text("currency.word"));
            places.add(place);
            said = said.replace(place.whole(), kept(at));
        }
        this.sentence = said;
    }

    /** What stays in the sentence of a place and its currency. */
    private String kept(int at) {
        return switch (kind(at)) {
            case NUMBER -> places.get(at).whole();
            case RANGE -> "{" + at + "}" + places.get(at).word();
            case NONE -> "{" + at + "}";
        };
    }

    /** The sentence without the currencies that {@link #words} brings. */
    public String sentence() {
        return sentence;
    }

    public Value value(int at) {
        return values.get(at);
    }

    /** Whether the sentence tells a place in a currency. */
    public boolean isAmount(int at) {
        return !places.get(at).code().isEmpty() || !places.get(at).word().isEmpty();
    }

    /** What stands at a place, unless it is withheld. */
    public String words(int at, Numbers numbers) {
        String code = places.get(at).code();
        Function<BigDecimal, String> bare = isAmount(at) ? numbers::compared : numbers::counted;
        Function<BigDecimal, String> coded = number -> code + Numbers.HARD_SPACE + numbers.compared(number);
        return switch (kind(at)) {
            case NUMBER -> numbers.range(interval(at), bare);
            case RANGE -> numbers.range(interval(at), code.isEmpty() ? bare : coded);
            case NONE -> texts.text(isAmount(at) ? "range.unknownAmount" : "range.unknown");
        };
    }

    private Interval interval(int at) {
        return values.get(at).known().orElse(Interval.ALL);
    }

    private Kind kind(int at) {
        var interval = interval(at);
        if (values.get(at).withheld()
                || interval.low().isEmpty() && interval.high().isEmpty()) {
            return Kind.NONE;
        }
        return interval.isPoint() ? Kind.NUMBER : Kind.RANGE;
    }

    private enum Kind {
        NUMBER,
        RANGE,
        NONE
    }

    /**
     * Where a value goes.
     *
     * @param whole the place with the currency beside it
     * @param code a currency before it, or empty
     * @param word a space and a currency after it, or empty
     */
    private record Place(String whole, String code, String word) {

        static Place in(String sentence, int at, String word) {
            String bare = "{" + at + "}";
            var found = Pattern.compile(
                            "(?:\\b([A-Z]{3}) )?" + Pattern.quote(bare) + "( " + Pattern.quote(word) + "\\b)?")
                    .matcher(sentence);
            return found.find()
                    ? new Place(found.group(), orEmpty(found.group(1)), orEmpty(found.group(2)))
                    : new Place(bare, "", "");
        }

        private static String orEmpty(String group) {
            return group == null ? "" : group;
        }
    }
}
