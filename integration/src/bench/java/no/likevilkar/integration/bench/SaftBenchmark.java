package no.likevilkar.integration.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import no.likevilkar.integration.document.saft.GeneratedSaft;
import no.likevilkar.integration.document.saft.SaftPart;
import no.likevilkar.integration.document.saft.SaftReader;
import no.likevilkar.integration.document.saft.SaftSum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A SAF-T file read into sums, beside parsers that only walk over it. One operation is the whole file; 64 MB of heap. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SaftBenchmark {

    /** Size of the generated file in megabytes; the aim is stated for 2048. */
    @Param("256")
    public int megabytes;

    private Path file;
    private BigDecimal ofUnit;

    /** Writes the file. */
    @Setup
    public void generate() throws IOException {
        file = Files.createTempFile("likevilkar-bench", ".xml");
        ofUnit = GeneratedSaft.to(file, megabytes * 1024L * 1024L).ofUnit();
    }

    /** Takes it away again. */
    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public long rawWoodstox() throws IOException, XMLStreamException {
        return walked(new WstxInputFactory());
    }

    @Benchmark
    public long rawAalto() throws IOException, XMLStreamException {
        return walked(new InputFactoryImpl());
    }

    /** Sums by account, department and month, and looks whether they are those that were written. */
    @Benchmark
    public Object saft() {
        var reading = new SaftReader().sums("bench.xml", List.of(SaftPart.of(file)), Optional.of("A"));
        BigDecimal sum = reading.rows().stream()
                .filter(row -> row.value().equals(GeneratedSaft.UNIT))
                .map(SaftSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ofUnit) != 0) {
            throw new IllegalStateException("the sum is " + sum + ", not " + ofUnit);
        }
        return reading;
    }

    private long walked(XMLInputFactory factory) throws IOException, XMLStreamException {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long events = 0;
        try (var in = Files.newInputStream(file)) {
            var reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
        }
        return events;
    }
}
