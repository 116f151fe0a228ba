package no.likevilkar.integration.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.words.ComparedSentence;
import no.likevilkar.integration.words.Numbers;
import no.likevilkar.integration.words.RuleSetWords;
import no.likevilkar.integration.words.Value;
import no.likevilkar.integration.words.Wording;

/** How the report says things in one language: sentences, numbers, days, and what is withheld. */
final class Speech {

    private static final String TEXTS = "/no/likevilkar/integration/report/report";

    private final Wording wording;
    private final Numbers numbers;
    private final Names names;

    Speech(BundleText bundle, String language) {
        this.wording = Wording.in(language, Wording.VERDICT, TEXTS);
        this.numbers = wording.numbers(bundle.ruleSet().header().moneyScale());
        this.names = new Names(bundle, this);
    }

    String language() {
        return wording.language();
    }

    Names names() {
        return names;
    }

    RuleSetWords words() {
        return names.words();
    }

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    Optional<String> find(String key) {
        return wording.find(key);
    }

    /** A word of the engine in this language; the word itself where the language has none. */
    String word(String kind, String word) {
        return find(kind + "." + word).orElse(word);
    }

    /** A paragraph; the parts may be elements. */
    Element paragraph(String key, Object... parts) {
        return sentence("p", key, parts);
    }

    Element sentence(String element, String key, Object... parts) {
        return Element.of(element).sentence(text(key), parts);
    }

    /** Text from the case as it stands there, kept apart from what surrounds it whichever way it is written. */
    Element quoted(Object text) {
        return text instanceof String open ? isolated(open) : withheld();
    }

    /** Text that may come from the case, so that it cannot turn the order of what stands beside it. */
    static Element isolated(String text) {
        return Element.of(Escapes.turns(text) ? "bdi" : "span", text);
    }

    /** A rule by its title, its id beside it for those who look it up. */
    Element rule(String id) {
        return Element.of("span", names.rule(id) + " ", Element.of("small", id));
    }

    Element withheld() {
        return withheld("withheld.value");
    }

    private Element withheld(String key) {
        return Element.of("span", text(key)).with("class", "withheld");
    }

    /** A sentence of the rule set with what a test compares. */
    ComparedSentence compared(String sentence, List<Value> values) {
        return new ComparedSentence(sentence, wording, values);
    }

    /** What stands at a place of such a sentence. */
    Element compared(ComparedSentence said, int place) {
        if (said.value(place).withheld()) {
            return said.isAmount(place) ? withheld("withheld.amount") : withheld();
        }
        return Element.of("span", minus(said.words(place, numbers))).with("class", "n");
    }

    Element money(Value value) {
        return value(value, numbers::money);
    }

    Element unitPrice(Value value) {
        return value(value, numbers::unitPrice);
    }

    Element percent(Value value) {
        return value(value, numbers::percent);
    }

    Element plain(Value value) {
        return value(value, numbers::plain);
    }

    /** A value as its unit is written: money, unit-price, ratio; anything else with the digits it has. */
    Element inUnit(String unit, Value value) {
        boolean either = unit.equals("truth")
                && value.known().filter(interval -> !interval.isPoint()).isPresent();
        return either ? Element.of("span", text("range.truth")) : value(value, style(unit));
    }

    String inUnit(String unit, BigDecimal value) {
        return minus(style(unit).apply(value));
    }

    private Function<BigDecimal, String> style(String unit) {
        return switch (unit) {
            case "money" -> numbers::money;
            case "unit-price" -> numbers::unitPrice;
            case "ratio" -> this::ratio;
            case "truth" -> truth -> text(truth.signum() == 0 ? "answer.no" : "answer.yes");
            default -> numbers::plain;
        };
    }

    /** In percent where two decimals say all of it. */
    private String ratio(BigDecimal ratio) {
        return ratio.stripTrailingZeros().scale() <= 4 ? numbers.percent(ratio) : numbers.plain(ratio);
    }

    private Element value(Value value, Function<BigDecimal, String> style) {
        if (value.withheld()) {
            return withheld();
        }
        return Element.of("span", shown(value, style)).with("class", "n");
    }

    /** An amount as plain text, for the chart. */
    String moneyText(Value value) {
        return value.withheld() ? text("withheld.value") : shown(value, numbers::money);
    }

    private String shown(Value value, Function<BigDecimal, String> style) {
        return minus(numbers.range(value.known().orElse(Interval.ALL), style));
    }

    private static String minus(String number) {
        return number.replace('-', '\u2212');
    }

    /** A day written out, from its ISO form. */
    String day(String iso) {
        var day = LocalDate.parse(iso);
        return text("day", day.getDayOfMonth(), text("month." + day.getMonthValue()), day.getYear());
    }

    /** A pointer into a document in words: line and column, page, cell; a path stands as it is. */
    String place(String pointer) {
        if (pointer.startsWith("/")) {
            return pointer;
        }
        return Stream.of(pointer.split(";"))
                .map(part -> part.split("=", 2))
                .map(part -> find("place." + part[0])
                        .map(text -> Wording.fill(text, part.length > 1 ? part[1] : ""))
                        .orElse(String.join("=", part)))
                .collect(Collectors.joining(", "));
    }

    /** Parts that may hold commas themselves. */
    Element list(List<?> parts) {
        var all = Element.of("span");
        for (int i = 0; i < parts.size(); i++) {
            all.add(i > 0 ? "; " : "", parts.get(i));
        }
        return all;
    }

    /** What parts are told of, in an order of their own: "a, b and c". */
    Element enumeration(List<?> parts) {
        var all = Element.of("span");
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                all.add(i == parts.size() - 1 ? " " + text("and") + " " : ", ");
            }
            all.add(parts.get(i));
        }
        return all;
    }

    /** Value of a member of a sealed tree that is a text, or nothing when it is withheld. */
    static Optional<String> open(Object text) {
        return text instanceof String open ? Optional.of(open) : Optional.empty();
    }
}
