package no.likevilkar.check.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.Digests;

/** A trace that somebody changed. */
final class Forged {

    private final Traced original;
    private final List<Map<String, Object>> steps = new ArrayList<>();

    Forged(Traced original) {
        this.original = original;
        original.lines().forEach(line -> steps.add(StrictJson.object("line", line)));
    }

    List<Map<String, Object>> steps() {
        return steps;
    }

    static Predicate<Map<String, Object>> kind(String kind) {
        return step -> step.get("kind").equals(kind);
    }

    /** Place of the first step that is meant. */
    int find(Predicate<Map<String, Object>> meant) {
        return IntStream.range(0, steps.size())
                .filter(i -> meant.test(steps.get(i)))
                .findFirst()
                .orElseThrow();
    }

    Forged change(Predicate<Map<String, Object>> meant, Consumer<Map<String, Object>> change) {
        change.accept(steps.get(find(meant)));
        return this;
    }

    /** With every number and digest made anew, so that the chain holds. */
    Traced chained() {
        var lines = new ArrayList<byte[]>();
        String previous = "0".repeat(64);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).put("step", i + 1L);
            steps.get(i).put("previous", previous);
            byte[] line = CanonicalJson.bytes(steps.get(i));
            previous = Digests.sha256(line);
            lines.add(line);
        }
        return original.with(lines);
    }

    /** With numbers and digests as they stand. */
    Traced asItIs() {
        return original.with(steps.stream().map(CanonicalJson::bytes).toList());
    }
}
