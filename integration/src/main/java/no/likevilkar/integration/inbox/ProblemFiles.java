package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.marked.MarkedCopies;
import no.likevilkar.integration.report.ProblemPage;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;

/** Why something was refused, as a page for people and as JSON for programs, beside what was refused. */
final class ProblemFiles {

    /** How the name of the page ends. */
    static final String PAGE = ".problems.html";

    private static final String DATA = ".problems.json";

    private final String language;

    /** @param language nb, nn or en */
    ProblemFiles(String language) {
        this.language = language;
    }

    /** The name, or the first with a number after it, under which neither something refused nor a report lies there. */
    static String free(Path refused, String name) {
        String free = name;
        for (int number = 2; taken(refused, free); number++) {
            free = name + "." + number;
        }
        return free;
    }

    private static boolean taken(Path refused, String name) {
        return Files.exists(refused.resolve(name), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(refused.resolve(name + PAGE));
    }

    /**
     * @param name what the files are named by
     * @param what what was refused, as it was called when it was sent in
     * @param documents of it as received
     */
    void write(Path folder, String name, String what, List<SourceDocument> documents, List<Problem> problems)
            throws IOException {
        var copies = MarkedCopies.write(folder, name, documents, problems, language);
        Files.write(folder.resolve(name + PAGE), ProblemPage.html(what, problems, copies, language));
        Files.write(
                folder.resolve(name + DATA),
                Canonical.bytes(Tree.of(
                        "schema",
                        "likevilkar-problems/1",
                        "refused",
                        what,
                        "problems",
                        problems.stream().map(ProblemFiles::row).toList(),
                        "copies",
                        copies.stream().map(MarkedCopies.Copy::json).toList())));
    }

    private static Object row(Problem problem) {
        return Tree.of(
                "code",
                problem.code(),
                "document",
                problem.document(),
                "place",
                problem.place(),
                "found",
                problem.found(),
                "expected",
                problem.expected(),
                "remedy",
                problem.remedy());
    }
}
