package no.likevilkar.integration.inbox;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casejson.CaseFileReader;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.route.ReadDocument;

/**
 * Which sending a file in the inbox belongs to, and what it is called in it. A file in a folder belongs to that folder; a zip is a
 * sending of its own; a case file, XML or JSON, belongs to its case and is named by what it is; any other file says its case before {@code ~}, as in
 * {@code parking-2025~ledger.csv}.
 */
record Addressed(String sending, String name) {

    private static final char MARK = '~';
    private static final String FOLDER_MARK = "__";
    private static final int LOOK_AT = 512;

    /**
     * @param relative path of the file in the inbox
     * @return empty when it names no case
     */
    static Optional<Addressed> of(Path relative, byte[] bytes, IntakeContext context) {
        String name = relative.getFileName().toString();
        if (relative.getNameCount() > 1) {
            return named(relative.getParent().toString().replace(File.separator, FOLDER_MARK), name);
        }
        if (name.endsWith(Sending.ZIP)) {
            return named(name, name);
        }
        int mark = name.indexOf(MARK);
        if (mark > 0) {
            return named(name.substring(0, mark), name.substring(mark + 1));
        }
        return caseOf(name, bytes, context).flatMap(id -> named(id, CaseLoader.caseFileName(bytes)));
    }

    /** The folder of the inbox that a sending of this name comes in, if it comes in one. */
    static String folder(String sending) {
        return sending.replace(FOLDER_MARK, File.separator);
    }

    private static Optional<Addressed> named(String sending, String name) {
        boolean usable = DocumentName.objection(sending).isEmpty()
                && DocumentName.objection(name).isEmpty();
        return usable ? Optional.of(new Addressed(sending, name)) : Optional.empty();
    }

    /** What is wrong as a case file with a file that names no case; nothing when it looks like none. */
    static List<Problem> objections(Path relative, byte[] bytes, IntakeContext context) {
        String name = relative.getFileName().toString();
        boolean named = List.of(".xml", ".json").stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        if (!named && !CaseFileReader.looksLikeJson(bytes) && !looksLikeXml(bytes)) {
            return List.of();
        }
        return read(name, bytes, context).reading().problems();
    }

    private static boolean looksLikeXml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        return (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start)
                .stripLeading()
                .startsWith("<");
    }

    private static Optional<String> caseOf(String name, byte[] bytes, IntakeContext context) {
        var read = read(name, bytes, context);
        return read.reading().usable()
                ? Optional.of(read.rows(CaseFile.class).get(0).form().getId())
                : Optional.empty();
    }

    private static ReadDocument read(String name, byte[] bytes, IntakeContext context) {
        return context.submit(new DeclaredDocument.CaseForm("case", name), bytes);
    }
}
