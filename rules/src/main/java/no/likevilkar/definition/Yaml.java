package no.likevilkar.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A mapping of a YAML file whose every scalar is text, so that a number is read from its decimal text and never through a
 * double. What is asked for and not there, or not of the right shape, is an error that names file and place.
 */
public final class Yaml {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final String place;
    private final Map<String, Object> content;

    private Yaml(String place, Map<String, Object> content) {
        this.place = place;
        this.content = content;
    }

    /** The one mapping a file holds. */
    public static Yaml mapping(String file, String text) {
        return mappingOf(file, parse(file, text));
    }

    /** The list of mappings a file holds. */
    public static List<Yaml> list(String file, String text) {
        return listOf(file, parse(file, text));
    }

    private static Object parse(String file, String text) {
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setSchema(new FailsafeSchema())
                    .setAllowDuplicateKeys(false)
                    .setMaxAliasesForCollections(0)
                    .build();
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new DefinitionException(file, "a YAML document", e.getMessage());
        }
    }

    private static Yaml mappingOf(String place, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new DefinitionException(place, "a mapping", String.valueOf(node));
        }
        var content = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> content.put(String.valueOf(key), value));
        return new Yaml(place, content);
    }

    private static List<Yaml> listOf(String place, Object node) {
        if (!(node instanceof List<?> list)) {
            throw new DefinitionException(place, "a list", String.valueOf(node));
        }
        var all = new ArrayList<Yaml>();
        for (int i = 0; i < list.size(); i++) {
            all.add(mappingOf(place + "[" + (i + 1) + "]", list.get(i)));
        }
        return all;
    }

    public String place() {
        return place;
    }

    public List<String> names() {
        return List.copyOf(content.keySet());
    }

    /** Refuses every name that is not among the known ones, so that a misspelt one is never silently ignored. */
    public Yaml only(String... known) {
        var names = List.of(known);
        for (var name : content.keySet()) {
            if (!names.contains(name)) {
                throw new DefinitionException(place, "only " + String.join(", ", known), name);
            }
        }
        return this;
    }

    public Optional<String> optionalText(String name) {
        var value = content.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw new DefinitionException(place + "." + name, "text", String.valueOf(value));
        }
        return Optional.of(text.strip());
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new DefinitionException(place, "a value for " + name, "none"));
    }

    public Optional<BigDecimal> optionalDecimal(String name) {
        return optionalText(name).map(text -> {
            if (!DECIMAL.matcher(text).matches()) {
                throw new DefinitionException(place + "." + name, "a plain decimal number", text);
            }
            return new BigDecimal(text);
        });
    }

    public BigDecimal decimal(String name) {
        return optionalDecimal(name).orElseThrow(() -> new DefinitionException(place, "a number for " + name, "none"));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new DefinitionException(place + "." + name, "a date such as 2026-01-31", text);
            }
        });
    }

    public LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> new DefinitionException(place, "a date for " + name, "none"));
    }

    public boolean flag(String name) {
        return optionalText(name)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new DefinitionException(place + "." + name, "true or false", text);
                })
                .orElse(false);
    }

    /** Whether a name stands for a mapping, where a word or a list may stand too. */
    public boolean isMapping(String name) {
        return content.get(name) instanceof Map<?, ?>;
    }

    public Optional<Yaml> optionalMapping(String name) {
        return Optional.ofNullable(content.get(name)).map(node -> mappingOf(place + "." + name, node));
    }

    public List<Yaml> mappings(String name) {
        return Optional.ofNullable(content.get(name))
                .map(node -> listOf(place + "." + name, node))
                .orElse(List.of());
    }

    /** A list of words, or none. */
    public List<String> words(String name) {
        var node = content.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof List<?> list)) {
            throw new DefinitionException(place + "." + name, "a list of words", String.valueOf(node));
        }
        return list.stream().map(String::valueOf).toList();
    }

    /** A mapping of words to words, or an empty one; order as written. */
    public Map<String, String> wordMap(String name) {
        var words = new LinkedHashMap<String, String>();
        optionalMapping(name).ifPresent(map -> map.names().forEach(key -> words.put(key, map.text(key))));
        return words;
    }
}
