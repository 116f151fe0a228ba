package no.likevilkar.rulecase;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Which rule cases the build proves: all of the newest version of each regime, and of each older version the first beside each file
 * of rules, because its files stay as they are and only a change of the engine can break it. {@code -Plong} proves all of all.
 */
public final class ProvenCases {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");

    private ProvenCases() {}

    /** Whether a newer version of the regime is built in. */
    public static boolean isSuperseded(RuleSet ruleSet) {
        return RuleSets.builtIn().of(ruleSet.header().regime()).stream()
                .anyMatch(other ->
                        other.header().version().compareTo(ruleSet.header().version()) > 0);
    }

    /** The rule sets whose every case the build proves. */
    public static List<RuleSet> wholly() {
        return RuleSets.builtIn().all().stream()
                .filter(set -> LONG || !isSuperseded(set))
                .toList();
    }

    /** The cases of a rule set that this build proves. */
    public static List<RuleCase> of(RuleSet ruleSet) {
        var cases = RuleCases.read(ruleSet);
        if (LONG || !isSuperseded(ruleSet)) {
            return cases;
        }
        var files = new HashSet<String>();
        return cases.stream().filter(one -> files.add(one.file())).toList();
    }

    /** A test of each proven case of each built-in rule set; the name of each set's tests tells how many of its cases there are. */
    public static Stream<DynamicContainer> each(Function<RuleSet, Function<RuleCase, DynamicTest>> test) {
        return each(1, test);
    }

    /**
     * The same of every second or third case only, for what takes long; of all with {@code -Plong}.
     *
     * @param step 1 for every case, 2 for every second
     */
    public static Stream<DynamicContainer> each(int step, Function<RuleSet, Function<RuleCase, DynamicTest>> test) {
        return RuleSets.builtIn().all().stream().map(ruleSet -> {
            var some = of(ruleSet);
            var proven = LONG || isSuperseded(ruleSet)
                    ? some
                    : IntStream.range(0, some.size())
                            .filter(i -> i % step == 0)
                            .mapToObj(some::get)
                            .toList();
            int all = RuleCases.read(ruleSet).size();
            var name = "%s: %d of %d rule cases%s"
                    .formatted(
                            ruleSet,
                            proven.size(),
                            all,
                            proven.size() == all
                                    ? ""
                                    : isSuperseded(ruleSet)
                                            ? ", the first of each file; all with -Plong"
                                            : ", one of " + step + "; all with -Plong");
            System.out.println(name);
            return DynamicContainer.dynamicContainer(name, proven.stream().map(test.apply(ruleSet)));
        });
    }
}
