package no.likevilkar.check.trace;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Opener;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;

/** Reads the lines of a trace: strict JSON in canonical bytes, numbered, each holding the digest of the line before. */
final class TraceLines {

    /** A line with its number as it stands in the file. */
    record Line(int number, Step step) {

        String place() {
            return "trace.jsonl step " + number;
        }
    }

    private final Protocol protocol;
    private final Opener opener;
    private final List<Line> lines = new ArrayList<>();
    private String previous = "0".repeat(64);
    private long expected = 1;

    private TraceLines(Protocol protocol, Opener opener) {
        this.protocol = protocol;
        this.opener = opener;
    }

    /**
     * The steps of the lines that can be read.
     *
     * @param lines bytes of each line without its line feed
     */
    static List<Line> read(List<byte[]> lines, Opener opener, Protocol protocol) {
        var reader = new TraceLines(protocol, opener);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        return reader.lines;
    }

    private void line(int number, byte[] bytes) {
        var place = "trace.jsonl step " + number;
        try {
            var tree = StrictJson.object("trace.jsonl line " + number, bytes);
            if (!Arrays.equals(CanonicalJson.bytes(tree), bytes)) {
                protocol.fail("CHK-402", place, "JSON that is not in canonical form", "canonical JSON (RFC 8785)");
            }
            chain(place, tree);
            step(number, tree);
        } catch (BadJsonException e) {
            protocol.fail("CHK-401", place, e.getMessage(), "one strict JSON object on each line");
        }
        previous = sha256(bytes);
    }

    private void chain(String place, Map<String, Object> tree) {
        if (!previous.equals(tree.get("previous"))) {
            protocol.fail(
                    "CHK-403",
                    place,
                    "that the line before has the SHA-256 " + Text.of(tree.get("previous")),
                    previous + ": a line was changed, taken out, put in or moved");
        }
        if (!Long.valueOf(expected).equals(tree.get("step"))) {
            protocol.fail("CHK-404", place, "the number " + Text.of(tree.get("step")), String.valueOf(expected));
        }
        expected = tree.get("step") instanceof Long step ? step + 1 : expected + 1;
    }

    @SuppressWarnings("unchecked")
    private void step(int number, Map<String, Object> tree) {
        var members = new TreeMap<>((Map<String, Object>) opener.open("trace.jsonl/" + number, tree));
        members.remove("previous");
        members.remove("step");
        var kind = members.remove("kind");
        long run = members.get("run") instanceof Long count ? count : 0;
        if (run > 0) {
            members.remove("run");
        }
        lines.add(new Line(number, new Step(Text.of(kind), run, members)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
