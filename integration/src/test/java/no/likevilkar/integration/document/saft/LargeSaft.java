package no.likevilkar.integration.document.saft;

import com.sun.management.OperatingSystemMXBean;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file and prints what a unit's cost is and how fast each tenth of the file was read, by CPU time. A
 * program of its own, so that its heap can be limited.
 */
public final class LargeSaft {

    private static final int PARTS = 10;

    private LargeSaft() {}

    /** @param args the file; prints the unit's cost, and MB/s of each tenth on a line of its own */
    public static void main(String... args) throws IOException {
        Path file = Path.of(args[0]);
        long size = Files.size(file);
        var last = new Counting[1];
        var part = new SaftPart("large.xml", () -> {
            last[0] = new Counting(Files.newInputStream(file), size);
            return last[0];
        });
        var reading = new SaftReader().sums("large.xml", List.of(part), Optional.of("Ansvar"));
        BigDecimal sum = reading.rows().stream()
                .filter(row -> row.value().equals(GeneratedSaft.UNIT))
                .map(SaftSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println(reading.problems().isEmpty() ? sum.toPlainString() : reading.problems());
        System.out.println(String.join(" ", last[0].rates));
    }

    /** Tells the rate of each tenth. */
    private static final class Counting extends FilterInputStream {

        private final long tenth;
        private final String[] rates = new String[PARTS];
        private long read;
        private int done;
        private long since = cpu();

        Counting(InputStream in, long size) {
            super(in);
            tenth = size / PARTS;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            read += Math.max(0, count);
            while (done < PARTS && read >= tenth * (done + 1)) {
                long now = cpu();
                rates[done++] =
                        String.format(Locale.ROOT, "%.1f", tenth * 1000.0 / 1.048576 / Math.max(1, now - since));
                since = now;
            }
            return count;
        }
    }

    /** CPU time of the whole process, collecting garbage and compiling included, so that other work on the machine does not count. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
