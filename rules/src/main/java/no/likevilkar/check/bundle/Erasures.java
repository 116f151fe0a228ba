package no.likevilkar.check.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;

/** Reads {@code erasures.json}. What it says is believed only as far as the log carries it. */
final class Erasures {

    private static final String FILE = EntryNames.ERASURES;
    private static final Set<String> RECORD = Set.of("schema", "digest", "erased", "salt");
    private static final int MOST_HASHES = 63;

    private final Protocol protocol;

    private Erasures(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The erased documents by path; none without the file. What is wrong with it goes into the protocol. */
    static SortedMap<String, ErasedDocument> read(Map<String, Object> tree, Protocol protocol) {
        SortedMap<String, ErasedDocument> all = new TreeMap<>(StoredZip.BY_BYTES);
        if (tree == null) {
            return all;
        }
        var members = new Members(FILE, tree, protocol);
        members.only("schema", "checkpoint", "erasures");
        members.exactly("schema", "likevilkar-erasures/1");
        members.text("checkpoint");
        String before = "";
        for (var row : members.rows("erasures")) {
            row.only("path", "record", "leaf", "index", "proof");
            String path = row.text("path");
            if (StoredZip.BY_BYTES.compare(before, path) >= 0 || !EntryNames.isDocument(path)) {
                protocol.fail("CHK-037", row.place(), "the path " + path, "paths of documents in order, each once");
                continue;
            }
            before = path;
            new Erasures(protocol).row(row, path).ifPresent(document -> all.put(path, document));
        }
        return all;
    }

    private Optional<ErasedDocument> row(Members row, String path) {
        String record = row.text("record");
        var said = record(row.place() + "/record", record);
        var proof = proof(row);
        if (said.isEmpty() || proof.isEmpty() || !(row.get("index") instanceof Long index)) {
            protocol.fail("CHK-037", row.place(), "something else", "an erasure with record, leaf, index and proof");
            return Optional.empty();
        }
        return Optional.of(new ErasedDocument(
                path,
                record,
                said.get().text("digest"),
                said.get().text("erased"),
                row.text("leaf"),
                index,
                proof.get()));
    }

    private Optional<Members> record(String place, String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        try {
            var tree = StrictJson.object(place, bytes);
            if (tree.keySet().equals(RECORD)
                    && Arrays.equals(CanonicalJson.bytes(tree), bytes)
                    && "likevilkar-erasure/1".equals(tree.get("schema"))
                    && Sha256.looksLikeOne(tree.get("digest"))
                    && Sha256.looksLikeOne(tree.get("salt"))
                    && tree.get("erased") instanceof String) {
                return Optional.of(new Members(place, tree, protocol));
            }
            return Optional.empty();
        } catch (BadJsonException e) {
            protocol.fail("CHK-005", place, e.getMessage(), "JSON that means one thing to everybody");
            return Optional.empty();
        }
    }

    private static Optional<List<String>> proof(Members row) {
        if (!(row.get("proof") instanceof List<?> list) || list.size() > MOST_HASHES) {
            return Optional.empty();
        }
        var hashes = new ArrayList<String>();
        list.forEach(hash -> hashes.add(String.valueOf(hash)));
        return Optional.of(hashes);
    }
}
