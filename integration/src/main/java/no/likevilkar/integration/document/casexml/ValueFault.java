package no.likevilkar.integration.document.casexml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a value that its type refuses, and what should stand there. */
record ValueFault(String code, String expected, String remedy) {

    private static final Set<String> NUMBERS = Set.of("Amount", "Quantity", "Number", "Ratio");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern FOREIGN_SIGNS = Pattern.compile("[+-]?[0-9][0-9 \\u00a0\\u202f.,']*");

    static ValueFault of(String value, String type, Optional<String> list) {
        if (NUMBERS.contains(type)) {
            return number(value.strip(), type);
        }
        if (list.isPresent()) {
            return new ValueFault("CAS-113", "one of " + list.get(), "Use one of these words exactly as written.");
        }
        return switch (type) {
            case "boolean" -> new ValueFault("CAS-113", "one of true, false", "Use one of these words.");
            case "Day" ->
                new ValueFault(
                        "CAS-114",
                        "a day of the calendar such as 2025-12-31",
                        "Write year, month and day with hyphens and no time zone.");
            case "Year" -> new ValueFault("CAS-115", "a year such as 2025", "Write four digits.");
            case "Currency" ->
                new ValueFault("CAS-115", "a currency code such as NOK", "Write the three letters of ISO 4217.");
            case "Country" ->
                new ValueFault(
                        "CAS-115", "a country code such as NO, or unknown", "Write the two letters of ISO 3166-1.");
            case "Text" -> new ValueFault("CAS-115", "1 to 300 characters", "Fill it in, or shorten it.");
            case "Key" ->
                new ValueFault(
                        "CAS-115", "a key such as premises.booked", "Copy the key from the list of the rule set.");
            case "Kind" ->
                new ValueFault(
                        "CAS-115", "a kind of item such as asset", "Copy the kind from the list of the rule set.");
            case "Marked" ->
                new ValueFault(
                        "CAS-115",
                        "the id of a bid or a document, or a figure such as unit/price.unit/2025",
                        "Write an id, or subject, key and period with a slash between.");
            case "Id", "Subject" ->
                new ValueFault(
                        "CAS-115",
                        "letters, digits, point, hyphen and underscore, at most 80, beginning with a letter or digit",
                        "Choose a plain id.");
            default ->
                new ValueFault(
                        "CAS-115",
                        "a word of letters, digits, point, hyphen and underscore",
                        "Use the rule set's own word.");
        };
    }

    private static ValueFault number(String value, String type) {
        if (DECIMAL.matcher(value).matches()) {
            return switch (type) {
                case "Quantity" ->
                    sign(value) <= 0
                            ? new ValueFault(
                                    "CAS-112",
                                    "a quantity above zero",
                                    "Give the quantity, or leave it out when it is not known.")
                            : digits("18 digits, 4 of them decimals");
                case "Ratio" ->
                    decimals(value) > 6
                            ? digits("6 decimals")
                            : new ValueFault("CAS-112", "a ratio from 0 to 1, for example 0.25", "Write 25 % as 0.25.");
                case "Number" -> digits("18 digits, 8 of them decimals");
                default -> digits("18 digits, 4 of them decimals");
            };
        }
        if (FOREIGN_SIGNS.matcher(value).matches()) {
            return new ValueFault(
                    "CAS-110",
                    "a decimal point and no thousands separator, for example 1250.50",
                    "Write a point instead of the decimal comma and remove spaces and other separators.");
        }
        return new ValueFault(
                "CAS-110", "a number such as 1250.50", "Write digits only, or leave it out when it is not known.");
    }

    private static int sign(String value) {
        return new BigDecimal(value).signum();
    }

    private static int decimals(String value) {
        return new BigDecimal(value).stripTrailingZeros().scale();
    }

    private static ValueFault digits(String most) {
        return new ValueFault("CAS-111", "at most " + most, "Round the number as its source does.");
    }
}
