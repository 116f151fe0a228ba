package no.likevilkar.integration.document.zip;

/**
 * One file of a zip, inflated.
 *
 * @param name path within the zip, parts apart by a slash, none of them leading anywhere else
 * @param bytes its content, of the size and checksum the zip states
 */
public record ZipEntryBytes(String name, byte[] bytes) {}
