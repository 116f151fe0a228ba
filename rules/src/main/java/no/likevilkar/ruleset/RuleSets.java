package no.likevilkar.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule sets at hand, side by side, and the choice of the one to use. */
public final class RuleSets {

    private static final String FOLDER = "rulesets";

    private final List<RuleSet> all;

    public RuleSets(List<RuleSet> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing((RuleSet set) -> set.header().regime())
                        .thenComparing(set -> set.header().version()))
                .toList();
    }

    /** Read once, when first asked for: nothing in a rule set changes, and reading all of them takes a second or more. */
    private static final class BuiltIn {

        static final RuleSets ALL = builtIn(RuleSets.class.getClassLoader());
    }

    /** The rule sets built into the product, the same ones each time. */
    public static RuleSets builtIn() {
        return BuiltIn.ALL;
    }

    /** The rule sets on the class path of a loader, with the rules that its build compiled. */
    public static RuleSets builtIn(ClassLoader loader) {
        var sets = new ArrayList<RuleSet>();
        folders(loader)
                .forEach((path, files) ->
                        sets.add(RuleSet.checked(files, header -> RuleBases.compiled(loader, header))));
        return new RuleSets(sets);
    }

    /** Every rule set folder of the class path, by {@code regime/version}. */
    static SortedMap<String, SortedMap<String, byte[]>> folders(ClassLoader loader) {
        var folders = new TreeMap<String, SortedMap<String, byte[]>>();
        ClasspathFolder.read(loader, FOLDER).forEach((path, bytes) -> {
            var parts = path.split("/", 3);
            if (parts.length == 3) {
                folders.computeIfAbsent(parts[0] + "/" + parts[1], ignored -> new TreeMap<>())
                        .put(parts[2], bytes);
            }
        });
        return folders;
    }

    public List<RuleSet> all() {
        return all;
    }

    public List<RuleSet> of(String regime) {
        return all.stream().filter(set -> set.header().regime().equals(regime)).toList();
    }

    /**
     * A rule set for reading, from files that anybody may have written, such as those in a bundle: the one at hand where its
     * digest is theirs, for then it is the same to the byte; else one read in full from the files, whose rules are never run.
     *
     * @param files every file of the folder by relative path
     * @throws no.likevilkar.definition.DefinitionException when the folder is not as it should be
     */
    public RuleSet readable(SortedMap<String, byte[]> files) {
        var digest = Digests.ofFolder(files);
        return all.stream()
                .filter(set -> set.digest().equals(digest))
                .findFirst()
                .orElseGet(() -> new RuleSet(files, header -> {
                    throw new IllegalStateException("rules of " + header.name() + " are read here, never run");
                }));
    }

    /** How {@link #choose} came to its choice. */
    public RuleSetChoice choice(String regime) {
        return RuleSetChoice.byDay(of(regime));
    }

    /**
     * The rule set for a regime and a day: among those valid on the day a released one before a draft, and then the newest.
     */
    public Optional<RuleSet> choose(String regime, LocalDate asOf) {
        return of(regime).stream()
                .filter(set -> set.header().isValidOn(asOf))
                .max(Comparator.comparing((RuleSet set) -> set.header().released())
                        .thenComparing(set -> set.header().validFrom())
                        .thenComparing(set -> set.header().version()));
    }
}
