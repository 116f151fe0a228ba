package no.likevilkar.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.definition.Yaml;

/** The digests of released rule sets, which are frozen: whoever wants another rule makes another version. */
public final class Lock {

    private static final String FILE = "rulesets/lock.yaml";

    private final Map<String, String> digests;

    private Lock(Map<String, String> digests) {
        this.digests = digests;
    }

    /** The lock that the product ships. */
    public static Lock builtIn() {
        try (var file = Lock.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new DefinitionException(FILE, "the lock of released rule sets", "no such file");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lock read(String text) {
        var digests = new TreeMap<String, String>();
        for (var entry : Yaml.mapping(FILE, text).only("released").mappings("released")) {
            entry.only("ruleSet", "digest");
            digests.put(entry.text("ruleSet"), entry.text("digest"));
        }
        return new Lock(digests);
    }

    /** What stands against the lock, in words: released and changed, released and not locked, locked and gone. */
    public List<String> violations(RuleSets ruleSets) {
        var violations = new ArrayList<String>();
        var gone = new TreeMap<>(digests);
        for (RuleSet ruleSet : ruleSets.all()) {
            var name = ruleSet.header().name();
            var locked = gone.remove(name);
            if (ruleSet.header().released() && locked == null) {
                violations.add("rule set %s is released and not in the lock; its digest is %s"
                        .formatted(name, ruleSet.digest()));
            } else if (locked != null && !locked.equals(ruleSet.digest())) {
                violations.add(
                        "rule set %s is locked with digest %s and now has %s; a released rule set is never changed"
                                .formatted(name, locked, ruleSet.digest()));
            }
        }
        gone.keySet().forEach(name -> violations.add("rule set " + name + " is in the lock and not in the product"));
        return violations;
    }
}
