package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;

/** Makes the verdicts and reports of a sending that is whole, where nobody sees them yet. */
final class Preparing {

    private final InboxFolders folders;
    private final Assessing assessing;
    private final ProblemFiles problemFiles;
    private final News news;

    Preparing(InboxFolders folders, Assessing assessing, ProblemFiles problemFiles, News news) {
        this.folders = folders;
        this.assessing = assessing;
        this.problemFiles = problemFiles;
        this.news = news;
    }

    Prepared prepare(Sending sending, List<CaseLoad> loads) throws IOException {
        var prepared = Prepared.begin(folders, sending.name());
        for (CaseLoad load : loads) {
            List<Problem> problems = load.theCase().isPresent() ? assess(sending, load, prepared) : load.problems();
            if (!problems.isEmpty()) {
                String name = loads.size() == 1 ? sending.name() : load.name().replace('/', '-');
                problemFiles.write(
                        prepared.problems(),
                        ProblemFiles.free(folders.refused(), name),
                        load.name(),
                        load.documents(),
                        problems);
            }
        }
        return prepared;
    }

    private List<Problem> assess(Sending sending, CaseLoad load, Prepared prepared) throws IOException {
        String id = load.theCase().orElseThrow().id();
        Path folder = prepared.verdicts().resolve(id);
        if (Files.exists(folder)) {
            return List.of(new Problem(
                    "INB-103",
                    load.name(),
                    "id",
                    "\"" + id + "\", the id of an earlier case of the same zip",
                    "an id of its own, because verdicts are delivered by it",
                    "Change the id, or send the cases in different zips."));
        }
        Files.createDirectories(folder);
        var problems = new ArrayList<Problem>();
        try {
            problems.addAll(assessing.assess(load, folder));
        } catch (RuntimeException fault) {
            var problem = new Problem(
                    "INB-900",
                    load.name(),
                    "whole case",
                    "a fault of the program: " + fault.getClass().getSimpleName(),
                    "a verdict",
                    "Report this; what was sent in lies in the folder refused and can be put into the inbox again.");
            problems.add(problem);
            news.failed(sending.name(), problem, fault);
        }
        if (!problems.isEmpty()) {
            Moves.remove(folder);
        }
        return problems;
    }
}
