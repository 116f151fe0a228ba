package no.likevilkar.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.pointer.OpenedDocuments;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sound documents with accidents: every reader answers with rows or problems in words, soon, and the checker answers too. The build tries
 * each reader for a second, from a fixed seed; {@code -Plong} for minutes, from another seed each time. A failure names the seed of its
 * document, and {@code -Dlikevilkar.fuzz.seed=SEED} begins there.
 */
class FuzzedReadersTest {

    private static final boolean LONG = Boolean.getBoolean("likevilkar.long");
    private static final long SECONDS = Long.getLong("likevilkar.fuzz.seconds", LONG ? 180 : 1);
    private static final long SEED = Long.getLong("likevilkar.fuzz.seed", LONG ? System.nanoTime() : 20261127L);
    /** Documents of which some must be refused, or nothing was changed in them. */
    private static final int ENOUGH = 30;

    private static final int MOST_MILLISECONDS = 2_000;
    private static final int MOST_CHARACTERS = 3_000;

    @ParameterizedTest
    @EnumSource
    void everySoundDocumentIsRead(FuzzedReader reader) throws IOException {
        assertThat(reader.sound())
                .isNotEmpty()
                .allSatisfy(sound -> assertThat(reader.read(sound).problems()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itAnswersWithRowsOrProblemsSoon(FuzzedReader reader) throws IOException {
        List<byte[]> sound = reader.sound();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long seed = SEED;
        int refused = 0;
        do {
            refused += refuses(reader, new Mutation(seed).of(sound), seed) ? 1 : 0;
            seed++;
        } while (System.nanoTime() < end);
        long tried = seed - SEED;
        if (LONG) {
            System.out.printf("%s: %d documents from seed %d, %d refused%n", reader, tried, SEED, refused);
        }
        assertThat(tried < ENOUGH || refused > 0)
                .as("%d refused of %d documents from seed %d", refused, tried, SEED)
                .isTrue();
    }

    private static boolean refuses(FuzzedReader reader, byte[] bytes, long seed) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try {
            Reading<?> reading = reader.read(bytes);
            reading.problems().forEach(problem -> spoken(problem, seed));
            reading.warnings().forEach(problem -> spoken(problem, seed));
            assertThat(reading.usable() || reading.rows().isEmpty())
                    .as("rows beside problems, seed %d", seed)
                    .isTrue();
            if (!reader.declared().isEmpty()) {
                var opened = new OpenedDocuments();
                opened.rows(reader.declared(), bytes);
                opened.at(reader.declared(), bytes, "line=2");
                opened.at(reader.declared(), bytes, "/case/unit/@name");
            }
            return !reading.usable();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return fail(reader + " broke on the document of seed " + seed, fault);
        } finally {
            long taken = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
            assertThat(taken)
                    .as("milliseconds for the document of seed %d", seed)
                    .isLessThan(MOST_MILLISECONDS);
        }
    }

    private static void spoken(Problem problem, long seed) {
        assertThat(problem.code()).as("seed %d", seed).matches("[A-Z]{3}-\\d{3}");
        assertThat(problem.found()).as("seed %d", seed).isNotBlank();
        assertThat(problem.remedy()).as("seed %d", seed).matches("(?s)[A-Z].*\\.");
        assertThat(problem.sentence()).as("seed %d", seed).hasSizeLessThan(MOST_CHARACTERS);
    }
}
