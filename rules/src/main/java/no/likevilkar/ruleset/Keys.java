package no.likevilkar.ruleset;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;
import no.likevilkar.figure.Rounding;

/** The keys and answers a rule set declares in its {@code keys.yaml}. */
public final class Keys {

    private final Map<String, Key> keys = new TreeMap<>();

    static Keys read(String file, String text) {
        var keys = new Keys();
        for (var entry : Yaml.list(file, text)) {
            var key = Key.read(entry);
            if (keys.keys.put(key.name(), key) != null) {
                throw new DefinitionException(entry.place(), "each key once", key.name() + " twice");
            }
        }
        return keys;
    }

    public Optional<Key> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /**
     * @throws DefinitionException when the rule set does not declare the key
     */
    public Key require(String name) {
        return find(name).orElseThrow(() -> new DefinitionException("keys.yaml", "a declared key", name));
    }

    public Collection<Key> all() {
        return keys.values();
    }

    public Optional<Rounding> rounding(String name) {
        return find(name).flatMap(Key::rounding);
    }
}
