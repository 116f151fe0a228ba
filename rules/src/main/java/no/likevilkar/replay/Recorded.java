package no.likevilkar.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.verdict.Processing;

/**
 * What a bundle records of an assessment, read and opened as far as its disclosures go.
 *
 * @param caseJson bytes of {@code case.json}
 * @param trace lines of {@code trace.jsonl} without their line feeds
 * @param verdictJson bytes of {@code verdict.json}
 * @param caseTree the facts, opened
 * @param verdict the verdict, opened
 * @param folder the rule set folder by relative path
 * @param ruleSet which rule set the verdict names
 * @param choice how it came to be chosen, as recorded
 * @param processing as recorded
 * @param openings what opens confidential values
 */
public record Recorded(
        byte[] caseJson,
        List<byte[]> trace,
        byte[] verdictJson,
        Map<String, Object> caseTree,
        Map<String, Object> verdict,
        SortedMap<String, byte[]> folder,
        RuleSetName ruleSet,
        RuleSetChoice choice,
        Processing processing,
        Openings openings) {

    static final String CASE = "case.json";
    static final String TRACE = "trace.jsonl";
    static final String VERDICT = "verdict.json";
    private static final String FOLDER = "ruleset/";

    /**
     * The rule set that a verdict names.
     *
     * @param id id of the regime
     * @param version version
     * @param digest digest of its folder
     * @param algebra version of the formula algebra
     */
    public record RuleSetName(String id, String version, String digest, String algebra) {

        @Override
        public String toString() {
            return id + " " + version;
        }
    }

    /**
     * Reads the entries of a bundle.
     *
     * @param entries bytes by path
     * @throws BrokenBundleException when something is missing, unreadable or contradicts itself
     */
    public static Recorded read(Map<String, byte[]> entries) {
        try {
            return whole(entries);
        } catch (BadJsonException | IllegalArgumentException | ClassCastException unreadable) {
            throw new BrokenBundleException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Recorded whole(Map<String, byte[]> entries) {
        var openings = Openings.read(entry(entries, Openings.FILE));
        var caseTree = opened(openings, CASE, StrictJson.object(CASE, entry(entries, CASE)));
        var verdictTree = StrictJson.object(VERDICT, entry(entries, VERDICT));
        var lines = lines(entry(entries, TRACE));
        var folder = new TreeMap<String, byte[]>();
        entries.forEach((path, bytes) -> {
            if (path.startsWith(FOLDER)) {
                folder.put(path.substring(FOLDER.length()), bytes);
            }
        });
        var name = ruleSet(verdictTree);
        String digest = Digests.ofFolder(folder);
        if (!digest.equals(name.digest())) {
            throw new BrokenBundleException("ruleset/: found a folder with digest " + digest + "; expected "
                    + name.digest() + ", which " + VERDICT + " names");
        }
        return new Recorded(
                entry(entries, CASE),
                lines,
                entry(entries, VERDICT),
                caseTree,
                opened(openings, VERDICT, verdictTree),
                folder,
                name,
                choice(lines),
                Processing.valueOf(text(verdictTree, "processing")),
                openings);
    }

    private static byte[] entry(Map<String, byte[]> entries, String path) {
        var bytes = entries.get(path);
        if (bytes == null) {
            throw new BrokenBundleException(path + ": found nothing; expected an entry of that name");
        }
        return bytes;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> opened(Openings openings, String path, Map<String, Object> tree) {
        return (Map<String, Object>) openings.open(path, tree);
    }

    static List<byte[]> lines(byte[] file) {
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, from, i));
                from = i + 1;
            }
        }
        if (from != file.length) {
            throw new BrokenBundleException(TRACE + ": the last line has no line feed; expected one after each line");
        }
        return lines;
    }

    private static RuleSetName ruleSet(Map<String, Object> verdict) {
        if (verdict.get("ruleSet") instanceof Map<?, ?> set) {
            return new RuleSetName(text(set, "id"), text(set, "version"), text(set, "digest"), text(set, "algebra"));
        }
        throw new BrokenBundleException(VERDICT + "/ruleSet: found something else; expected an object");
    }

    private static RuleSetChoice choice(List<byte[]> lines) {
        if (lines.isEmpty()) {
            throw new BrokenBundleException(TRACE + ": found no step; expected at least the choice of the rule set");
        }
        var first = StrictJson.object(TRACE + " step 1", lines.get(0));
        if (!"rule-set".equals(first.get("kind")) || !(first.get("candidates") instanceof List<?> candidates)) {
            throw new BrokenBundleException(
                    TRACE + " step 1: found something else; expected the choice of the rule set");
        }
        return new RuleSetChoice(candidates.stream().map(String.class::cast).toList(), text(first, "why"));
    }

    private static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new BrokenBundleException(name + ": found " + map.get(name) + "; expected a text");
    }

    /** Id of the case, as the verdict prints it. */
    public String caseId() {
        return text(verdict, "case");
    }

    /** Paths in {@code case.json} that stayed closed: without them there is no case to run. */
    public List<String> withheldFromCase() {
        return openings.withheld().stream()
                .filter(path -> path.startsWith(CASE + "/"))
                .toList();
    }

    /** The lines of the trace that are there, as they stand in the file. */
    String step(int at) {
        return at < trace.size() ? new String(trace.get(at), StandardCharsets.UTF_8) : "";
    }
}
