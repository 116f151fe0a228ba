package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.check.derive.Firing;
import no.likevilkar.check.rule.Token.Kind;

/**
 * Reads a rule file. The language is small: a head with package, dialect, phase and imports, then rules of metadata, conditions
 * and one consequence. Whatever else stands in the file is refused.
 */
public final class RuleReader {

    private static final Set<String> METADATA = Set.of("phase", "basis", "force", "needs", "gives", "generic");

    private final String file;
    private final Tokens tokens;
    private final Set<String> imported = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private RuleReader(String file, String text) {
        this.file = file;
        this.tokens = new Tokens(file, text);
    }

    /**
     * The rules of a file in written order.
     *
     * @throws RuleTextException telling file, line, what was found and what was expected
     */
    public static List<Rule> read(String file, String text) {
        return new RuleReader(file, text).all();
    }

    private List<Rule> all() {
        tokens.take("package");
        tokens.take(Kind.WORD, "the name of the package");
        tokens.skip(";");
        tokens.take("dialect");
        if (!tokens.take(Kind.QUOTED, "\"java\"").equals("java")) {
            throw tokens.refuse("dialect \"java\" before it");
        }
        tokens.take("ruleflow-group");
        int line = tokens.now().line();
        String phase = tokens.take(Kind.QUOTED, "the phase in quotes");
        if (!Firing.PHASES.contains(phase)) {
            throw tokens.refuse(line, "phase \"" + phase + "\"", "one of " + Firing.PHASES);
        }
        while (tokens.skip("import")) {
            imported();
        }
        var rules = new ArrayList<Rule>();
        while (!tokens.isNow(Kind.END)) {
            rules.add(rule(phase));
        }
        return List.copyOf(rules);
    }

    private void imported() {
        int line = tokens.now().line();
        boolean function = tokens.skip("function");
        String name = tokens.take(Kind.WORD, "what is imported");
        if (function ? !Function.isImport(name) : !Vocabulary.isImport(name)) {
            throw tokens.refuse(
                    line,
                    "import " + (function ? "function " : "") + name,
                    "a kind of fact, a conclusion or a formula of this engine");
        }
        imported.add(name.substring(name.lastIndexOf('.') + 1));
        tokens.skip(";");
    }

    private Rule rule(String phase) {
        int line = tokens.now().line();
        tokens.take("rule");
        String name = tokens.take(Kind.QUOTED, "the name of the rule in quotes");
        int blank = name.indexOf(' ');
        if (blank <= 0 || name.substring(blank).isBlank()) {
            throw tokens.refuse(line, "rule \"" + name + "\"", "an id, a blank and a sentence");
        }
        String id = name.substring(0, blank);
        if (!ids.add(id)) {
            throw tokens.refuse(line, "rule " + id + " a second time", "each id once");
        }
        var metadata = metadata();
        for (var word : List.of("phase", "basis", "force", "needs", "gives")) {
            if (!metadata.containsKey(word)) {
                throw tokens.refuse(line, "rule " + id + " without @" + word, "@phase @basis @force @needs @gives");
            }
        }
        if (!metadata.get("phase").equals(List.of(phase))) {
            throw tokens.refuse(
                    line, "@phase" + metadata.get("phase") + " of rule " + id, "the phase of the file, " + phase);
        }
        tokens.take("when");
        var reader = new ConditionReader(tokens, imported);
        var conditions = reader.until("then");
        tokens.take("then");
        var consequence = new ConsequenceReader(tokens, imported, reader.variables()).read(id);
        tokens.take("end");
        return new Rule(
                file,
                line,
                id,
                name.substring(blank + 1).strip(),
                phase,
                metadata.get("basis"),
                metadata.get("force").get(0),
                named(metadata.get("needs")),
                named(metadata.get("gives")),
                conditions,
                Asked.by(conditions),
                consequence);
    }

    private static List<String> named(List<String> words) {
        return words.stream().filter(word -> !word.equals("none")).toList();
    }

    private Map<String, List<String>> metadata() {
        var metadata = new TreeMap<String, List<String>>();
        while (tokens.skip("@")) {
            int line = tokens.now().line();
            String word = tokens.take(Kind.WORD, "one of " + METADATA);
            if (!METADATA.contains(word)) {
                throw tokens.refuse(line, "@" + word, "one of @phase @basis @force @needs @gives @generic");
            }
            if (metadata.put(word, List.copyOf(tokens.words("a word without quotes"))) != null) {
                throw tokens.refuse(line, "@" + word + " a second time", "each once");
            }
        }
        return metadata;
    }
}
