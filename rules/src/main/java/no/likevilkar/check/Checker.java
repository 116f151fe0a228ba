package no.likevilkar.check;

import java.util.Optional;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.document.Inputs;
import no.likevilkar.check.document.Opened;
import no.likevilkar.check.log.BundleLog;
import no.likevilkar.check.log.ErasureLog;
import no.likevilkar.check.log.Logged;
import no.likevilkar.check.signature.Signature;
import no.likevilkar.check.signature.Trust;

/**
 * The proof checker: the bytes of a bundle in, what holds and what does not out. Runs no rule engine, opens no connection, knows
 * no clock, and never throws for what is in a bundle.
 */
public final class Checker {

    private static final String REPORT = "report.html";

    private final Opened opened;
    private final Trust trust;

    /**
     * @param opened opens documents
     * @param trust whose signatures count, and on which day
     */
    public Checker(Opened opened, Trust trust) {
        this.opened = opened;
        this.trust = trust;
    }

    /**
     * What a check came to.
     *
     * @param bundle empty when there was nothing that could be looked at
     * @param signature whether it is signed, and by whom
     * @param log whether it stands in a log, and in whose
     * @param erasures whether what was erased of it stands in a log, and in whose
     */
    public record Report(Protocol protocol, Optional<Bundle> bundle, Signature signature, Logged log, Logged erasures) {

        public boolean holds() {
            return protocol.holds();
        }
    }

    /** Checks one bundle. */
    public Report check(byte[] bytes) {
        var protocol = new Protocol();
        Optional<Bundle> bundle = BundleReader.read(bytes, protocol);
        if (bundle.isEmpty()) {
            return new Report(protocol, bundle, Signature.NONE, Logged.NONE, Logged.NONE);
        }
        if (bundle.get().files().containsKey(REPORT)) {
            protocol.unproven(
                    Remark.Kind.REPORT,
                    "that report.html says what the verdict says; likevilkar replay makes it again and compares every byte");
        }
        var signature = new Signature[] {Signature.NONE};
        stage(protocol, "statement.dsse.json", () -> signature[0] = trust.signatureOf(bundle.get(), protocol));
        var log = new Logged[] {Logged.NONE};
        stage(protocol, "proof.tlog-proof", () -> log[0] = new BundleLog(bundle.get(), protocol).check(trust.log()));
        var erasures = new Logged[] {Logged.NONE};
        stage(protocol, "erasures.json", () -> erasures[0] = new ErasureLog(bundle.get(), protocol).check(trust.log()));
        stage(protocol, "inputs", () -> new Inputs(opened, protocol)
                .check(bundle.get(), bundle.get().opened("case.json")));
        stage(protocol, "ruleset", () -> new Proof(bundle.get(), protocol).check());
        return new Report(protocol, bundle, signature[0], log[0], erasures[0]);
    }

    /** Whatever a part of the checker cannot cope with is a failure of the bundle, never an exception to the outside. */
    private static void stage(Protocol protocol, String place, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | StackOverflowError e) {
            protocol.fail("CHK-090", place, "something the checker cannot read (" + e + ")", "what the formats allow");
        }
    }
}
