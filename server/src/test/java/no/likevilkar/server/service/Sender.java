package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.post;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.store.StoreSettings;

/**
 * A service in a process of its own, for being killed. Reads numbers from its standard input, one a line, takes in the case of each, several
 * at a time, and writes number and receipt when it has acknowledged it.
 */
final class Sender {

    /** What it writes when it is open and the log is in order. */
    static final String OPEN = "open";

    private static final int AT_ONCE = 8;

    private Sender() {}

    public static void main(String[] home) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try (var desk = Desk.open(settings(Path.of(home[0])), Path.of(home[0]));
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(
                    desk.service.log().altered().map(Exception::toString).orElse(OPEN));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int number = Integer.parseInt(line);
                threads.submit(() -> {
                    try {
                        var receipt = Desk.text(submit(desk, number).body());
                        synchronized (System.out) {
                            System.out.println(number + " " + receipt);
                        }
                    } catch (Exception | LinkageError failed) {
                        failed.printStackTrace();
                    }
                });
            }
        }
        System.exit(0);
    }

    /** The store as it is without an address: H2 in a file of the home folder. */
    static StoreSettings settings(Path home) {
        return StoreSettings.of(Optional.empty(), Optional.empty(), Optional.empty(), home);
    }

    static Answered submit(Desk desk, int number) throws Exception {
        var own = Desk.text(Desk.sample("fitness-loss-cover", "case.xml"))
                .replace("id=\"fitness-loss-cover\"", "id=\"case-" + number + "\"")
                .getBytes(StandardCharsets.UTF_8);
        return desk.service.cases().submit(FIRM, post(FIRM), own, Optional.empty());
    }
}
