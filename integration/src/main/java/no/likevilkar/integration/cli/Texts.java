package no.likevilkar.integration.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The command line's own texts in one language. */
final class Texts {

    private final Language language;
    private final Properties texts = new Properties();

    Texts(Language language) {
        this.language = language;
        String file = "texts_" + language + ".properties";
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Language language() {
        return language;
    }

    Numbers numbers() {
        return new Numbers(this);
    }

    Properties all() {
        return texts;
    }

    /** @throws IllegalArgumentException when there is no such text: a fault of the program */
    String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no text " + key + " in " + language));
    }

    Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, arguments));
    }

    /** Puts arguments in the place of {@code {0}}, {@code {1}} …; nothing else in a text means anything. */
    static String fill(String text, Object... arguments) {
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }
}
