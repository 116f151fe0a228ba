package no.likevilkar.integration.verify;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The texts of {@code verify} in one language. */
public final class Wording {

    /** The languages there are; the first is taken when nobody asks for one. */
    public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Properties texts = new Properties();

    /** @param language one of {@link #LANGUAGES} */
    public Wording(String language) {
        String file = "verify_" + language + ".properties";
        try (var reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Properties all() {
        return texts;
    }

    Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> {
            String filled = text;
            for (int i = 0; i < arguments.length; i++) {
                filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
            }
            return filled;
        });
    }

    /** @throws IllegalArgumentException when there is no such text: a fault of the program */
    String text(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no text " + key));
    }
}
