package no.likevilkar.ruleset.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The metadata of a rule, each a list of bare words. Drools hands {@code @basis(A, B)} over as one string and keeps the first of
 * two annotations with one name without a word; here both are made visible.
 */
record Metadata(Map<String, List<String>> words, List<String> duplicated) {

    static Metadata of(RuleDescr rule) {
        var words = new LinkedHashMap<String, List<String>>();
        rule.getAnnotations().stream()
                .sorted(Comparator.comparing(AnnotationDescr::getName))
                .forEach(annotation -> words.put(annotation.getName(), split(annotation)));
        var duplicated = rule.getAnnotations().stream()
                .filter(AnnotationDescr::isDuplicated)
                .map(AnnotationDescr::getName)
                .sorted()
                .toList();
        return new Metadata(words, duplicated);
    }

    /** The words of one annotation; empty when it is absent or says nothing. */
    List<String> get(String name) {
        return words.getOrDefault(name, List.of());
    }

    /** The words, with {@code none} read as no word. */
    List<String> names(String name) {
        return get(name).stream().filter(word -> !word.equals("none")).toList();
    }

    boolean isGeneric() {
        return get("generic").equals(List.of("true"));
    }

    private static List<String> split(AnnotationDescr annotation) {
        var values = annotation.getValueMap();
        if (values.isEmpty()) {
            return List.of();
        }
        var value = Objects.toString(values.get("value"), "");
        if (values.size() > 1 || value.isBlank()) {
            return List.of(values.toString());
        }
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }
}
