package no.likevilkar.check.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.ErasedDocument;
import no.likevilkar.check.bundle.Sha256;
import no.likevilkar.check.log.LogTrust.Worth;
import no.likevilkar.check.log.Logged.State;

/**
 * Holds {@code erasures.json} of a bundle against a log: each document that is said to be erased has a leaf of its own that says so,
 * of the time that its record gives, in the tree of the checkpoint. Otherwise whoever takes a document away could call it erased.
 */
public final class ErasureLog {

    private static final String FILE = "erasures.json";

    private final Bundle bundle;
    private final Protocol protocol;

    public ErasureLog(Bundle bundle, Protocol protocol) {
        this.bundle = bundle;
        this.protocol = protocol;
    }

    /**
     * How it stands with all of them; {@link Logged#NONE} when nothing was erased. A proof that does not hold is a failure, one that is
     * not believed is none.
     *
     * @param trust empty when nobody said whom to believe
     */
    public Logged check(Optional<LogTrust> trust) {
        if (bundle.erased().isEmpty()) {
            return Logged.NONE;
        }
        try {
            String note = String.valueOf(bundle.json().get(FILE).get("checkpoint"));
            var checkpoint = Checkpoint.read(FILE + " checkpoint", note.getBytes(StandardCharsets.UTF_8));
            boolean holds = true;
            for (var document : bundle.erased().values()) {
                holds &= holds(document, checkpoint);
            }
            var state = holds ? state(checkpoint, trust) : State.BROKEN;
            return new Logged(state, Optional.empty(), Optional.of(checkpoint));
        } catch (BadLogException e) {
            protocol.fail("CHK-084", e.place(), e.found(), e.expected());
            return new Logged(State.BROKEN, Optional.empty(), Optional.empty());
        }
    }

    private boolean holds(ErasedDocument document, Checkpoint checkpoint) throws BadLogException {
        String place = FILE + " " + document.path();
        var leaf = Leaf.read(place + " leaf", document.leaf());
        var proof = new ArrayList<byte[]>();
        for (String hash : document.proof()) {
            proof.add(Base64Text.hash(place + " proof", hash));
        }
        byte[] bytes = document.leaf().getBytes(StandardCharsets.UTF_8);
        boolean stands =
                Merkle.includes(document.index(), checkpoint.size(), Merkle.leaf(bytes), proof, checkpoint.root());
        if (!stands) {
            protocol.fail(
                    "CHK-087",
                    place,
                    "a proof that leaf " + document.index() + " does not stand on",
                    "one that leads to " + checkpoint.head());
        }
        String record = Sha256.of(document.record().getBytes(StandardCharsets.UTF_8));
        return is(place + " leaf/type", leaf.type().word(), LeafType.DOCUMENT_ERASED.word())
                & is(place + " leaf/digest", leaf.digest(), record)
                & is(place + " leaf/time", leaf.time(), document.erased())
                & stands;
    }

    private boolean is(String place, String found, String expected) {
        if (found.equals(expected)) {
            return true;
        }
        protocol.fail("CHK-086", place, Shown.text(found), Shown.text(expected) + ", as the record has it");
        return false;
    }

    /** Whoever asks for trust is not content with an erasure that no log of theirs vouches for. */
    private State state(Checkpoint checkpoint, Optional<LogTrust> trust) {
        var worth = trust.map(whom -> whom.of(checkpoint));
        if (worth.isEmpty()) {
            return State.NOT_CHECKED;
        }
        if (worth.get() == Worth.BROKEN) {
            protocol.fail(
                    "CHK-085",
                    FILE + " checkpoint",
                    "a signature that does not fit",
                    "signatures of the keys it names");
        }
        return switch (worth.get()) {
            case TRUSTED, WITNESSED_BEFORE -> State.TRUSTED;
            case UNKNOWN_KEY -> State.UNKNOWN_KEY;
            case NOT_VALID -> State.NOT_VALID;
            case NO_WITNESS -> State.NO_WITNESS;
            case BROKEN -> State.BROKEN;
        };
    }
}
