package no.likevilkar.integration.explain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.ruleset.RuleSet;

/**
 * A bundle opened for reading: verdict, case, trace and rule set, with confidential values in place as far as it opens them.
 * It is taken at its word; whether it is true, {@code verify} says.
 */
public final class ReadBundle {

    private static final String RULE_SET = "ruleset/";

    private final SortedMap<String, byte[]> files;
    private final Map<String, Object> openings = new HashMap<>();
    private final Step verdict;
    private final Step theCase;
    private final List<Step> steps = new ArrayList<>();
    private final RuleSet ruleSet;

    /**
     * @param files every entry of the bundle by its path
     * @throws no.likevilkar.check.json.BadJsonException when one of its files is no JSON
     * @throws IllegalArgumentException when a file is missing
     */
    public ReadBundle(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        if (files.containsKey("disclosures.json")) {
            new Step(StrictJson.object("disclosures.json", files.get("disclosures.json")))
                    .steps("disclosures")
                    .forEach(one -> openings.put(one.text("path"), one.tree().get("value")));
        }
        verdict = open("verdict.json");
        theCase = open("case.json");
        int number = 0;
        for (String line : new String(file("trace.jsonl"), StandardCharsets.UTF_8).split("\n")) {
            number++;
            steps.add(opened("trace.jsonl/" + number, line.getBytes(StandardCharsets.UTF_8)));
        }
        ruleSet = new RuleSet(folder(), header -> {
            throw new IllegalStateException("the rules of a bundle are read here, never run");
        });
    }

    private byte[] file(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("the bundle has no " + name);
        }
        return files.get(name);
    }

    private Step open(String name) {
        return opened(name, file(name));
    }

    @SuppressWarnings("unchecked")
    private Step opened(String path, byte[] json) {
        return new Step((Map<String, Object>) opened(path, StrictJson.object(path, json)));
    }

    private Object opened(String path, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            if (map.size() == 1 && map.containsKey("sealed")) {
                return openings.getOrDefault(path, map);
            }
            var open = new TreeMap<String, Object>();
            map.forEach((name, value) -> open.put((String) name, opened(path + "/" + name, value)));
            return open;
        }
        if (tree instanceof List<?> list) {
            var open = new ArrayList<Object>();
            for (int i = 0; i < list.size(); i++) {
                open.add(opened(path + "/" + i, list.get(i)));
            }
            return open;
        }
        return tree;
    }

    private SortedMap<String, byte[]> folder() {
        var folder = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(RULE_SET)) {
                folder.put(path.substring(RULE_SET.length()), bytes);
            }
        });
        return folder;
    }

    public Step verdict() {
        return verdict;
    }

    public Step theCase() {
        return theCase;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Every step in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The steps of a kind that belong to a run, and those that belong to none. */
    public List<Step> steps(String kind, long run) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind) && (step.run() == run || step.run() == 0))
                .toList();
    }

    /** How many runs of the rules the trace holds. */
    public long runs() {
        return steps.stream().mapToLong(Step::run).max().orElse(0);
    }

    /** What the case calls its items and bids, by id. */
    public Map<String, String> names() {
        var names = new TreeMap<String, String>();
        theCase.steps("items").forEach(item -> names.put(item.text("id"), item.text("name")));
        theCase.steps("bids")
                .forEach(bid -> names.put(
                        bid.text("id"), Optional.of(bid.text("supplier")).filter(name -> !name.isEmpty()).orElse(bid.text("id"))));
        return names;
    }

    /** A file of the bundle, or empty where it has none. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }
}
