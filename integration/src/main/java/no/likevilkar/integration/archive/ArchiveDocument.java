package no.likevilkar.integration.archive;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One document with its file: dokumentbeskrivelse and dokumentobjekt.
 *
 * @param number from 1, no other document of the case has it
 * @param name what it was called when it came in
 * @param type dokumenttype
 * @param made when it came in or was made
 * @param by who made it or sent it
 * @param digest SHA-256 of its bytes
 * @param bytes empty when it was erased; then the archive learns that it was there
 * @param restriction why it is not for everybody, if it is not
 */
public record ArchiveDocument(
        int number,
        String name,
        String type,
        Instant made,
        String by,
        String digest,
        Optional<byte[]> bytes,
        Optional<Restriction> restriction) {

    /** Name of the file beside the message: the number makes it one that no other file has. */
    public String file() {
        return number + "-" + name.replace('/', '_');
    }

    /** The end of its name, in lower case, {@code ukjent} where it has none. */
    String format() {
        var dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1
                ? "ukjent"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
