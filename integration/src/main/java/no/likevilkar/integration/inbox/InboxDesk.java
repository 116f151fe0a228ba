package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class InboxDesk implements Taking.Desk {

    /** Code of the problem that a document of the case is not there. */
    private static final String MISSING = "DOC-102";

    private final InboxFolders folders;
    private final IntakeContext context;
    private final CaseLoader loader;
    private final Preparing preparing;
    private final Refusing refusing;
    private final News news;
    private final Delayed delayed = new Delayed();
    private final SortedMap<String, List<String>> waiting = new TreeMap<>();
    private final Map<String, List<String>> told = new HashMap<>();

    /** @param language of the problem reports: nb, nn or en */
    InboxDesk(InboxFolders folders, IntakeContext context, Assessing assessing, News news, String language) {
        this.folders = folders;
        this.context = context;
        this.loader = new CaseLoader(context);
        this.news = news;
        var problemFiles = new ProblemFiles(language);
        this.preparing = new Preparing(folders, assessing, problemFiles, news);
        this.refusing = new Refusing(folders, problemFiles, news);
    }

    /** Goes on where an earlier process stopped. */
    void recover() throws IOException {
        for (Path left : Moves.list(folders.ready())) {
            String name = left.getFileName().toString();
            if (name.startsWith(".")) {
                Moves.remove(left);
            } else {
                settle(new Sending(folders.waiting().resolve(name)));
            }
        }
        for (Path left : Moves.list(folders.waiting())) {
            if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) {
                settle(new Sending(left));
            }
        }
    }

    @Override
    public void arrived(Path file) throws IOException {
        Path relative = folders.inbox().relativize(file);
        var objection = Refusing.objection(file, relative);
        if (objection.isPresent()) {
            refusing.refuse(file, List.of(objection.get()));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        context.store().keep(bytes);
        var addressed = Addressed.of(relative, bytes, context);
        if (addressed.isEmpty()) {
            refusing.nameless(file, relative, Addressed.objections(relative, bytes, context));
            return;
        }
        Path folder = folders.waiting().resolve(addressed.get().sending());
        Files.createDirectories(folder);
        Moves.to(folder.resolve(addressed.get().name()), file);
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

    /** Tells of each sending that is not whole what it waits for, once. */
    @Override
    public void idle() {
        waiting.forEach((sending, missing) -> {
            if (!missing.equals(told.put(sending, missing))) {
                news.waits(sending, missing);
            }
        });
        told.keySet().retainAll(waiting.keySet());
    }

    @Override
    public void looked() {
        for (String sending : delayed.due()) {
            settle(new Sending(folders.waiting().resolve(sending)));
        }
    }

    /** What the machine does not let be finished is told of once and tried again. */
    private void settle(Sending sending) {
        try {
            finish(sending);
            delayed.finished(sending.name());
        } catch (IOException | RuntimeException fault) {
            if (delayed.failed(sending.name())) {
                news.failed(sending.name(), NotTaken.of(sending.name(), fault), fault);
            }
        }
    }

    private void finish(Sending sending) throws IOException {
        if (Prepared.isThere(folders, sending.name())) {
            handOver(sending.name(), Prepared.of(folders, sending.name()));
            return;
        }
        if (!Files.isDirectory(sending.folder())) {
            waiting.remove(sending.name());
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
        handOver(sending.name(), preparing.prepare(sending, loads).whole(sending.name(), digest));
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

    private void tell(String sending, Path went) {
        String name = went.getFileName().toString();
        if (went.startsWith(folders.outbox())) {
            news.delivered(sending, name);
        } else if (name.endsWith(ProblemFiles.PAGE)) {
            news.refused(sending, name);
        }
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
        prepared.handOver(went -> tell(sending, went));
        tidy(sending);
    }
}
