package no.likevilkar.check.log;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.likevilkar.check.bundle.Sha256;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.CanonicalJson;
import no.likevilkar.check.json.StrictJson;

/**
 * A leaf of the log: canonical JSON under 1 KiB, {@code {digest, parameters, ruleSet, time, type, v}}.
 *
 * @param type what it tells
 * @param time in UTC with milliseconds, in one spelling, so that the order of texts is the order of times
 * @param digest SHA-256 of what it tells of; of a verdict its digest
 * @param ruleSet digest of the rule set, where the type names one
 * @param parameters digest of the parameters of the rule set, where the type names one
 */
public record Leaf(LeafType type, String time, String digest, Optional<String> ruleSet, Optional<String> parameters) {

    /** Fewer bytes than this. */
    public static final int FEWER_BYTES_THAN = 1024;

    private static final long VERSION = 1;
    private static final Set<String> MEMBERS = Set.of("v", "type", "time", "digest", "ruleSet", "parameters");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3})Z");

    /**
     * Reads a leaf strictly.
     *
     * @param place where it stands
     * @throws BadLogException when it is anything else than exactly a leaf
     */
    public static Leaf read(String place, byte[] bytes) throws BadLogException {
        if (bytes.length >= FEWER_BYTES_THAN) {
            throw new BadLogException(place, bytes.length + " bytes", "fewer than " + FEWER_BYTES_THAN + " bytes");
        }
        try {
            var tree = StrictJson.object(place, bytes);
            if (!Arrays.equals(CanonicalJson.bytes(tree), bytes)) {
                throw new BadLogException(place, "JSON that is written otherwise", "canonical JSON (RFC 8785)");
            }
            return of(place, tree);
        } catch (BadJsonException e) {
            throw new BadLogException(place, e.getMessage(), "canonical JSON (RFC 8785)");
        }
    }

    private static Leaf of(String place, Map<String, Object> tree) throws BadLogException {
        if (!tree.keySet().equals(MEMBERS)) {
            throw new BadLogException(
                    place,
                    "the members " + tree.keySet(),
                    "the members " + MEMBERS.stream().sorted().toList());
        }
        if (!Long.valueOf(VERSION).equals(tree.get("v"))) {
            throw new BadLogException(place + "/v", String.valueOf(tree.get("v")), String.valueOf(VERSION));
        }
        var type = LeafType.of(tree.get("type"));
        if (type.isEmpty()) {
            throw new BadLogException(
                    place + "/type", Shown.text(String.valueOf(tree.get("type"))), "one of " + LeafType.words());
        }
        if (!(tree.get("time") instanceof String time) || !isTime(time)) {
            throw new BadLogException(
                    place + "/time",
                    Shown.text(String.valueOf(tree.get("time"))),
                    "a time such as 2026-03-01T12:00:00.000Z");
        }
        if (!Sha256.looksLikeOne(tree.get("digest"))) {
            throw new BadLogException(
                    place + "/digest", Shown.text(String.valueOf(tree.get("digest"))), "a SHA-256 in lower-case hex");
        }
        return new Leaf(
                type.get(),
                time,
                (String) tree.get("digest"),
                rules(place, tree, "ruleSet", type.get()),
                rules(place, tree, "parameters", type.get()));
    }

    private static boolean isTime(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDateTime.parse(matcher.group(1));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> rules(String place, Map<String, Object> tree, String name, LeafType type)
            throws BadLogException {
        Object found = tree.get(name);
        if (type.namesRules() ? !Sha256.looksLikeOne(found) : found != null) {
            throw new BadLogException(
                    place + "/" + name,
                    Shown.text(String.valueOf(found)),
                    type.namesRules() ? "a SHA-256 in lower-case hex" : "null in a leaf of type " + type.word());
        }
        return Optional.ofNullable((String) found);
    }

    /** As {@link #read}, of a text. */
    static Leaf read(String place, String text) throws BadLogException {
        return read(place, text.getBytes(StandardCharsets.UTF_8));
    }
}
