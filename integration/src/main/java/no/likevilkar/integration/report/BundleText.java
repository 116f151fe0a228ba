package no.likevilkar.integration.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;

/**
 * What a report tells of: the files of a bundle as everybody may see them, confidential values sealed.
 *
 * @param verdict of {@code verdict.json}
 * @param theCase of {@code case.json}
 * @param trace the steps of {@code trace.jsonl} by kind, each kind in its order
 * @param ruleSet names, sentences and citations; its rules are never run
 */
record BundleText(Entry verdict, Entry theCase, Map<String, List<Entry>> trace, RuleSet ruleSet) {

    private static final String FOLDER = "ruleset/";

    /**
     * @param files content of a bundle by path; only the three files named above and the folder {@code ruleset} are read
     * @throws IllegalArgumentException when one of them is missing or not as it should be
     */
    static BundleText read(Map<String, byte[]> files) {
        var folder = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(FOLDER)) {
                folder.put(path.substring(FOLDER.length()), bytes);
            }
        });
        return new BundleText(
                object(files, "verdict.json"),
                object(files, "case.json"),
                new String(file(files, "trace.jsonl"), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .map(line -> Entry.of(StrictJson.object("trace.jsonl", line)))
                        .collect(Collectors.groupingBy(step -> step.text("kind"))),
                RuleSets.builtIn().readable(folder));
    }

    List<Entry> steps(String kind) {
        return trace.getOrDefault(kind, List.of());
    }

    private static Entry object(Map<String, byte[]> files, String path) {
        return Entry.of(StrictJson.object(path, file(files, path)));
    }

    private static byte[] file(Map<String, byte[]> files, String path) {
        var bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path + ": found no such file; expected it in the bundle");
        }
        return bytes;
    }
}
