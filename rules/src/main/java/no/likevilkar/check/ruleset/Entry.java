package no.likevilkar.check.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One mapping of a YAML file with where it stands; asking for what is not there, or is something else, is told in words. */
record Entry(String place, Map<String, Object> content) {

    static Entry of(String place, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new RuleSetException(place, shown(node), "a mapping");
        }
        var content = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> content.put((String) name, value));
        return new Entry(place, content);
    }

    static List<Entry> all(String place, Object node) {
        if (!(node instanceof List<?> list)) {
            throw new RuleSetException(place, shown(node), "a list");
        }
        var all = new ArrayList<Entry>();
        for (int i = 0; i < list.size(); i++) {
            all.add(of(place + "[" + (i + 1) + "]", list.get(i)));
        }
        return all;
    }

    private static String shown(Object node) {
        var text = String.valueOf(node);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** Refuses names that nobody reads: a misspelt one would silently do nothing. */
    Entry only(Set<String> known) {
        for (var name : content.keySet()) {
            if (!known.contains(name)) {
                throw new RuleSetException(
                        place,
                        name,
                        "only " + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    /** The text; one that is blank counts as not there. */
    Optional<String> optional(String name) {
        var value = content.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw new RuleSetException(place + "." + name, shown(value), "a text");
        }
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new RuleSetException(place + "." + name, "nothing", "a value"));
    }

    String word(String name, Set<String> known) {
        var word = text(name);
        if (!known.contains(word)) {
            throw new RuleSetException(
                    place + "." + name,
                    word,
                    String.join(" or ", known.stream().sorted().toList()));
        }
        return word;
    }

    boolean flag(String name) {
        return content.containsKey(name)
                && optional(name).isPresent()
                && word(name, Set.of("true", "false")).equals("true");
    }

    Optional<BigDecimal> number(String name) {
        return optional(name).map(text -> {
            if (!text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
                throw new RuleSetException(place + "." + name, text, "a decimal number");
            }
            return new BigDecimal(text);
        });
    }

    int count(String name, int most) {
        var text = text(name);
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) > most) {
            throw new RuleSetException(place + "." + name, text, "a whole number up to " + most);
        }
        return Integer.parseInt(text);
    }

    Optional<LocalDate> day(String name) {
        return optional(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new RuleSetException(place + "." + name, text, "a day such as 2026-01-31");
            }
        });
    }

    LocalDate requiredDay(String name) {
        text(name);
        return day(name).orElseThrow();
    }

    List<String> words(String name) {
        if (!content.containsKey(name)) {
            return List.of();
        }
        if (content.get(name) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new RuleSetException(place + "." + name, shown(content.get(name)), "a list of words");
    }

    Optional<Entry> entry(String name) {
        return content.containsKey(name) ? Optional.of(of(place + "." + name, content.get(name))) : Optional.empty();
    }

    List<Entry> entries(String name) {
        return content.containsKey(name) ? all(place + "." + name, content.get(name)) : List.of();
    }
}
