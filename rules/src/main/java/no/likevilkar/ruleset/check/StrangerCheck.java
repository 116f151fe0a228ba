package no.likevilkar.ruleset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.figure.Rounding;
import no.likevilkar.ruleset.Key;
import no.likevilkar.ruleset.RuleSet;

/**
 * What stands between the rules of a stranger and the rule compiler: the {@link DrlCheck} of the build, and beyond it what only
 * somebody who means harm would try. Registers are not looked at: they are data, and an old set may lack a message of today.
 *
 * <p>Codes beside those of {@link DrlCheck}: RS-09 for a folder or text that no author of ours writes, RS-10 for a property that
 * its fact does not have.
 */
public final class StrangerCheck {

    private static final int MOST_FILES = 500;
    private static final int LONGEST_FILE = 1 << 20;
    private static final int LONGEST_RULE_FILE = 1 << 16;
    private static final int LONGEST_LINE = 1000;
    private static final int DEEPEST = 30;
    private static final int FINEST_SCALE = 12;
    private static final Pattern PATH = Pattern.compile("[a-z0-9][A-Za-z0-9._-]*(/[a-z0-9][A-Za-z0-9._-]*){0,3}");
    private static final Pattern REGIME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");

    private StrangerCheck() {}

    /** What can be said before anything is parsed: how many files, how large, how named, and rules in plain ASCII, not nested deeply. */
    public static List<Violation> beforeReading(SortedMap<String, byte[]> files) {
        var found = new ArrayList<Violation>();
        if (files.size() > MOST_FILES) {
            found.add(odd("-", files.size() + " files", "at most " + MOST_FILES));
        }
        files.forEach((path, bytes) -> {
            boolean rules = path.endsWith(".drl");
            int longest = rules ? LONGEST_RULE_FILE : LONGEST_FILE;
            if (!PATH.matcher(path).matches()) {
                found.add(odd(path, "the name of the file", "a plain path"));
            }
            if (bytes.length > longest) {
                found.add(odd(path, bytes.length + " bytes", "at most " + longest));
            } else if (rules) {
                plain(path, bytes, found);
            }
        });
        return List.copyOf(found);
    }

    private static void plain(String path, byte[] bytes, List<Violation> found) {
        int depth = 0;
        int deepest = 0;
        int column = 0;
        int longest = 0;
        for (byte each : bytes) {
            if (each != '\n' && (each < ' ' || each > '~')) {
                found.add(odd(
                        path,
                        "the byte " + (each & 0xff),
                        "printable ASCII and line feeds; what else could hide code"));
                return;
            }
            depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
            column = each == '\n' ? 0 : column + 1;
            longest = Math.max(longest, column);
        }
        if (deepest > DEEPEST || longest > LONGEST_LINE) {
            found.add(odd(
                    path, "brackets " + deepest + " deep and lines of " + longest, DEEPEST + " and " + LONGEST_LINE));
        }
    }

    /** All violations, sorted; empty when the rules may be compiled. */
    public static List<Violation> check(RuleSet ruleSet) {
        var texts = new TreeMap<String, String>();
        ruleSet.files().keySet().forEach(path -> texts.put(path, path.endsWith(".drl") ? ruleSet.text(path) : ""));
        var vocabulary = EngineVocabulary.of(ruleSet);
        return Stream.of(
                        DrlCheck.check(texts, vocabulary).stream(),
                        new PropertyCheck().check(RuleSetText.read(texts, vocabulary)),
                        header(ruleSet),
                        ruleSet.keys().all().stream().flatMap(StrangerCheck::scale))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Violation> header(RuleSet ruleSet) {
        var header = ruleSet.header();
        var found = Stream.<Violation>builder();
        if (!REGIME.matcher(header.regime()).matches()) {
            found.add(odd("ruleset.yaml", "regime " + header.regime(), "small letters, digits and hyphens"));
        }
        if (!VERSION.matcher(header.version()).matches()) {
            found.add(odd("ruleset.yaml", "version " + header.version(), "numbers with points between"));
        }
        if (!header.facts().equals(FACTS)) {
            found.add(odd("ruleset.yaml", "fact model " + header.facts(), FACTS));
        }
        return found.build();
    }

    /** Version of the fact model that this engine offers. */
    private static final String FACTS = "1";

    private static Stream<Violation> scale(Key key) {
        return key.rounding().map(Rounding::scale).filter(scale -> scale < 0 || scale > FINEST_SCALE).stream()
                .map(scale -> odd("keys.yaml", "scale " + scale + " of " + key.name(), "0 to " + FINEST_SCALE));
    }

    private static Violation odd(String path, String found, String expected) {
        return new Violation("RS-09", path, "-", found, expected);
    }
}
