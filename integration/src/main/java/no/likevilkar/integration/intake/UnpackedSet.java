package no.likevilkar.integration.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import no.likevilkar.check.bundle.StoredZip;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.DeclaredDocument;

/**
 * The parts of a SAF-T export that the case names as a zip and that lie unpacked in a folder of the zip's name, as they must in a case
 * that is a zip itself. They are packed as they are, the same parts always to the same bytes, and that zip is the document of the case.
 */
final class UnpackedSet {

    private static final String ZIP = ".zip";
    private static final String XML = ".xml";

    private UnpackedSet() {}

    /** @return empty when the document is none of that kind, or has no such folder with a part in it */
    static Optional<byte[]> of(DeclaredDocument declared, Documents documents) throws RefusedDocumentException {
        String name = declared.name();
        if (!(declared instanceof DeclaredDocument.Saft)
                || !name.toLowerCase(Locale.ROOT).endsWith(ZIP)
                || DocumentName.objection(folder(name)).isPresent()) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> parts = documents.folder(folder(name), XML);
        return parts.isEmpty() ? Optional.empty() : Optional.of(packed(name, parts));
    }

    private static byte[] packed(String name, SortedMap<String, byte[]> parts) throws RefusedDocumentException {
        try {
            return StoredZip.write(parts);
        } catch (IllegalArgumentException e) {
            throw new RefusedDocumentException(new Problem(
                    "DOC-105",
                    name,
                    "whole document",
                    parts.size() + " files, or more than " + StoredZip.MOST_BYTES + " bytes",
                    "at most " + StoredZip.MOST_ENTRIES + " files of together " + StoredZip.MOST_BYTES + " bytes",
                    "Send only the part the case is about."));
        }
    }

    private static String folder(String name) {
        return name.substring(0, name.length() - ZIP.length());
    }
}
