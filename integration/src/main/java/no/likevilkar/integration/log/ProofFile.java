package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/** Writes {@code proof.tlog-proof} (c2sp.org/tlog-proof): the leaves themselves stand in its {@code extra} line. */
final class ProofFile {

    private final LeafRows rows;
    private final long size;
    private final TileNodes nodes;

    /** @param size leaves of the checkpoint that the proof rests on */
    ProofFile(LeafRows rows, LogFolder folder, long size, long published) {
        this.rows = rows;
        this.size = size;
        this.nodes = new TileNodes(folder, published);
    }

    /**
     * The proof of a verdict.
     *
     * @param activationOf where a rule set was activated first
     */
    byte[] of(long index, byte[] checkpoint, Function<String, Optional<Long>> activationOf) throws IOException {
        byte[] leaf = row(index);
        var read = leaf(index, leaf);
        if (read.type() != LeafType.VERDICT) {
            throw new IllegalArgumentException(
                    "leaf " + index + " is of type " + read.type().word() + "; expected a verdict");
        }
        var activation = activationOf.apply(read.ruleSet().orElseThrow()).filter(at -> at < index);
        byte[] extra = Canonical.bytes(Tree.of(
                "leaf",
                new String(leaf, StandardCharsets.UTF_8),
                "activation",
                activation.isPresent() ? activation(activation.get()) : null));
        var proof = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        proof.append("extra ").append(base64(extra)).append('\n');
        proof.append("index ").append(index).append('\n');
        nodes.inclusion(index, size).forEach(hash -> proof.append(base64(hash)).append('\n'));
        return proof.append('\n')
                .append(new String(checkpoint, StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves of any type with their proofs. */
    ProvenLeaves of(List<Long> indexes, byte[] checkpoint) throws IOException {
        var proven = new ArrayList<ProvenLeaves.One>();
        for (long index : indexes) {
            proven.add(new ProvenLeaves.One(
                    index,
                    new String(row(index), StandardCharsets.UTF_8),
                    nodes.inclusion(index, size).stream().map(ProofFile::base64).toList()));
        }
        return new ProvenLeaves(checkpoint, proven);
    }

    private Object activation(long index) throws IOException {
        List<String> proof =
                nodes.inclusion(index, size).stream().map(ProofFile::base64).toList();
        return Tree.of("index", index, "leaf", new String(row(index), StandardCharsets.UTF_8), "proof", proof);
    }

    private byte[] row(long index) throws IOException {
        return rows.read(index, index + 1).get(0);
    }

    private static LogLeaf leaf(long index, byte[] bytes) throws IOException {
        try {
            return LogLeaf.read("row " + index, bytes);
        } catch (BadLogException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
