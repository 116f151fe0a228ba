package no.likevilkar.integration.document.xlsx;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * In which currency a format shows its numbers: {@code [$€-2] #,##0.00}, {@code #,##0.00 "EUR"}. Kroner are those of several countries
 * and say nothing.
 */
final class CurrencyFormat {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[\\$([^\\]\\-]+)");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern WRITTEN =
            Pattern.compile("\u20ac|\u00a3|\\$(?!-)|\\b(?:EUR|USD|GBP|SEK|DKK|CHF|ISK)\\b");
    private static final Map<String, String> SIGNS = Map.of("\u20ac", "EUR", "\u00a3", "GBP", "$", "USD");

    private CurrencyFormat() {}

    /** Three letters, or empty where the format shows no currency or kroner. */
    static String of(String code) {
        var brackets = IN_BRACKETS.matcher(code);
        if (brackets.find()) {
            return currency(brackets.group(1).strip());
        }
        var written = WRITTEN.matcher(code);
        return written.find() ? currency(written.group()) : "";
    }

    private static String currency(String sign) {
        return CODE.matcher(sign).matches() ? sign : SIGNS.getOrDefault(sign, "");
    }
}
