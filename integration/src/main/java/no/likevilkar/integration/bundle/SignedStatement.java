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
public final class SignedStatement {

    /** What it is called in a bundle. */
    public static final String FILE = "statement.dsse.json";

    private SignedStatement() {}

    static byte[] of(Verdict verdict, String digest, VerdictKey key) {
        return of(
                verdict.theCase().id(),
                verdict.outcome().name(),
                verdict.ruleSet().digest(),
                digest,
                key);
    }

    /**
     * The statement of a verdict, also of one made before.
     *
     * @param caseId as the verdict names the case
     * @param ruleSet digest of the rule set
     * @param digest the verdict digest
     */
    public static byte[] of(String caseId, String outcome, String ruleSet, String digest, VerdictKey key) {
        byte[] payload = Canonical.bytes(Tree.of(
                "_type",
                "https://in-toto.io/Statement/v1",
                "subject",
                List.of(Map.of("name", Manifest.FILE, "digest", Map.of("sha256", digest))),
                "predicateType",
                Trust.PREDICATE,
                "predicate",
                Tree.of("case", caseId, "outcome", outcome, "ruleSet", ruleSet)));
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
