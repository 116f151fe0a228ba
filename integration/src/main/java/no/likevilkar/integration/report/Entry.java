package no.likevilkar.integration.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.words.Value;

/**
 * An object of a file of the bundle, its members by name.
 *
 * @param members as read
 */
record Entry(Map<String, Object> members) {

    static Entry of(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            var members = (Map<String, Object>) map;
            return new Entry(members);
        }
        throw new IllegalArgumentException("found " + tree + "; expected an object");
    }

    Object get(String name) {
        return members.get(name);
    }

    /** A word or text that is there and never withheld. */
    String text(String name) {
        if (get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("member " + name + ": found " + get(name) + "; expected a text");
    }

    Optional<String> optional(String name) {
        return get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    Value value(String name) {
        return Value.of(get(name));
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    Entry entry(String name) {
        return of(get(name));
    }

    boolean has(String name) {
        return get(name) != null;
    }

    List<String> words(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<Entry> entries(String name) {
        return list(name).stream().map(Entry::of).toList();
    }

    List<?> list(String name) {
        if (get(name) == null) {
            return List.of();
        }
        if (get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("member " + name + ": found " + get(name) + "; expected a list");
    }
}
