package no.likevilkar.check.log;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.Sha256;
import no.likevilkar.check.log.Logged.State;
import no.likevilkar.check.log.TlogProof.Proven;

/**
 * Holds {@code proof.tlog-proof} of a bundle against the bundle: its leaf is that of this very verdict under this very rule set,
 * it stands in the tree of the checkpoint, and so does, before it, the leaf that activated the rule set.
 */
public final class BundleLog {

    private static final String FILE = "proof.tlog-proof";

    private final Bundle bundle;
    private final Protocol protocol;

    public BundleLog(Bundle bundle, Protocol protocol) {
        this.bundle = bundle;
        this.protocol = protocol;
    }

    /**
     * How it stands; a proof that does not hold is a failure, one that is not believed is none.
     *
     * @param trust empty when nobody said whom to believe
     */
    public Logged check(Optional<LogTrust> trust) {
        byte[] file = bundle.files().get(FILE);
        if (file == null) {
            return trust.filter(LogTrust::demanded).isPresent()
                    ? new Logged(State.MISSING, Optional.empty(), Optional.empty())
                    : Logged.NONE;
        }
        try {
            var proof = TlogProof.read(FILE, file);
            return new Logged(
                    state(proof, trust), Optional.of(proof.verdict().index()), Optional.of(proof.checkpoint()));
        } catch (BadLogException e) {
            protocol.fail("CHK-084", e.place(), e.found(), e.expected());
            return new Logged(State.BROKEN, Optional.empty(), Optional.empty());
        }
    }

    private State state(TlogProof proof, Optional<LogTrust> trust) {
        boolean holds = verdict(proof) & activation(proof);
        var worth = trust.map(whom -> whom.of(proof.checkpoint()));
        if (worth.filter(LogTrust.Worth.BROKEN::equals).isPresent()) {
            protocol.fail(
                    "CHK-085",
                    FILE + " checkpoint",
                    "a signature that does not fit",
                    "signatures of the keys it names");
            return State.BROKEN;
        }
        if (!holds) {
            return State.BROKEN;
        }
        if (trust.isEmpty() || trust.get().logs().isEmpty() && !trust.get().demanded()) {
            return State.NOT_CHECKED;
        }
        return switch (worth.orElseThrow()) {
            case UNKNOWN_KEY -> State.UNKNOWN_KEY;
            case NOT_VALID -> State.NOT_VALID;
            case NO_WITNESS -> State.NO_WITNESS;
            case BROKEN -> State.BROKEN;
            case TRUSTED, WITNESSED_BEFORE -> proof.activation().isEmpty() ? State.NOT_ACTIVATED : State.TRUSTED;
        };
    }

    private boolean verdict(TlogProof proof) {
        var leaf = proof.verdict().leaf();
        return is("leaf/type", leaf.type().word(), LeafType.VERDICT.word())
                & is("leaf/digest", leaf.digest(), bundle.digest())
                & is("leaf/ruleSet", leaf.ruleSet().orElse("null"), bundle.ruleSetDigest())
                & is("leaf/parameters", leaf.parameters().orElse("null"), parameters())
                & stands("leaf", proof.verdict(), proof.checkpoint());
    }

    private boolean activation(TlogProof proof) {
        if (proof.activation().isEmpty()) {
            return true;
        }
        var activation = proof.activation().get();
        var leaf = activation.leaf();
        boolean earlier = activation.index() < proof.verdict().index()
                && leaf.time().compareTo(proof.verdict().leaf().time()) <= 0;
        if (!earlier) {
            protocol.fail(
                    "CHK-088",
                    FILE + " activation",
                    "leaf " + activation.index() + " of " + leaf.time(),
                    "a leaf before leaf " + proof.verdict().index() + " of "
                            + proof.verdict().leaf().time());
        }
        return earlier
                & is("activation/leaf/type", leaf.type().word(), LeafType.RULESET_ACTIVATED.word())
                & is("activation/leaf/ruleSet", leaf.ruleSet().orElse("null"), bundle.ruleSetDigest())
                & is("activation/leaf/parameters", leaf.parameters().orElse("null"), parameters())
                & stands("activation", activation, proof.checkpoint());
    }

    private boolean is(String place, String found, String expected) {
        if (found.equals(expected)) {
            return true;
        }
        protocol.fail("CHK-086", FILE + " " + place, found, expected + ", as in the bundle");
        return false;
    }

    private boolean stands(String place, Proven proven, Checkpoint checkpoint) {
        if (proven.standsIn(checkpoint)) {
            return true;
        }
        protocol.fail(
                "CHK-087",
                FILE + " " + place,
                "a proof that leaf " + proven.index() + " does not stand on",
                "one that leads to " + checkpoint.head());
        return false;
    }

    /** As the digest of the rule set, over the files below {@code parameters/} alone. */
    private String parameters() {
        var lines = new StringBuilder();
        bundle.ruleSet().forEach((path, bytes) -> {
            if (path.startsWith("parameters/")) {
                lines.append(path).append(' ').append(Sha256.of(bytes)).append('\n');
            }
        });
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
