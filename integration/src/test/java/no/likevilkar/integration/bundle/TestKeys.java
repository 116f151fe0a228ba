package no.likevilkar.integration.bundle;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Digests;

/** A fresh key with the PEM and the row of a trust file that belong to it. */
public record TestKeys(KeyPair pair) {

    public static TestKeys fresh() throws Exception {
        return new TestKeys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    public byte[] pem() {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return ("-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public VerdictKey key() throws Exception {
        return VerdictKey.read(pem());
    }

    public String id() {
        return Digests.sha256(pair.getPublic().getEncoded());
    }

    /** @param to may be null */
    public Object row(String use, String from, String to) {
        return Tree.of(
                "id",
                id(),
                "publicKey",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "use",
                use,
                "from",
                from,
                "to",
                to);
    }

    public static byte[] trust(long quorum, Object... rows) {
        return Canonical.bytes(
                Tree.of("keys", List.of(rows), "witnesses", Tree.of("quorum", quorum, "keys", List.of())));
    }
}
