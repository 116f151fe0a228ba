package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.Digests;

/**
 * A bundle in the hands of somebody who knows every format: changes what it holds, and makes all that only binds it together fit
 * again: numbers and chain of the trace, the digest of the trace in the verdict, sizes and digests in the manifest.
 */
final class Forgery {

    private final SortedMap<String, byte[]> files;

    private Forgery(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static Forgery of(String sample) throws Exception {
        return of(SampleBundles.of(sample));
    }

    /** From a bundle as it was handed to somebody, such as a party's view. */
    static Forgery of(byte[] bundle) {
        var read = BundleReader.read(bundle, new Protocol()).orElseThrow();
        var files = new TreeMap<String, byte[]>(StoredZip.BY_BYTES);
        files.putAll(read.files());
        return new Forgery(files);
    }

    static Forgery of(BundleWriter bundle) {
        var files = new TreeMap<String, byte[]>(StoredZip.BY_BYTES);
        bundle.files().forEach((path, bytes) -> files.put(path, bytes.clone()));
        return new Forgery(files);
    }

    byte[] file(String path) {
        return files.get(path);
    }

    Forgery put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Takes a file out, and out of the manifest. */
    Forgery without(String path) {
        files.remove(path);
        return json("manifest.json", manifest -> rows(manifest, "entries")
                .removeIf(row -> row.get("path").equals(path)));
    }

    /** Changes the text of a file; one that does not change is an error of the test. */
    Forgery text(String path, UnaryOperator<String> change) {
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as(path).isNotEqualTo(before);
        return put(path, after.getBytes(StandardCharsets.UTF_8));
    }

    Forgery text(String path, String from, String to) {
        return text(path, text -> text.replace(from, to));
    }

    Forgery json(String path, Consumer<Map<String, Object>> change) {
        var tree = StrictJson.object(path, files.get(path));
        change.accept(tree);
        return put(path, Canonical.bytes(tree));
    }

    List<Map<String, Object>> steps() {
        var steps = new ArrayList<Map<String, Object>>();
        text("trace.jsonl").lines().forEach(line -> steps.add(StrictJson.object("trace.jsonl", bytes(line))));
        return steps;
    }

    Forgery trace(Consumer<List<Map<String, Object>>> change) {
        var steps = steps();
        change.accept(steps);
        return chain(steps);
    }

    private Forgery chain(List<Map<String, Object>> steps) {
        var out = new ByteArrayOutputStream();
        String previous = "0".repeat(64);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).put("step", i + 1L);
            steps.get(i).put("previous", previous);
            byte[] line = Canonical.bytes(steps.get(i));
            previous = Digests.sha256(line);
            out.writeBytes(line);
            out.write('\n');
        }
        return put("trace.jsonl", out.toByteArray());
    }

    /** The bundle with everything that binds it together made anew. */
    byte[] bundle() {
        chain(steps());
        long steps = text("trace.jsonl").lines().count();
        json("verdict.json", verdict -> {
            var trace = new TreeMap<String, Object>();
            trace.put("steps", steps);
            trace.put("sha256", Digests.sha256(files.get("trace.jsonl")));
            verdict.put("trace", trace);
        });
        json("manifest.json", manifest -> rows(manifest, "entries").forEach(this::list));
        return StoredZip.write(files);
    }

    private void list(Map<String, Object> row) {
        byte[] bytes = files.get((String) row.get("path"));
        if (row.get("size") != null) {
            row.put("size", (long) bytes.length);
            row.put("sha256", Digests.sha256(bytes));
        }
    }

    Checker.Report checked() {
        return check(bundle());
    }

    static Checker.Report check(byte[] bundle) {
        return new Checker(new OpenedDocuments(), Trust.notAsked()).check(bundle);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> tree, String member) {
        return (List<Map<String, Object>>) tree.get(member);
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
