package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoader;

/** Refuses single files that are no part of any sending. */
final class Refusing {

    private static final String DRAFT = ".refused";

    private final InboxFolders folders;
    private final ProblemFiles problemFiles;
    private final News news;

    Refusing(InboxFolders folders, ProblemFiles problemFiles, News news) {
        this.folders = folders;
        this.problemFiles = problemFiles;
        this.news = news;
    }

    /** What speaks against a file before anything in it is looked at. */
    static Optional<Problem> objection(Path file, Path relative) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Problem(
                    "INB-102",
                    relative.toString(),
                    "whole document",
                    "a link or a special file",
                    "a file",
                    "Copy the document itself into the inbox."));
        }
        return Files.size(file) > CaseLoader.MAX_BYTES
                ? Optional.of(new Problem(
                        "DOC-105",
                        relative.toString(),
                        "whole document",
                        Files.size(file) + " bytes",
                        "at most " + CaseLoader.MAX_BYTES + " bytes",
                        "Send only what the case is about."))
                : Optional.empty();
    }

    /**
     * Refuses a file of which nobody can tell to what case it belongs.
     *
     * @param asCaseFile what is wrong with it as a case file; empty when it looks like none
     */
    void nameless(Path file, Path relative, List<Problem> asCaseFile) throws IOException {
        var problems = new ArrayList<Problem>();
        problems.add(new Problem(
                "INB-101",
                relative.toString(),
                "whole document",
                "a file that names no case",
                "a folder with a case file and its documents, a zip of one, or a file named <case>~<document>",
                asCaseFile.isEmpty()
                        ? "Put it into the folder of its case, or name the case before ~ in its name."
                        : "If it is a case file, mend what else is told of it here. If not, put it into the folder of its case, or"
                                + " name the case before ~ in its name."));
        problems.addAll(asCaseFile);
        refuse(file, problems);
    }

    /** The report is whole before it can be seen, and there before the file goes. */
    void refuse(Path file, List<Problem> problems) throws IOException {
        String sent = file.getFileName().toString();
        String name = ProblemFiles.free(folders.refused(), sent);
        Path draft = folders.ready().resolve(DRAFT);
        Moves.remove(draft);
        Files.createDirectories(draft);
        problemFiles.write(draft, name, sent, List.of(), problems);
        for (Path report : Moves.list(draft)) {
            Moves.into(folders.refused(), report);
        }
        Moves.to(folders.refused().resolve(name), file);
        Moves.remove(draft);
        news.refused(sent, name + ProblemFiles.PAGE);
    }
}
