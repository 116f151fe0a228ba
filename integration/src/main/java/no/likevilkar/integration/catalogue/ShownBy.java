package no.likevilkar.integration.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.rulecase.Expectation;
import no.likevilkar.rulecase.RuleCase;
import no.likevilkar.ruleset.RuleDescription;

/** The rule cases that expect something of a rule: its finding, its gap, or a figure it gives. */
final class ShownBy {

    private final List<RuleCase> cases;

    ShownBy(List<RuleCase> cases) {
        this.cases = cases;
    }

    /**
     * File by file, the names of its cases. Where files beside the rule expect something of it, the others, which expect the figure on
     * their way to something else, are left out.
     */
    List<String> of(List<RuleDescription> parts) {
        var beside = parts.stream()
                .map(part -> part.file().replace(".drl", ".cases.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
        var all = cases.stream().filter(one -> shows(one.expected(), parts)).toList();
        var near = all.stream().filter(one -> beside.contains(one.file())).toList();
        var byFile = new LinkedHashMap<String, List<String>>();
        (near.isEmpty() ? all : near).forEach(one -> byFile.computeIfAbsent(one.file(), ignored -> new ArrayList<>())
                .add(one.name()));
        return byFile.entrySet().stream()
                .map(file -> "`" + file.getKey() + "`: " + String.join("; ", file.getValue()))
                .toList();
    }

    private static boolean shows(Expectation expected, List<RuleDescription> parts) {
        var ids = names(parts, part -> List.of(part.id()));
        var given = names(parts, RuleDescription::gives);
        return Stream.of(
                        present(expected.findings()).filter(ids::contains),
                        expected.gaps().stream().filter(ids::contains),
                        present(expected.figures()).filter(figure -> given.contains(key(figure))),
                        expected.suppressed().stream().filter(figure -> given.contains(key(figure))))
                .flatMap(each -> each)
                .findAny()
                .isPresent();
    }

    /** The key in the id of a figure. */
    private static String key(String figure) {
        var parts = figure.split("/");
        return parts.length > 1 ? parts[1] : figure;
    }

    private static <T> Stream<String> present(Map<String, Optional<T>> expected) {
        return expected.entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey);
    }

    private static TreeSet<String> names(List<RuleDescription> parts, Function<RuleDescription, List<String>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
