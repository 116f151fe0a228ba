package no.likevilkar.integration.document.kostra;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;

/**
 * Reads an extract of accounts as reported to Statistics Norway: one record of 48 characters on each line, no delimiter, amounts
 * in thousands of kroner. A record of another length stops the reading, because nothing in the file can be trusted to stand where
 * it should; two amounts of one key are a warning and both count. Layout and rules: statisticsnorway/kostra-kontrollprogram@c1f5848,
 * file_description_Regnskap and rules 003 to 015.
 */
public final class KostraReader {

    /** Three letters that begin every code of this reader. */
    public static final String KIND = "KOS";

    /** The largest real extract has some ten thousand records. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The records in the order of the file, or every problem found. */
    public Reading<KostraRecord> read(SourceDocument document) {
        var problems = new ProblemList(document.name(), KIND);
        List<String> lines = lines(document.bytes(), problems);
        checkLengths(lines, problems);
        var records = new ArrayList<KostraRecord>();
        if (problems.isEmpty()) {
            var parser = new KostraLine(problems);
            for (int i = 0; i < lines.size(); i++) {
                parser.read(i + 1, lines.get(i)).ifPresent(records::add);
            }
            tellTwice(records, problems);
        }
        return problems.reading(records);
    }

    private static List<String> lines(byte[] bytes, ProblemList problems) {
        if (bytes.length > MOST_BYTES) {
            problems.problem(
                    KostraFault.TOO_LARGE, Place.WHOLE, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes");
            return List.of();
        }
        int line = 1;
        for (byte b : bytes) {
            boolean lineEnd = b == '\n' || b == '\r';
            if (!lineEnd && b != '\t' && (b < ' ' || b > '~')) {
                problems.problem(
                        KostraFault.NOT_TEXT,
                        Place.line(line),
                        "the byte %02X".formatted(b & 0xFF),
                        "digits, letters, blanks and minus signs (ASCII)");
                return List.of();
            }
            line += b == '\n' ? 1 : 0;
        }
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.US_ASCII).lines().toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty()) {
            problems.problem(
                    KostraFault.EMPTY,
                    Place.WHOLE,
                    bytes.length == 0 ? "an empty file" : "blanks only",
                    "records of " + KostraField.LENGTH + " characters");
        }
        return lines;
    }

    private static void checkLengths(List<String> lines, ProblemList problems) {
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length != KostraField.LENGTH) {
                problems.problem(
                        KostraFault.LENGTH,
                        Place.line(i + 1),
                        "a record of " + length + " characters",
                        KostraField.LENGTH + " characters");
            }
        }
    }

    private static void tellTwice(List<KostraRecord> records, ProblemList problems) {
        var first = new LinkedHashMap<KostraRecord.Key, KostraRecord>();
        for (var record : records) {
            var earlier = first.putIfAbsent(record.key(), record);
            if (earlier != null) {
                problems.warning(
                        KostraFault.TWICE,
                        Place.line(record.line()),
                        "a second amount, " + record.amount().toPlainString() + ", of class "
                                + record.accountClass() + ", function " + record.function() + ", art " + record.art()
                                + " after " + earlier.amount().toPlainString() + " on line " + earlier.line(),
                        "one amount of each");
            }
        }
    }
}
