package no.likevilkar.integration.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Texts in one language, read from message files of the product; the machine's locale has no say. */
public final class Wording {

    /** The languages in which everything is told, in the order in which they are offered. */
    public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** The texts of the command line, among them every word of the engine. */
    public static final String VERDICT = "/no/likevilkar/integration/cli/texts";

    private final String language;
    private final Properties texts = new Properties();

    private Wording(String language) {
        this.language = language;
    }

    /**
     * @param language nb, nn or en
     * @param names message files without language and ending; a later one goes before an earlier one
     * @throws IllegalArgumentException when there is no such file
     */
    public static Wording in(String language, String... names) {
        var wording = new Wording(language);
        for (String name : names) {
            wording.load(name + "_" + language + ".properties");
        }
        return wording;
    }

    private void load(String file) {
        try (var bytes = Wording.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no message file " + file);
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public String language() {
        return language;
    }

    public Properties all() {
        return texts;
    }

    /** @param moneyScale decimals with which the rule set writes money */
    public Numbers numbers(int moneyScale) {
        return new Numbers(this, moneyScale);
    }

    /** @throws IllegalArgumentException when there is no such text: a fault of the program */
    public String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, arguments));
    }

    /**
     * Puts arguments in the place of {@code {0}}, {@code {1}} …; nothing else in a text means anything, and nothing in an
     * argument does.
     */
    public static String fill(String text, Object... arguments) {
        var filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean place = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
            int number = place ? text.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < arguments.length) {
                filled.append(arguments[number]);
                at += 3;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }
}
