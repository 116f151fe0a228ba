package no.likevilkar.integration.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.likevilkar.Assessor;
import no.likevilkar.check.Checker;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.BundleReader;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.figure.Interval;
import no.likevilkar.integration.bundle.BundleWriter;
import no.likevilkar.integration.bundle.MadeWith;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.model.Case;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.Replay;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Processing;
import no.likevilkar.whatif.Scenario;
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

/** What may be asked of one case, beside the same case worked out by hand. Everything is in memory; no file is touched. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {

    private static final MadeWith MADE_WITH = new MadeWith("bench", "17");
    private static final String REPLACED = "parameter/overhead.share/2024";

    /** Selected lines of the ledger. */
    @Param({"12", "5040"})
    public int lines;

    private final Assessor assessor = Assessor.builtIn();
    private final Replay replay = Replay.builtIn();
    private Path folder;
    private Case theCase;
    private List<SourceDocument> documents;
    private RuleSet ruleSet;
    private byte[] bundle;
    private Scenario scenario;
    private int share;

    /** Reads the case, writes its bundle and looks whether what is measured does what it says. */
    @Setup
    public void prepare() throws Exception {
        folder = Files.createTempDirectory("likevilkar-bench");
        var load = BenchCase.of(lines, folder);
        theCase = load.theCase().orElseThrow();
        documents = load.documents();
        ruleSet = assessor.ruleSets().choose(theCase.regime(), theCase.asOf()).orElseThrow();
        bundle = wholeBundle();
        scenario = Scenario.of(theCase, ruleSet);
        require(
                verify().holds(),
                "the bundle is not proven: " + verify().protocol().failures());
        require(replay() instanceof Same, "the bundle is not replayed");
        require(handWritten().outcome().equals(scenario.outcome().name()), "the outcome by hand is another");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Takes the documents away again. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private HandWritten handWritten() {
        return HandWritten.of(theCase);
    }

    @Benchmark
    public Object byHand() {
        return handWritten();
    }

    @Benchmark
    public Object whatIfStep() {
        share = (share + 1) % 1000;
        return scenario.judgement().outcome(Map.of(REPLACED, Interval.point(BigDecimal.valueOf(share, 3))));
    }

    @Benchmark
    public Object assessWithoutTrace() {
        return Scenario.of(theCase, ruleSet).verdict();
    }

    @Benchmark
    public Object assessWithTrace() {
        return assessor.assess(theCase);
    }

    @Benchmark
    public byte[] wholeBundle() {
        return BundleWriter.of(assessor.assess(theCase), Processing.COMPLETED, documents, MADE_WITH)
                .full();
    }

    @Benchmark
    public Checker.Report verify() {
        return new Checker(new OpenedDocuments(), Trust.notAsked()).check(bundle);
    }

    @Benchmark
    public Object replay() {
        var read = BundleReader.read(bundle, new Protocol()).orElseThrow();
        return replay.run(Recorded.read(read.files()));
    }
}
