package no.likevilkar.integration.bench;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.ledger.LedgerRow;
import org.apache.camel.CamelContext;
import org.apache.camel.dataformat.bindy.csv.BindyCsvDataFormat;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
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

/** A ledger in CSV read into rows, beside Camel Bindy on the same bytes. One operation is the whole ledger. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class LedgerBenchmark {

    private static final String[] ACCOUNTS = {"10100", "10900", "10990", "11300", "12000"};
    private static final LedgerMapping MAPPING = new LedgerMapping(
            "konto", Optional.of("tekst"), Map.of("ansvar", "650"), "beløp", Optional.empty(), Optional.empty());

    /** Rows of the ledger. */
    @Param("200000")
    public int rows;

    private byte[] csv;
    private SourceDocument document;
    private BigDecimal sum = BigDecimal.ZERO;
    private CamelContext camel;
    private BindyCsvDataFormat bindy;

    /** Writes the ledger, with decimal commas, as municipalities do. */
    @Setup
    public void generate() {
        var text = new StringBuilder("konto;tekst;ansvar;beløp\n");
        for (int i = 0; i < rows; i++) {
            var amount = BigDecimal.valueOf(100_000L + 37L * i, 2);
            sum = sum.add(amount);
            text.append(ACCOUNTS[i % ACCOUNTS.length])
                    .append(";Bilag ")
                    .append(i)
                    .append(";650;")
                    .append(amount.toPlainString().replace('.', ','))
                    .append('\n');
        }
        csv = text.toString().getBytes(StandardCharsets.UTF_8);
        document = Documents.of(text.toString());
        camel = new DefaultCamelContext();
        camel.start();
        bindy = new BindyCsvDataFormat(BindyRow.class);
        bindy.setLocale("nb-NO");
        bindy.setCamelContext(camel);
        bindy.start();
    }

    @TearDown
    public void stop() {
        bindy.stop();
        camel.stop();
    }

    /** Rows with account, art, label and amount, each with its place; what the reader does for every ledger. */
    @Benchmark
    public Object ledger() {
        var reading = new LedgerReader().read(document, MAPPING, 2024);
        require(reading.rows().stream().map(LedgerRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        return reading;
    }

    /** Objects with account, label, unit and amount; no place, no art, and no word of what it could not read. */
    @Benchmark
    public Object bindy() throws Exception {
        var exchange = new DefaultExchange(camel);
        var read = (List<?>) bindy.unmarshal(exchange, new ByteArrayInputStream(csv));
        require(read.stream().map(row -> ((BindyRow) row).amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        return read;
    }

    private void require(BigDecimal read) {
        if (read.compareTo(sum) != 0) {
            throw new IllegalStateException("the sum is " + read + ", not " + sum);
        }
    }
}
