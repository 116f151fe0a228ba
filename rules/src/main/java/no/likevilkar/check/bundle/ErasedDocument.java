package no.likevilkar.check.bundle;

import java.util.List;

/**
 * A document that was erased: its key was destroyed, so nobody has its bytes any more. What it was stays in the manifest.
 *
 * @param path in the bundle
 * @param record the very text whose SHA-256 stands in the log
 * @param digest SHA-256 of the document, as the record says
 * @param erased when, as the record says
 * @param leaf text of the leaf that tells of it
 * @param index where that leaf stands in the log
 * @param proof that it stands there, each hash in base64
 */
public record ErasedDocument(
        String path, String record, String digest, String erased, String leaf, long index, List<String> proof) {

    public ErasedDocument {
        proof = List.copyOf(proof);
    }
}
