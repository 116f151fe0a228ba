package no.likevilkar.check.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;

/**
 * A proof that a verdict stands in a log (c2sp.org/tlog-proof), with the leaves it is about in its extra line. What stands there
 * is believed only as far as the inclusion proofs carry it.
 *
 * @param verdict the leaf of the verdict and where it stands
 * @param activation the leaf that activated the rule set; empty when the proof has none
 * @param checkpoint of the tree that both stand in
 */
record TlogProof(Proven verdict, Optional<Proven> activation, Checkpoint checkpoint) {

    private static final int MOST_BYTES = 1 << 17;
    private static final int MOST_HASHES = 63;

    /**
     * A leaf with its place.
     *
     * @param bytes the very bytes that are hashed
     * @param leaf what they say
     * @param index where it stands
     * @param proof that it stands there
     */
    record Proven(byte[] bytes, Leaf leaf, long index, List<byte[]> proof) {

        boolean standsIn(Checkpoint checkpoint) {
            return Merkle.includes(index, checkpoint.size(), Merkle.leaf(bytes), proof, checkpoint.root());
        }
    }

    /**
     * Reads a proof strictly.
     *
     * @throws BadLogException when it is none
     */
    static TlogProof read(String place, byte[] bytes) throws BadLogException {
        String text = text(place, bytes);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new BadLogException(place, "no empty line", "a proof, an empty line, and a checkpoint");
        }
        String[] lines = text.substring(0, blank).split("\n", -1);
        require(place, lines, 0, "c2sp.org/tlog-proof@v1");
        require(place, lines, 1, "extra ");
        require(place, lines, 2, "index ");
        var extra = extra(place + " line 2", lines[1].substring("extra ".length()));
        long index = Numbers.read(place + " line 3", lines[2].substring("index ".length()));
        var proof = new ArrayList<byte[]>();
        for (int i = 3; i < lines.length && i < 3 + MOST_HASHES; i++) {
            proof.add(Base64Text.hash(place + " line " + (i + 1), lines[i]));
        }
        if (lines.length > 3 + MOST_HASHES) {
            throw new BadLogException(place, (lines.length - 3) + " hashes", "at most " + MOST_HASHES);
        }
        byte[] note = text.substring(blank + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(
                proven(place + " leaf", extra.get("leaf"), index, proof),
                activation(place + " activation", extra.get("activation")),
                Checkpoint.read(place + " checkpoint", note));
    }

    private static String text(String place, byte[] bytes) throws BadLogException {
        if (bytes.length > MOST_BYTES) {
            throw new BadLogException(place, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadLogException(place, "bytes that are not UTF-8", "a text in UTF-8");
        }
    }

    private static void require(String place, String[] lines, int line, String beginning) throws BadLogException {
        if (line >= lines.length || !lines[line].startsWith(beginning) || line == 0 && !lines[line].equals(beginning)) {
            throw new BadLogException(
                    place + " line " + (line + 1),
                    line < lines.length ? Shown.text(lines[line]) : "no such line",
                    "\"" + beginning + (line == 0 ? "\"" : "…\""));
        }
    }

    private static Map<String, Object> extra(String place, String base64) throws BadLogException {
        byte[] bytes = Base64Text.read(place, base64);
        try {
            var tree = StrictJson.object(place, bytes);
            if (Arrays.equals(CanonicalJson.bytes(tree), bytes) && tree.keySet().equals(Set.of("leaf", "activation"))) {
                return tree;
            }
        } catch (BadJsonException e) {
            throw new BadLogException(place, e.getMessage(), "canonical JSON with leaf and activation");
        }
        throw new BadLogException(place, "something else", "canonical JSON with leaf and activation");
    }

    private static Proven proven(String place, Object leaf, long index, List<byte[]> proof) throws BadLogException {
        if (leaf instanceof String text) {
            return new Proven(text.getBytes(StandardCharsets.UTF_8), Leaf.read(place, text), index, proof);
        }
        throw new BadLogException(place, "no text", "the text of a leaf");
    }

    private static Optional<Proven> activation(String place, Object tree) throws BadLogException {
        if (tree == null) {
            return Optional.empty();
        }
        if (!(tree instanceof Map<?, ?> map)
                || !map.keySet().equals(Set.of("index", "leaf", "proof"))
                || !(map.get("index") instanceof Long index)
                || !(map.get("proof") instanceof List<?> list)) {
            throw new BadLogException(place, "something else", "an object with index, leaf and proof");
        }
        var proof = new ArrayList<byte[]>();
        for (Object hash : list) {
            proof.add(Base64Text.hash(place + "/proof", String.valueOf(hash)));
        }
        return Optional.of(proven(place + "/leaf", map.get("leaf"), index, proof));
    }
}
