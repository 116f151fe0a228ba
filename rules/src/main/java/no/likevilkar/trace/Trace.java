package no.likevilkar.trace;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Sealing;

/**
 * Every step of an assessment in canonical order, one line of canonical JSON each. A line holds the SHA-256 of the line
 * before it, so that a line taken out, put in or moved is seen.
 */
public final class Trace {

    /** Name of the file in a bundle. */
    public static final String FILE = "trace.jsonl";

    private static final byte[] NEWLINE = {'\n'};
    private static final String START = "0".repeat(64);

    private final List<byte[]> lines = new ArrayList<>();
    private final Sealing sealing;
    private String previous = START;

    public Trace(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Adds a step; confidential values in it are sealed under the number of the step. */
    public void add(String kind, Map<String, ?> content) {
        var step = new TreeMap<String, Object>();
        content.forEach(
                (name, value) -> step.put(name, sealing.apply(FILE + "/" + (lines.size() + 1) + "/" + name, value)));
        step.put("step", lines.size() + 1);
        step.put("kind", kind);
        step.put("previous", previous);
        byte[] line = Canonical.bytes(step);
        previous = Digests.sha256(line);
        lines.add(line);
    }

    public int steps() {
        return lines.size();
    }

    /** The lines as a file: each followed by a line feed. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        lines.forEach(line -> {
            out.writeBytes(line);
            out.writeBytes(NEWLINE);
        });
        return out.toByteArray();
    }

    /** SHA-256 of the file. */
    public String sha256() {
        return Digests.sha256(bytes());
    }
}
