package no.likevilkar.integration.marked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.sheet.SheetException;
import no.likevilkar.json.Tree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The marked copies of the spreadsheets of a refused case. */
public final class MarkedCopies {

    private static final Logger LOG = LoggerFactory.getLogger(MarkedCopies.class);
    private static final String ENDING = ".marked.xlsx";
    /** In bytes; both names with what is between and behind them stay below 255. */
    private static final int LONGEST = 110;

    private MarkedCopies() {}

    /**
     * What became of a spreadsheet with problems in its cells.
     *
     * @param document its name as the case gives it
     * @param file name of the copy, when one was made
     * @param refused why none was made; else empty text
     */
    public record Copy(String document, Optional<String> file, String refused) {

        /** As a tree of JSON: {@code document}, and {@code file} or {@code refused}. */
        public Map<String, Object> json() {
            return file.map(name -> Tree.of("document", document, "file", name))
                    .orElseGet(() -> Tree.of("document", document, "refused", refused));
        }
    }

    /**
     * Writes {@code <name>.<document>.marked.xlsx} for each spreadsheet of which a problem names a cell. One that cannot be read to its
     * end, or is too large for a copy, has none.
     *
     * @param folder where they are put
     * @param name what the files are named by
     * @param documents of the case as received
     * @param language of headings and comments: nb, nn or en
     */
    public static List<Copy> write(
            Path folder, String name, List<SourceDocument> documents, List<Problem> problems, String language)
            throws IOException {
        var copies = new ArrayList<Copy>();
        for (SourceDocument document : documents) {
            var own = problems.stream()
                    .filter(problem -> problem.document().equals(document.name()))
                    .toList();
            if (own.stream().anyMatch(MarkedCopies::inSheet)) {
                copies.add(copy(free(folder, name, document.name()), document, own, language));
            }
        }
        return copies;
    }

    /** Names of cases and documents may each be as long as a file system allows for both. */
    private static Path free(Path folder, String name, String document) {
        String begin = shortened(name) + "." + shortened(document);
        Path file = folder.resolve(begin + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(begin + "." + number + ENDING);
        }
        return file;
    }

    private static String shortened(String name) {
        String fit = name;
        while (fit.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -1));
        }
        return fit;
    }

    private static boolean inSheet(Problem problem) {
        return problem.cell().isPresent() || problem.place().startsWith("sheet ");
    }

    private static Copy copy(Path file, SourceDocument document, List<Problem> problems, String language)
            throws IOException {
        try {
            new MarkedCopy(language).write(document, problems, file);
            return new Copy(document.name(), Optional.of(file.getFileName().toString()), "");
        } catch (SheetException e) {
            Files.deleteIfExists(file);
            return new Copy(document.name(), Optional.empty(), e.getMessage());
        } catch (RuntimeException fault) {
            LOG.error("no marked copy of document {}", document.sha256(), fault);
            Files.deleteIfExists(file);
            return new Copy(
                    document.name(),
                    Optional.empty(),
                    "a fault of the program: " + fault.getClass().getSimpleName());
        }
    }
}
