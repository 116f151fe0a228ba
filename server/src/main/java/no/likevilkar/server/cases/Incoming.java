package no.likevilkar.server.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.server.errors.Refusals;

/**
 * A case that is sent in: a case file alone, or a zip with its documents.
 *
 * @param bytes as received
 * @param caseFile the case file in it
 * @param file the same, read
 * @param documents those that it names and that came with it, by name; others stay in the zip, which is kept as it is
 */
record Incoming(byte[] bytes, byte[] caseFile, CaseFile file, Map<String, byte[]> documents) {

    private static final String NAME = "case.zip";

    /** @throws no.likevilkar.server.errors.Refusal 400 for a zip that is none, 413 for one that unpacks to too much, 422 for a case file that cannot be read */
    static Incoming read(byte[] bytes, IntakeContext intake) {
        if (!isZip(bytes)) {
            return new Incoming(bytes, bytes, read(bytes, CaseLoader.caseFileName(bytes), intake), Map.of());
        }
        var load = new CaseLoader(intake).load(NAME, bytes);
        if (load.documents().isEmpty()) {
            throw Refusals.of(load.problems());
        }
        var caseFile = load.documents().get(0);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        load.documents().stream().skip(1).forEach(document -> documents.put(document.name(), document.bytes()));
        return new Incoming(bytes, caseFile.bytes(), read(caseFile.bytes(), caseFile.name(), intake), documents);
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
