package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.source.ForeignRulesException;
import no.likevilkar.ruleset.source.SourceRules;

/** A rule set whose sources stand in a folder of the file system. */
final class RuleFolder {

    private RuleFolder() {}

    /** @throws ForeignRulesException when the folder cannot be read or holds no rule set */
    static RuleSet read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new ForeignRulesException(List.of(folder + ": found " + e + "; expected a folder that can be read"));
        }
        if (!files.containsKey("ruleset.yaml")) {
            throw new ForeignRulesException(
                    List.of(folder + ": found no ruleset.yaml; expected the folder of one version of a rule set"));
        }
        return SourceRules.read(files);
    }
}
