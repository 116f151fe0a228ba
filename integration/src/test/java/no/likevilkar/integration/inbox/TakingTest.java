package no.likevilkar.integration.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;

/** A file that the machine does not let be taken comes again and again; that is told once, and again when it is another fault. */
class TakingTest {

    private static final Path INBOX = Path.of("desk", "inbox");
    private static final Path ONE = INBOX.resolve("parking").resolve("ledger.csv");
    private static final Path OTHER = INBOX.resolve("case.xml");

    private final List<String> events = new ArrayList<>();
    private final Set<Path> stuck = new HashSet<>();

    private final News news = new DeskTest.Heard(events) {
        @Override
        public void failed(String sending, Problem problem, Exception fault) {
            events.add(sending + " " + problem.code() + " " + problem.document().replace('\\', '/') + " "
                    + problem.found());
        }
    };

    private final Taking taking = new Taking(
            INBOX,
            new Taking.Desk() {
                @Override
                public void arrived(Path file) throws IOException {
                    if (stuck.contains(file)) {
                        throw new IOException("No space left on device");
                    }
                    events.add("took " + file.getFileName());
                }

                @Override
                public void looked() {
                    events.add("looked");
                }

                @Override
                public void idle() {
                    events.add("idle");
                }
            },
            news);

    @Test
    void aFileThatCannotBeTakenIsToldOfOnceHoweverOftenItComes() {
        stuck.add(ONE);
        taking.arrived(ONE);
        taking.arrived(ONE);
        taking.arrived(ONE);
        assertThat(events)
                .containsExactly(
                        "ledger.csv INB-901 parking/ledger.csv IOException: No space left on device",
                        "looked",
                        "looked",
                        "looked");
    }

    @Test
    void eachFileIsToldOfAndOneThatWasTakenInBetweenAnew() {
        stuck.addAll(List.of(ONE, OTHER));
        taking.arrived(ONE);
        taking.arrived(OTHER);
        stuck.remove(ONE);
        taking.arrived(ONE);
        stuck.add(ONE);
        taking.arrived(ONE);
        taking.arrived(OTHER);
        events.removeIf("looked"::equals);
        assertThat(events)
                .containsExactly(
                        "ledger.csv INB-901 parking/ledger.csv IOException: No space left on device",
                        "case.xml INB-901 case.xml IOException: No space left on device",
                        "took ledger.csv",
                        "ledger.csv INB-901 parking/ledger.csv IOException: No space left on device");
    }

    /** Otherwise nothing would be tried again as long as one file is stuck. */
    @Test
    void whatIsDelayedIsLookedAtWhetherFilesComeOrNot() {
        stuck.add(ONE);
        taking.arrived(ONE);
        taking.idle();
        assertThat(events).endsWith("looked", "looked", "idle").hasSize(4);
    }
}
