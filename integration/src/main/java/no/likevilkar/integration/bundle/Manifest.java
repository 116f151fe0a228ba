package no.likevilkar.integration.bundle;

import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import no.likevilkar.ruleset.Digests;
import no.likevilkar.seal.Audience;
import no.likevilkar.seal.Sealed;
import no.likevilkar.seal.Sealing;

/**
 * The list of what a bundle holds. Of a document that is not for everybody it tells neither size nor digest, so that it is the
 * same in the full bundle and in every party's view, and the verdict digest with it.
 */
final class Manifest {

    static final String FILE = "manifest.json";
    static final String SCHEMA = "likevilkar-bundle/1";

    private Manifest() {}

    /** @param audiences of the entries that are not for everybody */
    static byte[] of(
            String caseId, SortedMap<String, byte[]> entries, Map<String, Audience> audiences, Sealing sealing) {
        var rows = new ArrayList<Object>();
        entries.forEach((path, bytes) -> {
            var audience = audiences.getOrDefault(path, Audience.OPEN);
            rows.add(Tree.of(
                    "path",
                    path,
                    "mediaType",
                    MediaType.of(path),
                    "size",
                    audience.everybody() ? bytes.length : null,
                    "sha256",
                    Sealed.unlessOpen(Digests.sha256(bytes), audience)));
        });
        return Canonical.bytes(sealing.apply(FILE, Tree.of("schema", SCHEMA, "case", caseId, "entries", rows)));
    }
}
