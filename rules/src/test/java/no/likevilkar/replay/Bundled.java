package no.likevilkar.replay;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.verdict.Processing;

/** The entries of a bundle that a replay reads, to be spoilt in one place. */
final class Bundled {

    final SortedMap<String, byte[]> entries = new TreeMap<>();

    Bundled(Assessment assessment) {
        var files = assessment.files(Processing.COMPLETED);
        entries.put("case.json", files.caseJson());
        entries.put("trace.jsonl", files.trace());
        entries.put("verdict.json", files.verdict());
        assessment.verdict().ruleSet().files().forEach((path, bytes) -> entries.put("ruleset/" + path, bytes));
        entries.put(
                "disclosures.json",
                Canonical.bytes(Tree.of(
                        "schema",
                        "likevilkar-disclosures/1",
                        "disclosures",
                        files.disclosures().stream().map(Bundled::row).toList())));
    }

    private static Object row(Disclosure one) {
        return Tree.of("path", one.path(), "salt", one.salt(), "value", one.value());
    }

    String text(String path) {
        return new String(entries.get(path), StandardCharsets.UTF_8);
    }

    Bundled with(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Bundled replaced(String path, String good, String bad) {
        if (!text(path).contains(good)) {
            throw new IllegalArgumentException(path + " does not hold " + good);
        }
        return with(path, text(path).replace(good, bad));
    }

    /** Another text in a rule set file, and the digest of the folder in the verdict with it. */
    Bundled rules(String path, String good, String bad) {
        String before = digest();
        replaced("ruleset/" + path, good, bad);
        return replaced("verdict.json", before, digest());
    }

    String digest() {
        var folder = new TreeMap<String, byte[]>();
        entries.forEach((path, bytes) -> {
            if (path.startsWith("ruleset/")) {
                folder.put(path.substring("ruleset/".length()), bytes);
            }
        });
        return Digests.ofFolder(folder);
    }

    Recorded recorded() {
        return Recorded.read(entries);
    }
}
