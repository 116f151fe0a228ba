package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/**
 * What a verdict rests on that has its source elsewhere or nowhere: parameters, which of them are policy and which were not
 * checked against their source, and what the case assumes.
 */
final class Sources {

    private final Declared declared;
    private final Set<String> needed;

    Sources(Declared declared, Set<String> needed) {
        this.declared = declared;
        this.needed = needed;
    }

    private static final Set<String> NEVER_LEFT_OUT = Set.of("COVERAGE", "CORRECTION");

    /** Ids of all figures behind tests, steps of every ladder and everything of the whole case. */
    static Set<String> needed(List<Figures> runs) {
        var ids = new TreeSet<String>();
        for (var figures : runs) {
            var tops = new ArrayList<Node>();
            figures.run().all("Finding").forEach(finding -> tops.add((Node) finding.get("test")));
            figures.run()
                    .all("Selected")
                    .forEach(selected -> tops.add(new Node.Ref(((Fact) selected.get("figure")).text("id"))));
            figures.run().all("Figure").stream()
                    .filter(figure ->
                            figure.text("period").equals("case") || NEVER_LEFT_OUT.contains(figure.text("step")))
                    .forEach(figure -> tops.add(new Node.Ref(figure.text("id"))));
            ids.addAll(figures.behind(tops).keySet());
        }
        return ids;
    }

    /** Ids of the figures that the case assumed without a source, and something printed rests on. */
    List<String> assumptions(List<Figures> runs) {
        var ids = new TreeSet<String>();
        for (var figures : runs) {
            for (String id : needed) {
                figures.find(id)
                        .filter(figure -> figure.text("rule").equals("input") && declared.isAssumed(figure.text("key")))
                        .ifPresent(figure -> ids.add(id));
            }
        }
        return List.copyOf(ids);
    }

    private Collection<Declared.Choice> used() {
        return declared.choices().entrySet().stream()
                .filter(choice -> needed.contains(choice.getKey()))
                .map(choice -> choice.getValue())
                .toList();
    }

    List<Object> unverified() {
        var ids = new TreeSet<String>();
        used().stream().filter(choice -> !choice.verified()).forEach(choice -> ids.add(choice.parameter()));
        return List.copyOf(ids);
    }

    List<Object> policies() {
        var policies = new LinkedHashSet<Object>();
        used().stream()
                .filter(Declared.Choice::policy)
                .forEach(choice -> policies.add(Written.members(
                        "parameter", choice.parameter(),
                        "value", Written.range(Known.of(choice.value()), Written::plain),
                        "citation", choice.citations())));
        return List.copyOf(policies);
    }

    /** The tolerance of the deciding test, where it is a policy in use. */
    Object tolerance() {
        String parameter = declared.header().roles().get("tolerance");
        return used().stream()
                .filter(choice -> choice.policy() && Objects.equals(choice.parameter(), parameter))
                .map(choice -> Written.line(Optional.of(Known.of(choice.value())), Written::plain))
                .findFirst()
                .orElse(null);
    }
}
