package no.likevilkar.ruleset.source;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.figure.Formula;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.check.StrangerCheck;
import no.likevilkar.ruleset.check.Violation;

/**
 * A rule set from sources that anybody may have written. Three walls, each enough by itself: the texts are held against the
 * whitelist of the build before any compiler sees them; they are compiled and linked by a class loader that knows only what
 * rules may use; and a base that does not hold exactly the rules that were checked is thrown away.
 */
public final class SourceRules {

    private SourceRules() {}

    /**
     * Checks and compiles.
     *
     * @param files a rule set folder by relative path
     * @throws ForeignRulesException when it is not a rule set, breaks the whitelist or does not compile; nothing of it ran
     */
    public static RuleSet compile(SortedMap<String, byte[]> files) {
        try {
            return checked(files);
        } catch (StackOverflowError tooDeep) {
            throw new ForeignRulesException(List.of("a file is nested deeper than any rule set is"));
        }
    }

    /**
     * A rule set for whoever is writing it: read now, and checked against the whitelist and compiled when its rules are first needed.
     *
     * @param files a rule set folder by relative path
     * @throws ForeignRulesException when it is no rule set; later, as {@link #compile} does
     */
    public static RuleSet read(SortedMap<String, byte[]> files) {
        try {
            return new RuleSet(files, header -> compile(files).kieBase());
        } catch (RuntimeException notARuleSet) {
            throw new ForeignRulesException(List.of(String.valueOf(notARuleSet.getMessage())));
        }
    }

    private static RuleSet checked(SortedMap<String, byte[]> files) {
        refuse(StrangerCheck.beforeReading(files));
        var texts = new TreeMap<String, String>();
        var ruleSet = read(files, texts);
        ruleSet.files().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .forEach(path -> texts.put(path, ruleSet.text(path)));
        if (!Formula.ALGEBRA.equals(ruleSet.header().algebra())) {
            throw new ForeignRulesException(List.of(
                    "ruleset.yaml: found algebra " + ruleSet.header().algebra() + "; expected " + Formula.ALGEBRA));
        }
        refuse(StrangerCheck.check(ruleSet));
        ruleSet.kieBase();
        return ruleSet;
    }

    private static RuleSet read(SortedMap<String, byte[]> files, SortedMap<String, String> texts) {
        try {
            return new RuleSet(files, header -> RuleCompiler.compile(header.rulePackage(), texts));
        } catch (RuntimeException notARuleSet) {
            throw new ForeignRulesException(List.of(String.valueOf(notARuleSet.getMessage())));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            var reasons = new ArrayList<String>();
            violations.forEach(violation -> reasons.add(violation.sentence()));
            throw new ForeignRulesException(reasons);
        }
    }
}
