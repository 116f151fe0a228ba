package no.likevilkar.check.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;

/** Reads a bundle strictly. Never throws for what is in it. */
public final class BundleReader {

    private final Protocol protocol;
    private final SortedMap<String, byte[]> files;
    private final Map<String, Map<String, Object>> json = new TreeMap<>();

    private BundleReader(SortedMap<String, byte[]> files, Protocol protocol) {
        this.files = files;
        this.protocol = protocol;
    }

    /**
     * The bundle; empty when the file is none or so broken that there is nothing to look at. The protocol says what is wrong.
     */
    public static Optional<Bundle> read(byte[] bytes, Protocol protocol) {
        try {
            return new BundleReader(StoredZipReader.read(bytes), protocol).read();
        } catch (NotABundleException e) {
            protocol.fail("CHK-001", e.place(), e.found(), e.expected());
            return Optional.empty();
        }
    }

    private Optional<Bundle> read() {
        files.keySet().stream()
                .filter(path -> !EntryNames.known(path))
                .forEach(path -> protocol.fail("CHK-002", path, "this file", "none of this name in a bundle"));
        EntryNames.ALWAYS.stream()
                .sorted()
                .filter(path -> !files.containsKey(path))
                .forEach(path -> protocol.fail("CHK-003", path, "no such file", "this file"));
        if (!protocol.holds()) {
            return Optional.empty();
        }
        files.keySet().stream()
                .filter(path -> path.endsWith(".json") && !path.contains("/"))
                .forEach(this::json);
        var trace = trace();
        if (!protocol.holds()) {
            return Optional.empty();
        }
        var openings = Openings.read(json.get(EntryNames.DISCLOSURES), protocol);
        checkOpenings(openings, trace);
        var runtime = new Members(EntryNames.RUNTIME, json.get(EntryNames.RUNTIME), protocol);
        runtime.only("engine", "jdk");
        var erased = Erasures.read(json.get(EntryNames.ERASURES), protocol);
        var manifest = new ManifestCheck(files, openings, erased, protocol);
        var withheld = manifest.withheld(json.get(EntryNames.MANIFEST));
        return Optional.of(new Bundle(
                String.valueOf(json.get(EntryNames.MANIFEST).get("case")),
                Sha256.of(files.get(EntryNames.MANIFEST)),
                files,
                json,
                trace,
                openings,
                withheld,
                erased));
    }

    private void json(String path) {
        json.put(path, object(path, files.get(path)));
    }

    private Map<String, Object> object(String path, byte[] bytes) {
        try {
            var tree = StrictJson.object(path, bytes);
            int at = Arrays.mismatch(bytes, CanonicalJson.bytes(tree));
            if (at >= 0) {
                protocol.fail(
                        "CHK-004", path + " byte " + at, "JSON that is written otherwise", "canonical JSON (RFC 8785)");
            }
            return tree;
        } catch (BadJsonException e) {
            protocol.fail("CHK-005", path, e.getMessage(), "JSON that means one thing to everybody");
            return Map.of();
        }
    }

    private List<byte[]> trace() {
        byte[] bytes = files.get("trace.jsonl");
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        if (from < bytes.length) {
            String rest = new String(bytes, from, Math.min(40, bytes.length - from), StandardCharsets.UTF_8);
            protocol.fail("CHK-006", "trace.jsonl", "\"" + rest + "\" at its end", "a line feed after the last step");
        }
        return lines;
    }

    private void checkOpenings(Openings openings, List<byte[]> trace) {
        var commitments = new TreeMap<String, String>(StoredZip.BY_BYTES);
        for (String path : List.of("case.json", EntryNames.MANIFEST, "verdict.json")) {
            Openings.collect(path, json.get(path), commitments);
        }
        for (int i = 0; i < trace.size(); i++) {
            collect("trace.jsonl/" + (i + 1), trace.get(i), commitments);
        }
        openings.check(commitments, protocol);
    }

    /** A line that is no JSON seals nothing; whoever reads the trace says what is wrong with it. */
    private static void collect(String path, byte[] line, Map<String, String> commitments) {
        try {
            Openings.collect(path, StrictJson.read(path, line), commitments);
        } catch (BadJsonException e) {
            commitments.remove(path);
        }
    }
}
