package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.check.Checker;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.bundle.SampleBundles;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.pointer.OpenedDocuments;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is the same case whether its tables are text or spreadsheets, and the checker confirms every cell of both. */
class SpreadsheetTwinTest {

    private static final Path CASES = Samples.root().resolve("cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static IntakeContext context;

    @TempDir
    Path temp;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void theSampleOfSpreadsheetsIsTheSurgeContract() throws Exception {
        var load = load(CASES.resolve("call-centre-spreadsheets"));
        same(load, load(CASES.resolve("call-centre-surge-contract")));
        verified(load);
        assertThat(load.theCase().orElseThrow().ledger().get(0).provenance().pointer())
                .isEqualTo("Regnskap 2024!E5");
    }

    /** The tables keep their names: what they are shows in their bytes. */
    @ParameterizedTest
    @CsvSource({
        "call-centre-worked-example, xlsx",
        "call-centre-productive-hours, xlsx",
        "parking-concession, ods",
        "parking-two-periods, ods"
    })
    void aCaseWithItsTablesTurnedIntoSpreadsheetsIsTheSame(String sample, String format) throws Exception {
        try (var files = Files.list(CASES.resolve(sample))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(temp.resolve(file.getFileName()), turned(file, format));
            }
        }
        var load = load(temp);
        same(load, load(CASES.resolve(sample)));
        verified(load);
    }

    private static CaseLoad load(Path folder) {
        var load = new CaseLoader(context).load(folder, Optional.empty()).get(0);
        assertThat(load.problems()).isEmpty();
        return load;
    }

    private static void same(CaseLoad spreadsheets, CaseLoad texts) throws IOException {
        assertThat(amounts(spreadsheets.theCase().orElseThrow()))
                .isEqualTo(amounts(texts.theCase().orElseThrow()));
        assertThat(substance(spreadsheets)).isEqualTo(substance(texts));
    }

    /** Every line of accounts and of prices, without its place. */
    private static List<String> amounts(Case theCase) {
        var all = new ArrayList<String>();
        theCase.ledger()
                .forEach(line ->
                        all.add(String.join("|", line.account(), line.label(), line.art(), plain(line.amount()))));
        theCase.priceLines()
                .forEach(line -> all.add(String.join(
                        "|",
                        line.name(),
                        line.unitOfMeasure(),
                        plain(line.quantity()),
                        plain(line.unitPrice()),
                        plain(line.vatRate()),
                        line.period(),
                        String.valueOf(line.option()))));
        return all;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The verdict without what tells of the files, of places in them, and of the case's name. */
    private static String substance(CaseLoad load) throws IOException {
        var verdict = (ObjectNode)
                JSON.readTree(SampleFolders.assess(load).verdictJson(no.likevilkar.verdict.Processing.COMPLETED));
        verdict.remove(List.of("trace", "warnings", "case", "deciding", "support"));
        return JSON.writeValueAsString(verdict)
                .replaceAll("(ledger|accounts|sheet-[a-z]|prices?)[a-z0-9-]*:[0-9]+", "$1:line");
    }

    private static void verified(CaseLoad load) throws Exception {
        var salts = load.secret().salts(load.theCase().orElseThrow());
        var report = new Checker(new OpenedDocuments(), Trust.notAsked())
                .check(SampleBundles.of(load, salts).full());
        assertThat(report.protocol().failures()).isEmpty();
    }

    private static byte[] turned(Path file, String format) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(".csv") ? TurnedTable.as(format, bytes) : bytes;
    }
}
