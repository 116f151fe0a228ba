package no.likevilkar.integration.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Leaf;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.ruleset.RuleSet;

/**
 * What is entered in the log. Everybody can read the log, so a leaf holds digests and nothing else; whoever enters something
 * confidential that could be guessed gives its salted digest.
 *
 * @param time in milliseconds; never before that of the leaf before it
 * @param digest SHA-256 of what it tells of, lower-case hex; of a verdict its digest
 * @param ruleSet digest of the rule set, exactly where the type names one
 * @param parameters digest of the parameter files of the rule set, exactly where the type names one
 */
public record LogLeaf(
        LeafType type, Instant time, String digest, Optional<String> ruleSet, Optional<String> parameters) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    public LogLeaf {
        time = time.truncatedTo(ChronoUnit.MILLIS);
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("the time " + time + "; expected one from 1970 to 9999");
        }
        requireDigest("digest", digest);
        if (ruleSet.isPresent() != type.namesRules() || parameters.isPresent() != type.namesRules()) {
            throw new IllegalArgumentException("a leaf of type " + type.word() + " names "
                    + (type.namesRules() ? "a rule set and its parameters" : "no rule set and no parameters"));
        }
        ruleSet.ifPresent(rules -> requireDigest("ruleSet", rules));
        parameters.ifPresent(values -> requireDigest("parameters", values));
    }

    /** A leaf of a type that names no rule set. */
    public static LogLeaf of(LeafType type, Instant time, String digest) {
        return new LogLeaf(type, time, digest, Optional.empty(), Optional.empty());
    }

    /** A leaf of a type that names a rule set. */
    public static LogLeaf of(LeafType type, Instant time, String digest, String ruleSet, String parameters) {
        return new LogLeaf(type, time, digest, Optional.of(ruleSet), Optional.of(parameters));
    }

    /** The leaf that activates a rule set: from then on verdicts under it count. */
    public static LogLeaf activation(Instant time, RuleSet ruleSet) {
        return of(LeafType.RULESET_ACTIVATED, time, ruleSet.digest(), ruleSet.digest(), parametersOf(ruleSet));
    }

    /** The leaf of a verdict. */
    public static LogLeaf verdict(Instant time, String verdictDigest, RuleSet ruleSet) {
        return of(LeafType.VERDICT, time, verdictDigest, ruleSet.digest(), parametersOf(ruleSet));
    }

    /** As the digest of the rule set, over the files below {@code parameters/} alone. */
    private static String parametersOf(RuleSet ruleSet) {
        var parameters = new TreeMap<>(ruleSet.files());
        parameters.keySet().removeIf(path -> !path.startsWith("parameters/"));
        return Digests.ofFolder(parameters);
    }

    /** A time as it stands in a leaf. */
    public static String spelled(Instant time) {
        return TIME.format(time);
    }

    private static void requireDigest(String name, String text) {
        if (!DIGEST.matcher(text).matches()) {
            throw new IllegalArgumentException("the " + name + " \"" + text + "\"; expected SHA-256 in lower-case hex");
        }
    }

    /** The bytes that are hashed, stored and published: canonical JSON. */
    public byte[] bytes() {
        return Canonical.bytes(Tree.of(
                "v",
                1,
                "type",
                type.word(),
                "time",
                TIME.format(time),
                "digest",
                digest,
                "ruleSet",
                ruleSet.orElse(null),
                "parameters",
                parameters.orElse(null)));
    }

    /**
     * The leaf that some bytes are.
     *
     * @throws BadLogException when they are none
     */
    static LogLeaf read(String place, byte[] bytes) throws BadLogException {
        var read = Leaf.read(place, bytes);
        return new LogLeaf(read.type(), Instant.parse(read.time()), read.digest(), read.ruleSet(), read.parameters());
    }
}
