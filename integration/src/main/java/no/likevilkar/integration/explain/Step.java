package no.likevilkar.integration.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a trace, opened as far as the bundle opens it. */
public record Step(Map<String, Object> tree) {

    public String kind() {
        return text("kind");
    }

    /** The run it belongs to; 0 for what belongs to none. */
    public long run() {
        return tree.get("run") instanceof Long run ? run : 0;
    }

    /** A member as text; empty text where it is not there. */
    public String text(String member) {
        return tree.get(member) instanceof String text ? text : "";
    }

    /** A value that may be withheld. */
    public Optional<String> shown(String member) {
        return tree.get(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    public List<Object> list(String member) {
        return tree.get(member) instanceof List<?> list ? (List<Object>) list : List.of();
    }

    public List<String> texts(String member) {
        return list(member).stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    public Step step(String member) {
        return new Step(tree.get(member) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    @SuppressWarnings("unchecked")
    public List<Step> steps(String member) {
        return list(member).stream()
                .filter(Map.class::isInstance)
                .map(one -> new Step((Map<String, Object>) one))
                .toList();
    }
}
