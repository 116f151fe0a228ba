package no.likevilkar.integration.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Failure;
import no.likevilkar.check.log.BadLogException;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LogCheck;
import no.likevilkar.check.log.LogFiles;
import no.likevilkar.check.log.LogReport;
import no.likevilkar.check.log.LogTrust;
import no.likevilkar.check.log.LogTrust.Worth;
import no.likevilkar.check.log.NoteKey;

/**
 * A witness looks at a log from time to time and remembers what it saw. It signs a checkpoint only when the log is whole and its
 * tree begins with the tree it saw before; so nobody can show two people two logs.
 */
public final class Witness {

    private final Path state;
    private final NoteSigner signer;
    private final InstantSource clock;

    /**
     * A witness.
     *
     * @param state the file it remembers in; made when it sees the log for the first time
     * @param signer its own key
     */
    public Witness(Path state, NoteSigner signer, InstantSource clock) {
        this.state = state;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * What a look came to.
     *
     * @param report of the check of the whole log
     * @param refusals why it was not signed, besides what the report says
     * @param before {@code size:root} as it was seen last; empty at the first sight
     * @param cosigned the checkpoint with the signatures of log and witness; empty when it was not signed
     */
    public record Look(LogReport report, List<Failure> refusals, Optional<String> before, Optional<String> cosigned) {

        /** Whether the log is not believed by whom the witness believes. */
        public boolean isUntrusted() {
            return report.worth()
                    .filter(worth -> worth == Worth.UNKNOWN_KEY || worth == Worth.NOT_VALID)
                    .isPresent();
        }
    }

    /**
     * Looks at a log, and signs its checkpoint or says why not.
     *
     * @param trust whose logs are believed; empty: the log that was seen first
     * @throws IOException when the log cannot be read or the state not be written; nothing is signed then
     * @throws BadLogException when the state is none
     */
    public Look look(LogFiles log, Optional<LogTrust> trust) throws IOException, BadLogException {
        Path lock = Path.of(state + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw new IOException(state + " is in use by another witness");
            }
            return lookAlone(log, trust);
        } catch (OverlappingFileLockException e) {
            throw new IOException(state + " is in use by another witness", e);
        }
    }

    /** Two that look at once could sign two histories, each after the same memory. */
    private Look lookAlone(LogFiles log, Optional<LogTrust> trust) throws IOException, BadLogException {
        var before = WitnessState.read(state);
        var sizes = before.map(seen -> List.of(seen.checkpoint().size())).orElse(List.of());
        var report = LogCheck.check(log, trust, sizes);
        var refusals = before.isPresent() && report.checkpoint().isPresent()
                ? compare(before.get(), report)
                : List.<Failure>of();
        var head = before.map(seen -> seen.checkpoint().head());
        var look = new Look(report, refusals, head, Optional.empty());
        if (!report.holds() || !refusals.isEmpty() || look.isUntrusted()) {
            return look;
        }
        var checkpoint = report.checkpoint().orElseThrow();
        var key = report.ownKey().orElseThrow();
        new WitnessState(key, checkpoint).write(state);
        String cosignature =
                signer.cosign(checkpoint.note().text(), clock.instant().getEpochSecond());
        return new Look(report, refusals, head, Optional.of(note(checkpoint, key) + cosignature));
    }

    private static List<Failure> compare(WitnessState before, LogReport report) {
        var refusals = new ArrayList<Failure>();
        var seen = before.checkpoint();
        var now = report.checkpoint().orElseThrow();
        String own = report.ownKey().map(NoteKey::text).orElse("none");
        if (!own.equals(before.key().text())) {
            refusals.add(new Failure("LOG-130", "vkey", own, before.key().text() + ", as seen before"));
        } else if (now.size() < seen.size()) {
            refusals.add(new Failure(
                    "LOG-131", LogCheck.CHECKPOINT, now.head(), "a log not smaller than seen before, " + seen.head()));
        } else if (seen.size() > 0 && !Arrays.equals(report.roots().get(seen.size()), seen.root())) {
            String root = Optional.ofNullable(report.roots().get(seen.size()))
                    .map(Base64.getEncoder()::encodeToString)
                    .orElse("-");
            refusals.add(new Failure(
                    "LOG-132",
                    LogCheck.CHECKPOINT,
                    "leaves that make " + seen.size() + ":" + root,
                    seen.head() + ", as seen before and signed by the log: it has two histories"));
        }
        return refusals;
    }

    /** The checkpoint as its log signed it, without the signatures of others. */
    static String note(Checkpoint checkpoint, NoteKey key) {
        var note = new StringBuilder(new String(checkpoint.note().text(), StandardCharsets.UTF_8) + "\n");
        checkpoint.note().signatures().stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id())
                .forEach(line -> note.append(NoteSigner.line(line)));
        return note.toString();
    }
}
