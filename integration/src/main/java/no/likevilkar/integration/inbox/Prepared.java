package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * A sending that is assessed: all that will be handed over, in a folder {@code ready/<sending>} that appears in one step when it is whole.
 * Handing over is a chain of moves that can stop anywhere and be taken up again: what is still here is still to be done. So nothing is
 * delivered twice, and nothing is lost.
 */
final class Prepared {

    private static final String VERDICTS = "verdicts";
    private static final String PROBLEMS = "problems";
    private static final String RECEIPT = "receipt";

    private final InboxFolders folders;
    private final Path folder;

    private Prepared(InboxFolders folders, Path folder) {
        this.folders = folders;
        this.folder = folder;
    }

    /** A sending that was made ready before, if it was. */
    static boolean isThere(InboxFolders folders, String sending) {
        return Files.isDirectory(folders.ready().resolve(sending));
    }

    static Prepared of(InboxFolders folders, String sending) {
        return new Prepared(folders, folders.ready().resolve(sending));
    }

    /** Where the parts are put until they are all there. What an earlier try left is removed. */
    static Prepared begin(InboxFolders folders, String sending) throws IOException {
        var begun = new Prepared(folders, folders.ready().resolve("." + sending));
        Moves.remove(begun.folder);
        Files.createDirectories(begun.verdicts());
        Files.createDirectories(begun.problems());
        return begun;
    }

    /** Where the folder of each case goes. */
    Path verdicts() {
        return folder.resolve(VERDICTS);
    }

    /** Where the files with problems go. */
    Path problems() {
        return folder.resolve(PROBLEMS);
    }

    /** From now on it counts as assessed, whatever happens. */
    Prepared whole(String sending, String digest) throws IOException {
        Files.writeString(folder.resolve(RECEIPT), digest);
        Path whole = folders.ready().resolve(sending);
        Files.move(folder, whole, StandardCopyOption.ATOMIC_MOVE);
        return new Prepared(folders, whole);
    }

    /**
     * Hands over all that is still here.
     *
     * @param told hears where each verdict and each file of a report went
     */
    void handOver(Consumer<Path> told) throws IOException {
        String sending = folder.getFileName().toString();
        boolean decided = !Moves.list(verdicts()).isEmpty();
        Path sent = folders.waiting().resolve(sending);
        if (Files.exists(sent)) {
            Path target = decided
                    ? Moves.free(folders.done(), sending)
                    : folders.refused().resolve(ProblemFiles.free(folders.refused(), sending));
            Moves.to(target, sent);
        }
        Path receipt = folder.resolve(RECEIPT);
        if (decided && Files.exists(receipt)) {
            Files.copy(
                    receipt,
                    folders.receipts().resolve(Files.readString(receipt)),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path one : Moves.list(verdicts())) {
            told.accept(Moves.into(folders.outbox(), one));
        }
        for (Path one : Moves.list(problems())) {
            told.accept(Moves.into(folders.refused(), one));
        }
        Moves.remove(folder);
    }
}
