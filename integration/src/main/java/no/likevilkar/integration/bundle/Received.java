package no.likevilkar.integration.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.model.Case;
import no.likevilkar.model.Document;

/** The documents of a case as received, by name. A document that the case names twice is there once. */
final class Received {

    private Received() {}

    /** @throws IllegalArgumentException when these are not the documents of the case */
    static SortedMap<String, byte[]> of(Case theCase, List<SourceDocument> documents) {
        var declared = theCase.documents().stream()
                .collect(Collectors.toMap(Document::name, Document::digest, (a, b) -> a, TreeMap::new));
        SortedMap<String, byte[]> received = new TreeMap<>(StoredZip.BY_BYTES);
        for (var document : documents) {
            if (!document.sha256().equals(declared.get(document.name()))) {
                throw new IllegalArgumentException("document " + document.name() + " with digest " + document.sha256()
                        + ", which case " + theCase.id() + " does not name");
            }
            byte[] before = received.put(document.name(), document.bytes());
            if (before != null && !Arrays.equals(before, document.bytes())) {
                throw new IllegalArgumentException("two documents called " + document.name());
            }
        }
        if (!received.keySet().equals(declared.keySet())) {
            throw new IllegalArgumentException(
                    "documents " + received.keySet() + "; the case names " + declared.keySet());
        }
        return received;
    }
}
