package no.likevilkar.check.bundle;

import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Unshown;

/** Holds the files of a bundle against its manifest: everything listed is there as listed, and nothing else. */
final class ManifestCheck {

    private static final String FILE = EntryNames.MANIFEST;

    private final SortedMap<String, byte[]> files;
    private final Openings openings;
    private final SortedMap<String, ErasedDocument> erased;
    private final Protocol protocol;

    ManifestCheck(
            SortedMap<String, byte[]> files,
            Openings openings,
            SortedMap<String, ErasedDocument> erased,
            Protocol protocol) {
        this.files = files;
        this.openings = openings;
        this.erased = erased;
        this.protocol = protocol;
    }

    /** Checks every row; the paths of documents that are withheld from this bundle. */
    SortedSet<String> withheld(Map<String, Object> manifest) {
        var members = new Members(FILE, manifest, protocol);
        members.only("schema", "case", "entries");
        members.exactly("schema", "likevilkar-bundle/1");
        members.text("case");
        var withheld = new TreeSet<>(StoredZip.BY_BYTES);
        var listed = new HashSet<String>();
        String before = "";
        for (var row : members.rows("entries")) {
            row.only("path", "mediaType", "size", "sha256");
            String path = row.text("path");
            if (StoredZip.BY_BYTES.compare(before, path) >= 0 || !EntryNames.listed(path)) {
                protocol.fail("CHK-030", row.place(), "the path " + path, "paths of a bundle in order, each once");
            }
            row.exactly("mediaType", EntryNames.kind(path));
            listed.add(path);
            before = path;
            if (!files.containsKey(path) && erased.containsKey(path)) {
                compare(row, erased.get(path));
            } else if (!files.containsKey(path)
                    && !(Openings.isCommitment(row.get("sha256")) && EntryNames.isDocument(path))) {
                protocol.fail("CHK-031", path, "no such file", "the file that the manifest lists");
            } else if (!files.containsKey(path)) {
                withheld.add(path);
            } else {
                compare(row, path);
            }
        }
        files.keySet().stream()
                .filter(path -> !path.equals(FILE) && !EntryNames.BESIDE.contains(path) && !listed.contains(path))
                .forEach(
                        path -> protocol.fail("CHK-032", path, "this file", "no file that the manifest does not list"));
        erased.keySet().stream()
                .filter(path -> files.containsKey(path) || !listed.contains(path))
                .forEach(path -> protocol.fail(
                        "CHK-038",
                        EntryNames.ERASURES + " " + path,
                        "an erasure",
                        "none of a document that is there, or that the manifest does not list"));
        return withheld;
    }

    /** What was erased has to be the very document that the manifest lists. */
    private void compare(Members row, ErasedDocument document) {
        Object digest = openings.open(row.place() + "/sha256", row.get("sha256"));
        if (!document.digest().equals(digest)) {
            protocol.fail(
                    "CHK-039",
                    EntryNames.ERASURES + " " + document.path(),
                    "the erasure of a document with SHA-256 " + document.digest(),
                    digest == Unshown.VALUE
                            ? "none, because the digest of that document is not shown"
                            : digest + ", as the manifest says");
        }
    }

    private void compare(Members row, String path) {
        byte[] bytes = files.get(path);
        boolean sealed = Openings.isCommitment(row.get("sha256"));
        Object digest = openings.open(row.place() + "/sha256", row.get("sha256"));
        if (sealed && !EntryNames.isDocument(path)) {
            protocol.fail("CHK-033", path, "a sealed digest", "a digest, because only documents are withheld");
        } else if (digest == Unshown.VALUE) {
            protocol.fail("CHK-034", path, "a document whose digest is not opened", "its digest, or no document");
        } else if (sealed
                ? row.get("size") != null
                : !Long.valueOf(bytes.length).equals(row.get("size"))) {
            protocol.fail(
                    "CHK-035",
                    path,
                    bytes.length + " bytes",
                    sealed ? "no size in the manifest" : row.get("size") + " bytes, as the manifest says");
        } else if (!Sha256.of(bytes).equals(digest)) {
            protocol.fail("CHK-036", path, "bytes with SHA-256 " + Sha256.of(bytes), digest + ", as the manifest says");
        } else {
            protocol.confirm(Confirmed.ENTRIES, 1);
        }
    }
}
