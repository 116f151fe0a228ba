package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.integration.document.Problem;
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

    /**
     * @param name what the files are named by
     * @param what what was refused, as it was called when it was sent in
     */
    void write(Path folder, String name, String what, List<Problem> problems) throws IOException {
        Files.write(folder.resolve(name + PAGE), ProblemPage.html(what, problems, language));
        Files.write(
                folder.resolve(name + DATA),
                Canonical.bytes(Tree.of(
                        "schema",
                        "likevilkar-problems/1",
                        "refused",
                        what,
                        "problems",
                        problems.stream().map(ProblemFiles::row).toList())));
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
