package no.likevilkar.integration.document.casejson;

import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.CaseXmlReader;

/** Reads a case file, JSON where its first sign is a brace or bracket, else XML. Safe for several threads. */
public final class CaseFileReader {

    private final CaseXmlReader xml = new CaseXmlReader();
    private final CaseJsonReader json = new CaseJsonReader(xml);

    /** One case file, or everything that is wrong with it. */
    public Reading<CaseFile> read(SourceDocument document) {
        return looksLikeJson(document.bytes()) ? json.read(document) : xml.read(document);
    }

    /** Whether the first sign is a brace or bracket, after blanks and a byte order mark. */
    public static boolean looksLikeJson(byte[] bytes) {
        for (byte b : bytes) {
            boolean before = b == ' ' || b == '\t' || b == '\n' || b == '\r' || b < 0;
            if (!before) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }
}
