package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.route.IntakeContext;

/**
 * Takes in one file after the other: keeps it as received, puts it with the rest of its sending, and when the sending is whole assesses
 * and delivers it. Whatever happens to the process, every sending is delivered once: see {@link Prepared}. Not for several threads.
 */
final class InboxDesk {

    /** Code of the problem that a document of the case is not there. */
    private static final String MISSING = "DOC-102";

    private final InboxFolders folders;
    private final IntakeContext context;
    private final CaseLoader loader;
    private final Assessing assessing;
    private final News news;
    private final ProblemFiles problemFiles;
    private final SortedMap<String, List<String>> waiting = new TreeMap<>();
    private final Map<String, List<String>> told = new HashMap<>();

    InboxDesk(InboxFolders folders, IntakeContext context, Assessing assessing, News news, String language) {
        this.folders = folders;
        this.context = context;
        this.loader = new CaseLoader(context);
        this.assessing = assessing;
        this.news = news;
        this.problemFiles = new ProblemFiles(language);
    }

    /** Goes on where an earlier process stopped. */
    void recover() throws IOException {
        for (Path left : Moves.list(folders.ready())) {
            String name = left.getFileName().toString();
            if (name.startsWith(".")) {
                Moves.remove(left);
            } else {
                handOver(name, Prepared.of(folders, name));
            }
        }
        for (Path left : Moves.list(folders.waiting())) {
            if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) {
                settle(new Sending(left));
            }
        }
    }

    /** A file that lies in the inbox and is no longer written to. */
    void arrived(Path file) throws IOException {
        Path relative = folders.inbox().relativize(file);
        var objection = objection(file, relative);
        if (objection.isPresent()) {
            refuseFile(file, objection.get());
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        context.store().keep(bytes);
        var addressed = Addressed.of(relative, bytes, context);
        if (addressed.isEmpty()) {
            refuseFile(
                    file,
                    new Problem(
                            "INB-101",
                            relative.toString(),
                            "whole document",
                            "a file that names no case",
                            "a folder with a case file and its documents, a zip of one, or a file named <case>~<document>",
                            "Put it into the folder of its case, or name the case before ~ in its name."));
            return;
        }
        Path folder = folders.waiting().resolve(addressed.get().sending());
        Files.createDirectories(folder);
        Files.move(file, folder.resolve(addressed.get().name()), StandardCopyOption.ATOMIC_MOVE);
        if (Moves.list(file.getParent()).stream().noneMatch(other -> isWithIt(other, relative))) {
            settle(new Sending(folder));
        }
    }

    /** Whether a file beside the one that arrived is in the same folder of the inbox, and so about to arrive too. */
    private static boolean isWithIt(Path other, Path arrived) {
        return arrived.getNameCount() > 1
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && !other.getFileName().toString().startsWith(".");
    }

    /** Nothing arrives at the moment: tells of each sending that is not whole what it waits for, once. */
    void idle() {
        waiting.forEach((sending, missing) -> {
            if (!missing.equals(told.put(sending, missing))) {
                news.waits(sending, missing);
            }
        });
        told.keySet().retainAll(waiting.keySet());
    }

    private static Optional<Problem> objection(Path file, Path relative) throws IOException {
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

    private void refuseFile(Path file, Problem problem) throws IOException {
        Path went = Moves.into(folders.refused(), file);
        problemFiles.write(
                folders.refused(),
                went.getFileName().toString(),
                file.getFileName().toString(),
                List.of(problem));
        news.refused(file.getFileName().toString(), went.getFileName().toString());
    }

    private void settle(Sending sending) throws IOException {
        if (Prepared.isThere(folders, sending.name())) {
            handOver(sending.name(), Prepared.of(folders, sending.name()));
            return;
        }
        if (!sending.hasCase()) {
            waiting.put(sending.name(), List.of(CaseLoader.EITHER_CASE_FILE));
            return;
        }
        List<CaseLoad> loads = sending.load(loader);
        var missing = sending.isZip() ? List.<String>of() : missing(loads);
        if (!missing.isEmpty()) {
            waiting.put(sending.name(), missing);
            return;
        }
        waiting.remove(sending.name());
        String digest = sending.digest();
        if (Files.exists(folders.receipts().resolve(digest))) {
            Moves.into(folders.done(), sending.folder());
            tidy(sending.name());
            news.again(sending.name());
            return;
        }
        handOver(sending.name(), prepare(sending, loads).whole(sending.name(), digest));
    }

    /** A zip is whole however little is in it; of a folder what is missing may still come. */
    private static List<String> missing(List<CaseLoad> loads) {
        return loads.stream()
                .flatMap(load -> load.problems().stream())
                .filter(problem -> problem.code().equals(MISSING))
                .map(Problem::document)
                .distinct()
                .toList();
    }

    private Prepared prepare(Sending sending, List<CaseLoad> loads) throws IOException {
        var prepared = Prepared.begin(folders, sending.name());
        for (CaseLoad load : loads) {
            List<Problem> problems = load.theCase().isPresent() ? assess(sending, load, prepared) : load.problems();
            if (!problems.isEmpty()) {
                String name = loads.size() == 1 ? sending.name() : load.name().replace('/', '-');
                problemFiles.write(prepared.problems(), name, load.name(), problems);
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

    /** The folder of the inbox that a sending came in goes when nothing is in it any more. */
    private void tidy(String sending) throws IOException {
        Path folder = folders.inbox().resolve(Addressed.folder(sending));
        while (!folder.equals(folders.inbox())
                && Files.isDirectory(folder)
                && Moves.list(folder).isEmpty()) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private void handOver(String sending, Prepared prepared) throws IOException {
        waiting.remove(sending);
        for (Path went : prepared.handOver()) {
            String name = went.getFileName().toString();
            if (went.startsWith(folders.outbox())) {
                news.delivered(sending, name);
            } else if (name.endsWith(ProblemFiles.PAGE)) {
                news.refused(sending, name);
            }
        }
        tidy(sending);
    }
}
