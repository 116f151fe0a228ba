package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import no.likevilkar.fact.Result;
import no.likevilkar.figure.Interval;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.Verdict.FindingLine;
import no.likevilkar.verdict.Verdict.GapLine;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Setting;
import org.junit.jupiter.api.Test;

/**
 * A fitness hall whose losses the municipality covered, with the amount of the Bølgen judgment (Eidsivating court of appeal, 25 July 2025):
 * NOK 10.6 million for 2021 and 2022.
 */
class LossCoverTest {

    private static final Scenario OPEN = open();
    private static final Verdict VERDICT = OPEN.verdict();

    private static Scenario open() {
        var theCase = Samples.cases().get("fitness-loss-cover");
        return Scenario.of(
                theCase,
                RuleSets.builtIn().choose(theCase.regime(), theCase.asOf()).orElseThrow());
    }

    private static FindingLine finding(Verdict verdict, String rule, String subject, String period) {
        return verdict.findings().stream()
                .filter(line -> line.rule().equals(rule)
                        && line.subject().equals(subject)
                        && line.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLossWasCoveredByAidThatIsNeitherExemptNorApproved() {
        var cover = finding(VERDICT, "NO-A03", "loss-cover", "case");
        assertThat(cover.result()).isEqualTo(Result.NOT_MET);
        assertThat(cover.measured().map(Interval::isPoint)).contains(true);
        assertThat(cover.measured().flatMap(Interval::low))
                .hasValueSatisfying(aid -> assertThat(aid).isEqualByComparingTo("10600000"));
    }

    @Test
    void effectOnTradeIsAFindingOfItsOwn() {
        assertThat(finding(VERDICT, "NO-G03", "loss-cover", "case").result()).isEqualTo(Result.NOT_MET);
    }

    @Test
    void theCeilingOfDeMinimisAidIsBrokenAtEveryRateOfExchangeInTheRange() {
        for (var period : List.of("2021", "2022")) {
            var ceiling = finding(VERDICT, "NO-E02", "unit", period);
            assertThat(ceiling.result()).isEqualTo(Result.NOT_MET);
            assertThat(ceiling.limit().map(Interval::isPoint))
                    .as("the rate is a range")
                    .contains(false);
        }
    }

    @Test
    void recoveryIsWorkedOutYearByYearAndSaysWhatIsMissing() {
        assertThat(lowest("2021")).isEqualByComparingTo("5100000");
        assertThat(lowest("2022")).isEqualByComparingTo("10600000");
        assertThat(VERDICT.gaps().stream().map(GapLine::id))
                .contains("parameter/reference.base-rate/2021", "parameter/reference.base-rate/2022")
                .contains("loss-cover/measure.days-at-disposal/2021", "loss-cover/measure.days-at-disposal/2022");
    }

    private static BigDecimal lowest(String period) {
        return finding(VERDICT, "NO-A13", "loss-cover", period)
                .measured()
                .flatMap(Interval::low)
                .orElseThrow();
    }

    @Test
    void oneCriterionDeterminedOtherwiseChangesOnlyWhatDependsOnIt() {
        var determined = OPEN.with(List.of(Setting.read("loss-cover/measure.selective/case=0", OPEN)))
                .verdict();
        var turned = new TreeSet<String>();
        for (var line : VERDICT.findings()) {
            if (!line.equals(finding(determined, line.rule(), line.subject(), line.period()))) {
                turned.add(line.rule());
            }
        }
        assertThat(determined.findings()).hasSameSizeAs(VERDICT.findings());
        assertThat(turned).containsExactly("NO-A03", "NO-A13", "NO-E02", "NO-G05", "NO-G05/selectivity");
        assertThat(finding(determined, "NO-G05/selectivity", "loss-cover", "case")
                        .result())
                .isEqualTo(Result.MET);
        assertThat(determined.prices()).isEqualTo(VERDICT.prices());
        assertThat(determined.ladder()).isEqualTo(VERDICT.ladder());
        assertThat(determined.outcome()).isEqualTo(VERDICT.outcome());
    }
}
