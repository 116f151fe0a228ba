package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

/** A verdict that waits for a person's judgement cannot be forged into one that does not. */
class WaitingVerdictTest {

    private static final RuleSet NEWEST = RuleSets.builtIn().of("no-eea").stream()
            .max(Comparator.comparing(set -> set.header().version()))
            .orElseThrow();
    private static final String SHARE = "ledger:3/line.share/2025";

    /** 1 300 000 against 1 200 000 to 1 250 000: neutral whatever share of the line is cost, and yet not decided. */
    private static CaseWriter line() {
        return new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .line("380", "50000")
                .input("overhead.cost", "200000")
                .input("price.given", "1300000");
    }

    private static Checked checked(CaseWriter writer) {
        return new Checked(Assessor.builtIn().assess(writer.write(), NEWEST));
    }

    @Test
    void theCheckerWaitsTooAndNamesTheLine() {
        var workedOut = checked(line()).workedOut();
        assertThat(workedOut.get("outcome")).isEqualTo("UNDETERMINED");
        assertThat(workedOut.get("strength")).isNull();
        assertThat(workedOut.get("deciding")).isEqualTo(List.of(SHARE));
    }

    @Test
    void anOutcomeInItsPlaceIsTold() {
        assertThat(Checked.sentences(
                        checked(line()).check(verdict -> VerdictCheckTest.with(verdict, "outcome", "NEUTRAL"))))
                .contains("verdict.json/outcome: the bundle says NEUTRAL; calculated UNDETERMINED");
        assertThat(Checked.sentences(
                        checked(line()).check(verdict -> VerdictCheckTest.with(verdict, "deciding", List.of()))))
                .contains("verdict.json/deciding");
    }

    @Test
    void withAShareItHasAnOutcomeAndHidingThatIsTold() {
        var settled = checked(line().input("ledger:3", "line.share", "2025", "1"));
        assertThat(settled.workedOut().get("outcome")).isEqualTo("NEUTRAL");
        assertThat(Checked.sentences(
                        settled.check(verdict -> VerdictCheckTest.with(verdict, "outcome", "UNDETERMINED"))))
                .contains("verdict.json/outcome: the bundle says UNDETERMINED; calculated NEUTRAL");
    }
}
