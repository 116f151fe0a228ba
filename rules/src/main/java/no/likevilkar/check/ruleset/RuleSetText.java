package no.likevilkar.check.ruleset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Rounded;
import no.likevilkar.check.rule.Rule;
import no.likevilkar.check.rule.RuleReader;
import no.likevilkar.check.rule.RuleTextException;

/**
 * A rule set as it lies in a bundle.
 *
 * @param digest SHA-256 over one line per file in order of path: path, blank, SHA-256 of its bytes, line feed
 * @param head what {@code ruleset.yaml} says
 * @param keys by name
 * @param parameters by id
 * @param tables facts of type Mapping
 * @param forms the forms that the regime prints
 * @param rules in order of file and place in the file
 */
public record RuleSetText(
        String digest,
        Head head,
        SortedMap<String, KeyText> keys,
        SortedMap<String, ParameterText> parameters,
        List<Fact> tables,
        List<FormText> forms,
        List<Rule> rules) {

    /** Folder of a bundle in which the rule set lies. */
    public static final String FOLDER = "ruleset/";

    /**
     * Reads a rule set.
     *
     * @param files every file of the rule set by path relative to its folder
     * @return empty when it cannot be read; the protocol then says why
     */
    public static Optional<RuleSetText> read(Map<String, byte[]> files, Protocol protocol) {
        try {
            return Optional.of(new Reader(new TreeMap<>(files)).read());
        } catch (RuleSetException e) {
            protocol.fail("CHK-300", FOLDER + e.place(), e.found(), e.expected());
        } catch (RuleTextException e) {
            protocol.fail("CHK-301", FOLDER, e.getMessage(), "the language of the rules");
        }
        return Optional.empty();
    }

    public KeyText key(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new RuleSetException("keys.yaml", "no key " + name, "every key that is used");
        }
        return key;
    }

    /** How derived figures of a key are rounded; empty for exact ones. */
    public Optional<Rounded> rounding(String key) {
        return Optional.ofNullable(keys.get(key)).flatMap(KeyText::rounding);
    }

    private record Reader(SortedMap<String, byte[]> files) {

        RuleSetText read() {
            var keys = new TreeMap<String, KeyText>();
            Entry.all("keys.yaml", yaml("keys.yaml")).stream()
                    .map(KeyText::read)
                    .forEach(key -> once("keys.yaml", keys.put(key.name(), key), key.name()));
            var parameters = new TreeMap<String, ParameterText>();
            for (var path : paths("parameters/", ".yaml")) {
                var parameter = ParameterText.read(path, yaml(path));
                once(path, parameters.put(parameter.id(), parameter), parameter.id());
            }
            return new RuleSetText(
                    digest(),
                    Head.read(Entry.of("ruleset.yaml", yaml("ruleset.yaml"))),
                    keys,
                    parameters,
                    tables(),
                    forms(),
                    rules());
        }

        private List<String> paths(String folder, String ending) {
            return files.keySet().stream()
                    .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                    .toList();
        }

        private static void once(String place, Object before, String id) {
            if (before != null) {
                throw new RuleSetException(place, id + " a second time", "each once");
            }
        }

        private Object yaml(String path) {
            return YamlTree.read(path, text(path));
        }

        private String text(String path) {
            var bytes = files.get(path);
            if (bytes == null) {
                throw new RuleSetException(path, "no such file", "a file of every rule set");
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new RuleSetException(path, "bytes that are no UTF-8", "UTF-8");
            }
        }

        private List<Fact> tables() {
            var tables = new TreeMap<String, Fact>();
            for (var path : paths("tables/", ".yaml")) {
                var entry = Entry.of(path, yaml(path)).only(Set.of("id", "label", "citation", "note", "rows"));
                for (var row : entry.entries("rows")) {
                    var fact = row(entry.text("id"), row);
                    once(row.place(), tables.put(fact.id(), fact), fact.id());
                }
            }
            return List.copyOf(tables.values());
        }

        private List<FormText> forms() {
            return files.containsKey("form.yaml")
                    ? Entry.all("form.yaml", yaml("form.yaml")).stream()
                            .map(FormText::read)
                            .toList()
                    : List.of();
        }

        private static Fact row(String table, Entry row) {
            row.only(Set.of("key", "value", "note"));
            var from = row.text("key");
            return new Fact(
                    "Mapping",
                    "mapping " + table + "/" + from,
                    Map.of("table", table, "from", from, "to", row.text("value")));
        }

        private List<Rule> rules() {
            var rules = new ArrayList<Rule>();
            for (var path : paths("", ".drl")) {
                rules.addAll(RuleReader.read(path, text(path)));
            }
            var ids = new HashSet<String>();
            for (var rule : rules) {
                if (!ids.add(rule.id())) {
                    throw new RuleSetException(rule.file(), "rule " + rule.id() + " a second time", "each id once");
                }
            }
            return List.copyOf(rules);
        }

        private String digest() {
            var lines = new StringBuilder();
            files.forEach((path, bytes) ->
                    lines.append(path).append(' ').append(sha256(bytes)).append('\n'));
            return sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
