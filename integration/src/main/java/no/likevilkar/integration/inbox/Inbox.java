package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.likevilkar.integration.route.InboxRoute;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.FileDocumentStore;

/** An inbox at work. Only one process at a time works on the folders of an inbox. */
public final class Inbox implements AutoCloseable {

    private static final int PAUSE = 500;

    private final FileChannel channel;
    private final FileLock lock;
    private final IntakeContext context;
    private final InboxFolders folders;
    private final CountDownLatch empty = new CountDownLatch(1);

    private Inbox(InboxFolders folders, FileChannel channel, FileLock lock, IntakeContext context) {
        this.folders = folders;
        this.channel = channel;
        this.lock = lock;
        this.context = context;
    }

    /**
     * Finishes what an earlier process left, then begins to take in.
     *
     * @param home folder of the folders
     * @param language of the problem reports: nb, nn or en
     * @return empty when another process works on them
     */
    public static Optional<Inbox> open(Path home, Assessing assessing, News news, String language) throws IOException {
        var folders = new InboxFolders(home.toAbsolutePath().normalize()).made();
        var channel = FileChannel.open(folders.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel);
        if (lock.isEmpty()) {
            channel.close();
            return Optional.empty();
        }
        var context = IntakeContext.start(new FileDocumentStore(folders.kept()));
        var inbox = new Inbox(folders, channel, lock.get(), context);
        var desk = new InboxDesk(folders, context, assessing, news, language);
        try {
            desk.recover();
            context.add(new InboxRoute(folders.inbox(), PAUSE, inbox.taking(desk, news)));
            return Optional.of(inbox);
        } catch (IOException | RuntimeException e) {
            inbox.close();
            throw e;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        }
    }

    /** Hears when there is nothing left. */
    private InboxRoute.Desk taking(InboxDesk desk, News news) {
        var taking = new Taking(folders.inbox(), desk, news);
        return new InboxRoute.Desk() {
            @Override
            public void arrived(Path file) {
                taking.arrived(file);
            }

            @Override
            public void idle() {
                taking.idle();
                if (isEmpty()) {
                    empty.countDown();
                }
            }
        };
    }

    private boolean isEmpty() {
        try (var files = Files.walk(folders.inbox())) {
            return files.noneMatch(file -> Files.isRegularFile(file)
                    && !folders.inbox().relativize(file).toString().startsWith("."));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Returns when everything that lay in the inbox is taken in. */
    public void awaitEmpty() throws InterruptedException {
        empty.await();
    }

    /** Finishes the file in hand and stops. */
    @Override
    public void close() throws IOException {
        context.close();
        lock.release();
        channel.close();
    }
}
