package no.likevilkar.integration.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.likevilkar.integration.log.ProvenLeaves;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/** {@code erasures.json}: which documents of a bundle nobody has any more, each with the proof that the log tells of it. */
public final class ErasuresFile {

    /** What it is called in a bundle. */
    public static final String FILE = "erasures.json";

    private ErasuresFile() {}

    /**
     * @param records by path in the bundle, in order of the bytes of the paths
     * @param proven the leaf of each, in the same order
     */
    public static byte[] of(SortedMap<String, ErasureRecord> records, ProvenLeaves proven) {
        var rows = new ArrayList<Map<String, Object>>();
        records.forEach((path, record) -> {
            var leaf = proven.leaves().get(rows.size());
            rows.add(Tree.of(
                    "path",
                    path,
                    "record",
                    record.text(),
                    "leaf",
                    leaf.text(),
                    "index",
                    leaf.index(),
                    "proof",
                    List.copyOf(leaf.proof())));
        });
        return Canonical.bytes(Tree.of(
                "schema",
                "likevilkar-erasures/1",
                "checkpoint",
                new String(proven.checkpoint(), StandardCharsets.UTF_8),
                "erasures",
                rows));
    }
}
