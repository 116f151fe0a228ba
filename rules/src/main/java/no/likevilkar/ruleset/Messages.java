package no.likevilkar.ruleset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of a rule set in bokmål, nynorsk and English. A verdict holds only their keys. */
public final class Messages {

    private final Map<String, Properties> byLanguage = new TreeMap<>();

    static Messages read(Map<String, byte[]> files) {
        var messages = new Messages();
        for (var language : new String[] {"nb", "nn", "en"}) {
            var properties = new Properties();
            var bytes = files.get("messages_" + language + ".properties");
            if (bytes != null) {
                try {
                    properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            messages.byLanguage.put(language, properties);
        }
        return messages;
    }

    public Optional<String> find(String language, String key) {
        return Optional.ofNullable(byLanguage.get(language)).map(texts -> texts.getProperty(key));
    }

    /** The text, or the key itself where there is none; the build checks that there always is one. */
    public String text(String language, String key) {
        return find(language, key).orElse(key);
    }

    public Map<String, Properties> all() {
        return Map.copyOf(byLanguage);
    }
}
