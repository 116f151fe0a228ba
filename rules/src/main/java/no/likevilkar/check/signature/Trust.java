package no.likevilkar.check.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Bundle;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.log.LogTrust;
import no.likevilkar.check.signature.Signature.State;

/**
 * Whose signatures count. A key's validity is held against the day on which somebody verifies: nobody but the signer says when
 * a signature was made, and a stolen key says what it likes.
 */
public final class Trust {

    /** What a statement of ours speaks of. */
    public static final String PREDICATE = "urn:likevilkar:verdict:1";

    private static final String FILE = "statement.dsse.json";
    private static final String USE = "verdict";

    private final Optional<TrustFile> file;
    private final LocalDate day;

    private Trust(Optional<TrustFile> file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** Nobody said whom to believe. */
    public static Trust notAsked() {
        return new Trust(Optional.empty(), LocalDate.EPOCH);
    }

    /**
     * As a trust file says.
     *
     * @param day on which keys have to be valid
     * @throws BadTrustException when it is not as it has to be
     */
    public static Trust of(byte[] trustFile, LocalDate day) {
        return new Trust(Optional.of(new TrustFile(trustFile)), day);
    }

    /** Whether anybody said whom to believe. */
    public boolean isAsked() {
        return file.isPresent();
    }

    /** Whose checkpoints count; empty when nobody said. */
    public Optional<LogTrust> log() {
        return file.map(trust -> new LogTrust(
                trust.logDemanded(),
                trust.keys().stream()
                        .filter(key -> key.use().equals(TrustedKey.LOG))
                        .map(key -> key.believed(day))
                        .toList(),
                trust.witnesses().stream().map(key -> key.believed(day)).toList(),
                trust.quorum()));
    }

    /** The signature of a bundle; one that does not fit is a failure, one that is not trusted is none. */
    public Signature signatureOf(Bundle bundle, Protocol protocol) {
        if (!bundle.files().containsKey(FILE)) {
            return Signature.NONE;
        }
        Envelope envelope;
        try {
            envelope = Envelope.read(bundle.json().get(FILE));
        } catch (IllegalArgumentException e) {
            protocol.fail("CHK-080", FILE, e.getMessage(), "a DSSE envelope with one signature");
            return new Signature(State.BROKEN, "");
        }
        var state = state(envelope);
        if (state == State.BROKEN) {
            protocol.fail(
                    "CHK-081",
                    FILE,
                    "a signature that key " + envelope.keyId() + " did not make",
                    "its signature of the payload");
        } else if (!speaksOf(bundle, envelope.payload(), protocol)) {
            state = State.BROKEN;
        }
        return new Signature(state, envelope.keyId());
    }

    private State state(Envelope envelope) {
        if (file.isEmpty()) {
            return State.NOT_CHECKED;
        }
        var keys = file.get().keys().stream()
                .filter(key -> key.id().equals(envelope.keyId()))
                .toList();
        if (keys.isEmpty()) {
            return State.UNKNOWN_KEY;
        }
        if (!keys.get(0).verifies(Envelope.signed(envelope.payload()), envelope.signature())) {
            return State.BROKEN;
        }
        var forVerdicts = keys.stream().filter(key -> key.use().equals(USE)).toList();
        if (forVerdicts.isEmpty()) {
            return State.OTHER_USE;
        }
        if (forVerdicts.stream().noneMatch(key -> key.isValidOn(day))) {
            return State.NOT_VALID;
        }
        return State.TRUSTED;
    }

    /** Whether the signed bytes, and no others, speak of this bundle. */
    private static boolean speaksOf(Bundle bundle, byte[] payload, Protocol protocol) {
        Map<String, Object> found;
        try {
            found = StrictJson.object(FILE + " payload", payload);
        } catch (BadJsonException e) {
            protocol.fail("CHK-082", FILE, e.getMessage(), "an in-toto statement");
            return false;
        }
        var verdict = bundle.json().get("verdict.json");
        var ruleSet = verdict.get("ruleSet") instanceof Map<?, ?> map ? map.get("digest") : null;
        var expected = statement(bundle.caseId(), bundle.digest(), verdict.get("outcome"), ruleSet);
        if (found.equals(expected)) {
            return true;
        }
        protocol.fail("CHK-083", FILE, "a statement of " + found, String.valueOf(expected));
        return false;
    }

    /** The in-toto statement of a verdict, as it is signed. */
    private static Map<String, Object> statement(String caseId, String digest, Object outcome, Object ruleSet) {
        var predicate = new TreeMap<String, Object>();
        predicate.put("case", caseId);
        predicate.put("outcome", outcome);
        predicate.put("ruleSet", ruleSet);
        return Map.of(
                "_type",
                "https://in-toto.io/Statement/v1",
                "subject",
                List.of(Map.of("name", "manifest.json", "digest", Map.of("sha256", digest))),
                "predicateType",
                PREDICATE,
                "predicate",
                predicate);
    }
}
