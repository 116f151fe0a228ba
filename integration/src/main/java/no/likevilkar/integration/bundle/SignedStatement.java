package no.likevilkar.integration.bundle;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.signature.Envelope;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.verdict.Verdict;

/** {@code statement.dsse.json}: an in-toto statement of a verdict in a DSSE envelope, signed with Ed25519. */
final class SignedStatement {

    static final String FILE = "statement.dsse.json";

    private SignedStatement() {}

    /** @param digest the verdict digest */
    static byte[] of(Verdict verdict, String digest, VerdictKey key) {
        byte[] payload = Canonical.bytes(Tree.of(
                "_type",
                "https://in-toto.io/Statement/v1",
                "subject",
                List.of(Map.of("name", Manifest.FILE, "digest", Map.of("sha256", digest))),
                "predicateType",
                Trust.PREDICATE,
                "predicate",
                Tree.of(
                        "case",
                        verdict.theCase().id(),
                        "outcome",
                        verdict.outcome().name(),
                        "ruleSet",
                        verdict.ruleSet().digest())));
        byte[] signature = key.sign(Envelope.signed(payload));
        return Canonical.bytes(Tree.of(
                "payload",
                base64(payload),
                "payloadType",
                Envelope.TYPE,
                "signatures",
                List.of(Tree.of("keyid", key.id(), "sig", base64(signature)))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
