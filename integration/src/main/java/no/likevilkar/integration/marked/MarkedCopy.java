package no.likevilkar.integration.marked;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.integration.document.table.Workbooks;
import no.likevilkar.integration.words.Wording;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook (.xlsx) with the values of a spreadsheet, whatever its format: every cell that a problem names is coloured and bears a
 * comment, and a first sheet lists all problems.
 */
final class MarkedCopy {

    private static final String TEXTS = "/no/likevilkar/integration/report/report";
    /** So many problems are told in one comment; the list has all. */
    private static final int TOLD = 5;

    private final Wording wording;

    /** @param language nb, nn or en */
    MarkedCopy(String language) {
        this.wording = Wording.in(language, Wording.VERDICT, TEXTS);
    }

    /**
     * @param problems of this document
     * @param file made; not there when this throws
     * @throws SheetException when the document cannot be read to its end, must not be, or is too large for a copy
     */
    void write(SourceDocument document, List<Problem> problems, Path file) throws IOException, SheetException {
        var original = Workbooks.open(document.bytes());
        Budget.check(original);
        Path rough = Files.createTempFile(file.toAbsolutePath().getParent(), ".likevilkar-", ".tmp");
        try {
            var anchors = rough(original, document.name(), Marks.of(problems, original.sheets()), rough);
            NoteBoxes.fitted(rough, file, anchors);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(rough);
        }
    }

    /** @return where the boxes of comments go, by number of the sheet */
    private Map<Integer, List<String>> rough(
            no.likevilkar.integration.document.sheet.Workbook original, String name, Marks marks, Path rough)
            throws IOException, SheetException {
        var names = new SheetNames(original.sheets(), wording.text("marked.sheet"));
        var anchors = new HashMap<Integer, List<String>>();
        int number = 1;
        try (var out = new BufferedOutputStream(Files.newOutputStream(rough))) {
            var copy = new Workbook(out, "likevilkar", "1.0");
            new ListSheet(wording, marks, names).write(copy.newWorksheet(names.list()), name);
            for (var sheet : original.sheets()) {
                var written =
                        new CopySheet(copy.newWorksheet(names.of(sheet.name())), marks.on(sheet.name()), this::comment);
                original.walk(sheet, written);
                written.end();
                anchors.put(++number, written.anchors());
            }
            copy.finish();
        }
        return anchors;
    }

    private String comment(List<Problem> problems) {
        String told = problems.stream()
                .limit(TOLD)
                .map(problem -> wording.text(
                        "marked.comment", problem.code(), problem.found(), problem.expected(), problem.remedy()))
                .collect(Collectors.joining("\n\n"));
        return problems.size() > TOLD
                ? told + "\n\n" + wording.text("marked.more", problems.size() - TOLD, wording.text("marked.sheet"))
                : told;
    }
}
