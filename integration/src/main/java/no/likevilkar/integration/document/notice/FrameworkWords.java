package no.likevilkar.integration.document.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a notice says in words that it is about a framework agreement. Many notices do so and leave the field for it empty. What
 * cannot be told apart from a ceiling is taken as one: a true price that is not proven harms nobody, a ceiling taken for a price does.
 */
final class FrameworkWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(ramme-?(?:avtale|kontrakt)\\p{L}*|framework (?:agreement|contract)s?\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private FrameworkWords() {}

    /** Why it is one, or empty. */
    static String in(Stream<String> texts) {
        return texts.map(WORDS::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(matcher -> "the text says \"" + matcher.group(1) + "\"")
                .orElse("");
    }
}
