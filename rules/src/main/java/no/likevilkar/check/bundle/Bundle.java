package no.likevilkar.check.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A bundle that is whole: container, list of contents, digests and openings hold, or the protocol says what does not.
 *
 * @param caseId the case it is about, as its manifest says
 * @param digest the verdict digest: SHA-256 of the bytes of {@code manifest.json}
 * @param files every file by path
 * @param json tree of every JSON file by path, commitments in place
 * @param trace bytes of each line of {@code trace.jsonl}, without its line feed
 * @param openings what it opens
 * @param withheld paths of documents that are not for whoever it was made for, and not in it
 * @param erased documents that nobody has any more, by path
 */
public record Bundle(
        String caseId,
        String digest,
        SortedMap<String, byte[]> files,
        Map<String, Map<String, Object>> json,
        List<byte[]> trace,
        Openings openings,
        SortedSet<String> withheld,
        SortedMap<String, ErasedDocument> erased) {

    /** A JSON file with its confidential values opened as far as the bundle opens them. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> opened(String path) {
        return (Map<String, Object>) openings.open(path, json.get(path));
    }

    /** The rule set folder: files by path within it. */
    public SortedMap<String, byte[]> ruleSet() {
        var folder = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("ruleset/")) {
                folder.put(path.substring("ruleset/".length()), bytes);
            }
        });
        return folder;
    }

    /**
     * SHA-256 of the rule set folder: over one line for each file in order of path, with the path, a space, the SHA-256 of the
     * file and a line feed.
     */
    public String ruleSetDigest() {
        var lines = new StringBuilder();
        ruleSet()
                .forEach((path, bytes) ->
                        lines.append(path).append(' ').append(Sha256.of(bytes)).append('\n'));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
