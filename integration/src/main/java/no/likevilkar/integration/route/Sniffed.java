package no.likevilkar.integration.route;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes look like. Only used to explain why a document cannot be what it is declared to be. */
enum Sniffed {
    XML("an XML document"),
    ZIP("a zip file or a spreadsheet workbook"),
    PDF("a PDF document"),
    OLD_OFFICE("an old office document"),
    OTHER("text or something else");

    private static final int LOOK_AT = 512;

    private final String words;

    Sniffed(String words) {
        this.words = words;
    }

    static Sniffed of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        String text = (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start)
                .replace("\u0000", "")
                .stripLeading();
        return text.startsWith("<") || text.startsWith("\u00ff\u00fe<") || text.startsWith("\u00fe\u00ff<")
                ? XML
                : OTHER;
    }

    /** What it looks like, when that cannot be what it was declared to be. */
    Optional<String> against(DeclaredDocument declared) {
        boolean table = declared instanceof DeclaredDocument.Ledger || declared instanceof DeclaredDocument.PriceSheet;
        boolean form = declared instanceof DeclaredDocument.CaseForm || declared instanceof DeclaredDocument.Notice;
        boolean noTable = table && (this == XML || this == PDF);
        boolean noExtract = declared instanceof DeclaredDocument.Extract && this != OTHER;
        boolean noForm = form && this != XML && this != OTHER;
        boolean noSaft = declared instanceof DeclaredDocument.Saft && (this == PDF || this == OLD_OFFICE);
        return noTable || noExtract || noForm || noSaft ? Optional.of(words) : Optional.empty();
    }
}
