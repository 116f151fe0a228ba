package no.likevilkar.integration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.model.Confidential;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {

    private static IntakeContext context;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        context = IntakeContext.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private CaseLoad load(String marks) throws Exception {
        Path sent = new SampleCase()
                .change("case.xml", "</bids>", "</bids><confidential>" + marks + "</confidential>")
                .in(folder);
        return new CaseLoader(context).load(sent, Optional.empty()).get(0);
    }

    private List<Confidential> marks(String marks) throws Exception {
        var load = load(marks);
        assertThat(load.problems()).isEmpty();
        return load.theCase().orElseThrow().confidential();
    }

    private String holder(String of) throws Exception {
        return marks("<mark of=\"" + of + "\" class=\"party\" reason=\"r\"/>")
                .get(0)
                .holder();
    }

    @Test
    void aMarkHasWhatIsWritten() throws Exception {
        var mark = marks("<mark of=\"bid-a\" class=\"secret\" holder=\"buyer\" reason=\"§ 23\" until=\"2027-01-01\"/>");
        assertThat(mark)
                .containsExactly(new Confidential(
                        "bid-a",
                        Confidential.Secrecy.SECRET,
                        "buyer",
                        "§ 23",
                        Optional.of(LocalDate.parse("2027-01-01"))));
    }

    @Test
    void withoutAHolderItBelongsToWhoeverSaysWhatIsMarked() throws Exception {
        assertThat(holder("bid-a")).isEqualTo("bid-a");
        assertThat(holder("sheet-a")).isEqualTo("bid-a");
        assertThat(holder("ledger")).isEqualTo("unit");
        assertThat(holder("overhead")).isEqualTo("unit");
        assertThat(holder("unit/price.unit/2025")).isEqualTo("unit");
        assertThat(holder("bid-b/bid.monitoring-cost/2024")).isEqualTo("bid-b");
        assertThat(holder("bid-b:2/line.unit-price/2025")).isEqualTo("bid-b");
        assertThat(holder("ledger:2/line.amount/2025")).isEqualTo("unit");
    }

    /** A guess could show a value to the wrong party. */
    @Test
    void whereTwoPartiesSayItTheHolderMustBeNamed() throws Exception {
        String mark = "<mark of=\"unit/overhead.cost/2025\" class=\"party\" reason=\"r\"/>";
        assertThat(load(mark).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CAS-224");
            assertThat(problem.found()).contains("complainant and unit");
            assertThat(problem.place()).matches("line \\d+, /case/confidential/mark\\[1\\]");
        });
        assertThat(marks(mark.replace("/>", " holder=\"complainant\"/>"))).hasSize(1);
    }

    @Test
    void aFigureThatNobodyStatesCannotBeMarked() throws Exception {
        Problem problem = load("<mark of=\"unit/price.unit/2023\" class=\"secret\" reason=\"r\"/>")
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("CAS-221");
        assertThat(problem.sentence()).contains("a figure nobody states", "unit/");
    }

    /** Bid B gives no quantity for its first line: the volume stands there too. */
    @Test
    void aMarkedVolumeIsMarkedWhereAPriceLineTakesItOver() throws Exception {
        assertThat(marks("<mark of=\"unit/volume/2025\" class=\"secret\" reason=\"r\"/>"))
                .extracting(Confidential::of)
                .contains("unit/volume/2025", "bid-b:1:2025/line.quantity/2025")
                .doesNotContain("bid-b:1:2024/line.quantity/2024", "bid-b:2/line.quantity/2025");
    }

    @Test
    void aCaseWithoutMarksHasNone() throws Exception {
        assertThat(marks("")).isEmpty();
    }
}
