package no.likevilkar.check.verdict;

import java.util.List;
import java.util.Map;
import no.likevilkar.check.Unshown;

/** What {@code case.json} tells, opened: every member a text, a row of members, or not shown. */
record Told(Map<String, Object> members) {

    /** A member as it stands: a text, nothing, or not shown. */
    Object get(String name) {
        return members.get(name);
    }

    String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    boolean isShown(String name) {
        return members.get(name) != Unshown.VALUE;
    }

    @SuppressWarnings("unchecked")
    Told row(String name) {
        return new Told(members.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    @SuppressWarnings("unchecked")
    List<Told> rows(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> new Told((Map<String, Object>) row))
                        .toList()
                : List.of();
    }

    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** Ids of the rows of a list, in order. */
    List<String> ids(String name) {
        return rows(name).stream().map(row -> row.text("id")).sorted().toList();
    }

    String unit() {
        return row("unit").text("id");
    }
}
