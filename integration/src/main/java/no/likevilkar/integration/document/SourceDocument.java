package no.likevilkar.integration.document;

/**
 * The bytes of one document as received, with their digest.
 *
 * @param id id of the document within the case, used in ids of its lines
 * @param name file name as the case gives it
 * @param sha256 SHA-256 of the bytes, lower-case hex
 * @param bytes never altered
 */
public record SourceDocument(String id, String name, String sha256, byte[] bytes) {}
