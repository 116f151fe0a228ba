package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders of an inbox. They lie side by side on one disk, so that a file goes from one to the next in one step or not at all. */
public record InboxFolders(Path home) {

    /** Where senders put folders, zips and files. */
    public Path inbox() {
        return home.resolve("inbox");
    }

    /** What was taken in and is not whole yet. */
    public Path waiting() {
        return home.resolve("waiting");
    }

    /** What is assessed and not handed over yet; nobody but the inbox looks here. */
    Path ready() {
        return home.resolve("ready");
    }

    /** Verdicts, a folder for each case. */
    public Path outbox() {
        return home.resolve("outbox");
    }

    /** What was sent in and has its verdict. */
    public Path done() {
        return home.resolve("done");
    }

    /** What was sent in and refused, with the reasons beside it. */
    public Path refused() {
        return home.resolve("refused");
    }

    /** Every document as received, by its digest. */
    public Path kept() {
        return home.resolve("kept");
    }

    /** A file for each sending that was assessed, named by its digest. */
    Path receipts() {
        return home.resolve("receipts");
    }

    Path lock() {
        return home.resolve(".lock");
    }

    /** Makes those that are not there. */
    InboxFolders made() throws IOException {
        for (var folder : List.of(inbox(), waiting(), ready(), outbox(), done(), refused(), kept(), receipts())) {
            Files.createDirectories(folder);
        }
        return this;
    }
}
