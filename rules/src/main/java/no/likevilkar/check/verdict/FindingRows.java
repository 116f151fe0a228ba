package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Node;

/** Every test with its result: what all runs say of it, undetermined where they differ or one of them does not make it. */
final class FindingRows {

    private final Joined joined;
    private final Declared declared;

    FindingRows(Joined joined, Declared declared) {
        this.joined = joined;
        this.declared = declared;
    }

    private record Made(Fact fact, Said said, Optional<Known> measured, Optional<Known> limit) {}

    List<Object> all() {
        var tests = new TreeMap<String, List<Made>>();
        for (var figures : joined.runs()) {
            Stream.concat(
                            figures.run().all("Finding").stream().map(fact -> compared(figures, fact)),
                            figures.run().all("Assertion").stream().map(FindingRows::asserted))
                    .forEach(made -> tests.computeIfAbsent(id(made.fact()), id -> new ArrayList<>())
                            .add(made));
        }
        return tests.values().stream().map(made -> (Object) row(made)).toList();
    }

    private static String id(Fact fact) {
        return fact.text("rule") + " " + fact.text("subject") + " " + fact.text("period");
    }

    private static Made compared(Figures figures, Fact fact) {
        return new Made(
                fact,
                new Trial(figures, (Node) fact.get("test")).says(Map.of()),
                Optional.of(figures.of((Node) fact.get("measured"))),
                Optional.of(figures.of((Node) fact.get("limit"))));
    }

    private static Made asserted(Fact fact) {
        return new Made(fact, Said.valueOf(fact.text("result")), Optional.empty(), Optional.empty());
    }

    private Map<String, Object> row(List<Made> made) {
        var fact = made.get(0).fact();
        var said = made.size() == joined.runs().size()
                ? Said.together(made.stream().map(Made::said).toList())
                : Said.UNDETERMINED;
        boolean shown = said != Said.NOT_SHOWN;
        var measured = made.stream().flatMap(one -> one.measured().stream()).reduce(Known::with);
        var limit = made.stream().flatMap(one -> one.limit().stream()).reduce(Known::with);
        var rule = declared.rule(fact.text("rule"));
        return Written.members(
                "rule", fact.text("rule"),
                "subject", fact.text("subject"),
                "period", fact.text("period"),
                "result", Written.word(shown, said.name()),
                "force", rule.force(),
                "basis", rule.basis(),
                "measured", Written.range(measured, Written::plain),
                "limit", Written.range(limit, Written::plain),
                "messageKey", Written.word(shown, fact.text("rule") + "." + said.name()),
                "args",
                        Stream.of(measured, limit)
                                .filter(Optional::isPresent)
                                .map(number -> Written.line(number, Written::plain))
                                .toList());
    }

    /** Exemptions that hold; not known where a test of one rests on what is not shown. */
    static Object excused(List<Object> findings, Set<String> excuses) {
        var exemptions = findings.stream()
                .filter(row -> excuses.contains(((Map<?, ?>) row).get("rule")))
                .toList();
        return Written.word(
                exemptions.stream().noneMatch(row -> ((Map<?, ?>) row).get("result") == Unshown.VALUE),
                exemptions.stream()
                        .filter(row -> "MET".equals(((Map<?, ?>) row).get("result")))
                        .toList());
    }

    /** Those that rest on law. */
    static List<Object> ofForceLaw(List<Object> findings) {
        return findings.stream()
                .filter(row -> "LAW".equals(((Map<?, ?>) row).get("force")))
                .toList();
    }
}
