package no.likevilkar.server.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.zip.ZipReader;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.CaseSecret;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.errors.Refusals;

/**
 * A case that is sent in: a case file alone, or a zip with its documents.
 *
 * @param bytes as received
 * @param caseFile the case file in it
 * @param file the same, read
 * @param documents what came with it, by name
 */
record Incoming(byte[] bytes, byte[] caseFile, CaseFile file, Map<String, byte[]> documents) {

    private static final String NAME = "case.zip";

    /** @throws Refusal 400 for a zip that is none, 413 for one that unpacks to too much, 422 for a case file that cannot be read */
    static Incoming read(byte[] bytes, IntakeContext intake) {
        if (!isZip(bytes)) {
            return new Incoming(bytes, bytes, read(bytes, CaseLoader.caseFileName(bytes), intake), Map.of());
        }
        var zip = ZipReader.read(NAME, bytes);
        if (!zip.usable()) {
            throw Refusals.of(zip.problems());
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        zip.rows()
                .forEach(
                        entry -> entries.put(entry.name().substring(entry.name().lastIndexOf('/') + 1), entry.bytes()));
        var caseFiles = zip.rows().stream()
                .filter(entry -> CaseLoader.CASE_FILES.contains(
                        entry.name().substring(entry.name().lastIndexOf('/') + 1)))
                .toList();
        if (caseFiles.size() != 1 || entries.size() != zip.rows().size()) {
            throw Refusals.of(List.of(new Problem(
                    "ZIP-012",
                    NAME,
                    "whole document",
                    caseFiles.size() + " case files among " + zip.rows().size() + " entries",
                    "one case file and its documents, each under a name of its own",
                    "Pack one case file with the documents it names.")));
        }
        var caseFile = caseFiles.get(0).bytes();
        entries.keySet().removeAll(CaseLoader.CASE_FILES);
        entries.remove(CaseSecret.FILE); // the service makes its own, which no party has
        return new Incoming(bytes, caseFile, read(caseFile, CaseLoader.caseFileName(caseFile), intake), entries);
    }

    private static CaseFile read(byte[] bytes, String name, IntakeContext intake) {
        var read = intake.submit(new DeclaredDocument.CaseForm("case", name), bytes);
        if (!read.reading().usable()) {
            throw Refusals.of(read.reading().problems());
        }
        return read.rows(CaseFile.class).get(0);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
