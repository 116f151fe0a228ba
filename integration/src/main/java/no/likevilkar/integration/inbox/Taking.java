package no.likevilkar.integration.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import no.likevilkar.integration.route.InboxRoute;

/** Hands files to the desk. A file that cannot be taken in comes again at every look and is told of once. */
final class Taking implements InboxRoute.Desk {

    /** What takes files in. */
    interface Desk {

        /** A file that lies in the inbox and is no longer written to. */
        void arrived(Path file) throws IOException;

        /** Another look into the inbox, whether there was a file or not. */
        void looked();

        /** Nothing arrives at the moment. */
        void idle();
    }

    private final Path inbox;
    private final Desk desk;
    private final News news;
    private final Set<Path> told = new HashSet<>();

    /** @param inbox folder of the files */
    Taking(Path inbox, Desk desk, News news) {
        this.inbox = inbox;
        this.desk = desk;
        this.news = news;
    }

    @Override
    public void arrived(Path file) {
        try {
            desk.arrived(file);
            told.remove(file);
        } catch (IOException | RuntimeException fault) {
            if (told.add(file)) {
                news.failed(
                        file.getFileName().toString(),
                        NotTaken.of(inbox.relativize(file).toString(), fault),
                        fault);
            }
        }
        desk.looked();
    }

    @Override
    public void idle() {
        desk.looked();
        desk.idle();
    }
}
