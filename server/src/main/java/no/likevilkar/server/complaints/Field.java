package no.likevilkar.server.complaints;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One field of the form of a complaint.
 *
 * @param name member of the JSON object
 * @param required whether a complaint has to say it
 * @param kind what may stand there
 */
record Field(String name, boolean required, Kind kind) {

    /** What may stand in a field: told in words, and whether a text is such. */
    enum Kind {
        LINE("a text of at most 300 characters", text -> fits(text, 300)),
        TEXT("a text of at most 20000 characters", text -> fits(text, 20_000)),
        YES_NO("yes or no", Set.of("yes", "no")::contains),
        YES_NO_UNKNOWN("yes, no or unknown", Set.of("yes", "no", "unknown")::contains),
        COUNTRY(
                "a country by ISO 3166-1 alpha-2, such as NO",
                Pattern.compile("[A-Z]{2}").asMatchPredicate()),
        EMAIL(
                "an e-mail address",
                Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,200}").asMatchPredicate()),
        DAY("a day such as 2025-01-31", Kind::isDay),
        AMOUNT(
                "an amount with a decimal point, such as 1250000.00",
                Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?").asMatchPredicate()),
        CURRENCY(
                "a currency by ISO 4217, such as NOK",
                Pattern.compile("[A-Z]{3}").asMatchPredicate()),
        ADVANTAGES("one or several of " + Advantages.WORDS + ", with commas between", Advantages::fit);

        private final String words;
        private final Predicate<String> test;

        Kind(String words, Predicate<String> test) {
            this.words = words;
            this.test = test;
        }

        String words() {
            return words;
        }

        boolean fits(String text) {
            return test.test(text);
        }

        private static boolean fits(String text, int most) {
            return !text.isBlank() && text.length() <= most;
        }

        private static boolean isDay(String text) {
            try {
                return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
            } catch (DateTimeException none) {
                return false;
            }
        }
    }
}
