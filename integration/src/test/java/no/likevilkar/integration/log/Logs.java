package no.likevilkar.integration.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.integration.bundle.TestKeys;
import no.likevilkar.integration.key.SigningKey;
import no.likevilkar.ruleset.Digests;

/** Leaves, rows in memory and keys for tests of the log. */
public final class Logs {

    public static final String ORIGIN = "example.no/log";
    public static final Instant BEGINNING = Instant.parse("2026-03-01T08:00:00Z");

    private Logs() {}

    /** The rows of a database that can be restored and tampered with. */
    public static final class Rows implements LeafRows {

        public final List<byte[]> leaves = new ArrayList<>();

        @Override
        public long count() {
            return leaves.size();
        }

        @Override
        public List<byte[]> read(long from, long to) {
            return List.copyOf(leaves.subList((int) from, (int) Math.min(to, leaves.size())));
        }

        public void commit(LeafGroup group) {
            group.rows().forEach(row -> leaves.add(row.leaf()));
        }
    }

    public static SigningKey key() {
        try {
            return SigningKey.read(TestKeys.fresh().pem());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String digest(Object of) {
        return Digests.sha256(String.valueOf(of).getBytes(StandardCharsets.UTF_8));
    }

    /** The leaf with a number: the first activates a rule set, every third is a verdict under it. */
    public static LogLeaf leaf(int number) {
        var time = BEGINNING.plusSeconds(number);
        if (number == 0) {
            return LogLeaf.of(LeafType.RULESET_ACTIVATED, time, digest("rules"), digest("rules"), digest("parameters"));
        }
        return number % 3 == 0
                ? LogLeaf.of(LeafType.VERDICT, time, digest(number), digest("rules"), digest("parameters"))
                : LogLeaf.of(LeafType.SUBMISSION_RECEIVED, time, digest(number));
    }

    /** So many leaves after those that are there, in one group. */
    public static void append(Sequencer sequencer, Rows rows, int count) throws Exception {
        var leaves = new ArrayList<LogLeaf>();
        for (int i = 0; i < count; i++) {
            leaves.add(leaf((int) rows.count() + i));
        }
        var group = sequencer.prepare(leaves);
        rows.commit(group);
        sequencer.append(group);
    }
}
