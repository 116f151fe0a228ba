package no.likevilkar.check.bundle;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the files of a bundle may be called, and what kind each is. */
final class EntryNames {

    static final String MANIFEST = "manifest.json";
    static final String DISCLOSURES = "disclosures.json";
    static final String RUNTIME = "runtime.json";
    static final String STATEMENT = "statement.dsse.json";
    static final String PROOF = "proof.tlog-proof";
    static final String ERASURES = "erasures.json";
    static final String INPUTS = "inputs/";

    /** Not in the manifest, because they differ between views or come after it. */
    static final Set<String> BESIDE = Set.of(DISCLOSURES, RUNTIME, STATEMENT, PROOF, ERASURES);

    /** In every bundle. */
    static final Set<String> ALWAYS =
            Set.of(MANIFEST, DISCLOSURES, RUNTIME, "case.json", "trace.jsonl", "verdict.json", "ruleset/ruleset.yaml");

    private static final Set<String> LISTED = Set.of("case.json", "trace.jsonl", "verdict.json", "report.html");

    private static final Map<String, String> KINDS = Map.of(
            "csv", "text/csv",
            "drl", "text/plain",
            "html", "text/html",
            "json", "application/json",
            "jsonl", "application/jsonl",
            "pdf", "application/pdf",
            "properties", "text/plain",
            "txt", "text/plain",
            "xml", "application/xml",
            "yaml", "application/yaml");

    private EntryNames() {}

    /** Whether the manifest may list a file of this name. */
    static boolean listed(String path) {
        return LISTED.contains(path)
                || isDocument(path)
                || path.startsWith("ruleset/") && plain(path.substring("ruleset/".length()), true);
    }

    static boolean isDocument(String path) {
        return path.startsWith(INPUTS) && plain(path.substring(INPUTS.length()), false);
    }

    /** Whether a file of this name may stand in a bundle at all. */
    static boolean known(String path) {
        return path.equals(MANIFEST) || BESIDE.contains(path) || listed(path);
    }

    private static boolean plain(String path, boolean folders) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == '/' && !folders);
    }

    static String kind(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return KINDS.getOrDefault(lowerCase(ending), "application/octet-stream");
    }

    private static String lowerCase(String ending) {
        return ending.toLowerCase(Locale.ROOT);
    }
}
