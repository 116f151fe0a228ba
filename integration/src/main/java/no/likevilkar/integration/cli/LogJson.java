package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Failure;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LogReport;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Witness.Look;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/** What a look at a log came to, as one object of canonical JSON. */
final class LogJson {

    private LogJson() {}

    /** Of {@code log fsck}. */
    static byte[] bytes(Path folder, String result, LogReport report) {
        return Canonical.bytes(tree("likevilkar-log-check/1", folder, result, report));
    }

    /** Of {@code log witness}. */
    static byte[] bytes(Path folder, String result, Look look, NoteSigner signer) {
        var tree = tree("likevilkar-log-witness/1", folder, result, look.report());
        tree.put("refusals", failures(look.refusals()));
        tree.put("before", look.before().orElse(null));
        tree.put("cosigned", look.cosigned().orElse(null));
        tree.put("witness", Tree.of("name", signer.name(), "id", signer.id(), "publicKey", signer.publicKey()));
        return Canonical.bytes(tree);
    }

    private static Map<String, Object> tree(String schema, Path folder, String result, LogReport report) {
        var leaves = new TreeMap<String, Object>();
        report.leaves().forEach((type, count) -> leaves.put(type.word(), count));
        var tree = new TreeMap<String, Object>();
        tree.put("schema", schema);
        tree.put("folder", FormText.plain(folder.toString()));
        tree.put("result", result);
        tree.put("origin", report.checkpoint().map(Checkpoint::origin).orElse(null));
        tree.put("checkpoint", report.checkpoint().map(Checkpoint::head).orElse(null));
        tree.put("cosignedCheckpoint", report.cosigned().map(Checkpoint::head).orElse(null));
        tree.put("key", report.ownKey().map(NoteKey::text).orElse(null));
        tree.put("trust", report.worth().map(Enum::name).orElse(null));
        tree.put("leaves", leaves);
        tree.put("beyond", report.beyond());
        tree.put("failures", failures(report.failures()));
        return tree;
    }

    private static List<Map<String, Object>> failures(List<Failure> failures) {
        return failures.stream().map(LogJson::failure).toList();
    }

    private static Map<String, Object> failure(Failure failure) {
        return Tree.of(
                "code",
                failure.code(),
                "place",
                failure.place(),
                "found",
                failure.found(),
                "expected",
                failure.expected());
    }
}
