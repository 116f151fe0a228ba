package no.likevilkar.integration.bundle;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    public Map<String, Object> row(String use, String from, String to) {
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

    /**
     * The row of a log or, without use, of a witness.
     *
     * @param use may be null
     * @param to may be null
     */
    public Object named(String use, String name, String from, String to) {
        var row = new TreeMap<String, Object>(row(use, from, to));
        row.put("name", name);
        if (use == null) {
            row.remove("use");
        }
        return row;
    }

    public static byte[] trust(long quorum, Object... rows) {
        return trust(quorum, List.of(), rows);
    }

    /** A trust file that knows witnesses. */
    public static byte[] trust(long quorum, List<Object> witnesses, Object... rows) {
        return Canonical.bytes(
                Tree.of("keys", List.of(rows), "witnesses", Tree.of("quorum", quorum, "keys", witnesses)));
    }
}
