package no.likevilkar.integration.route;

import java.io.File;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;

/**
 * From the inbox to the desk: every file that nobody has written to for a second, in order of name, one at a time. The desk moves the file
 * away; one that it could not move stays and comes again. Hidden files and folders are left alone.
 */
public final class InboxRoute extends RouteBuilder {

    /** A file is whole when it has not changed for so long, in milliseconds. */
    private static final int STILL = 1000;

    /** Takes files, and hears when there are none. */
    public interface Desk {
        void arrived(Path file);

        void idle();
    }

    private final Path folder;
    private final int pause;
    private final Desk desk;

    /** @param pause between two looks into the folder, in milliseconds */
    public InboxRoute(Path folder, int pause, Desk desk) {
        this.folder = folder;
        this.pause = pause;
        this.desk = desk;
    }

    @Override
    public void configure() {
        from("file:" + folder
                        + "?recursive=true&noop=true&idempotent=false&sortBy=file:name&sendEmptyMessageWhenIdle=true"
                        + "&readLock=changed&readLockMarkerFile=false&readLockMinAge=" + STILL + "&readLockMinLength=0"
                        + "&delay=" + pause + "&initialDelay=0")
                .routeId("inbox")
                .errorHandler(noErrorHandler())
                .process(this::take)
                .id("take");
    }

    private void take(Exchange exchange) {
        if (!(exchange.getMessage().getBody() instanceof GenericFile<?> found)) {
            desk.idle();
            return;
        }
        desk.arrived(((File) found.getFile()).toPath().toAbsolutePath());
    }
}
