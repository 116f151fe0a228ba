package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.likevilkar.ruleset.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrataCheckTest {

    private static final String GIVER =
            "NO-C01 | none | full.cost | Period( $p : id ) | figure( \"NO-C01\", $unit, $p, \"full.cost\" )";

    private static String taker(String needs, String condition) {
        return "NO-C02 | " + needs + " | neutral.price | " + condition
                + " | figure( \"NO-C02\", $unit, \"case\", \"neutral.price\" )";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none ! not Figure( key == \"full.cost\" )",
                "none ! not( PublicUnit() and Figure( key == \"full.cost\" ) )",
                "full.cost ! exists Figure( key == \"full.cost\" )",
                "full.cost ! accumulate( Figure( key == \"full.cost\", $f : this ); $all : collectList( $f ) )",
                "full.cost ! accumulate( Figure( key in ( \"debt.average\", \"full.cost\" ), $f : this ); $all : collectList( $f ) )"
            })
    void aRuleCountsOnlyWhatEarlierPhasesGive(String line) {
        var needs = line.split("!")[0]
                .strip()
                .replace("full.cost", line.contains("debt") ? "debt.average, full.cost" : "full.cost");
        var taker = taker(needs, line.split("!")[1].strip());
        assertThat(Sample.check(Sample.file(Phase.COST, GIVER), Sample.file(Phase.COMPARE, taker)))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.COST, GIVER, taker))))
                .containsExactly("RS-08");
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.COMPARE, GIVER), Sample.file(Phase.COST, taker))))
                .containsExactly("RS-08");
    }

    @Test
    void aRuleMatchesWhatItsOwnPhaseGivesButNotWhatALaterOneGives() {
        var taker = taker("full.cost", "Figure( key == \"full.cost\", $f : this )");
        assertThat(Sample.check(Sample.file(Phase.COST, GIVER, taker))).isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.COMPARE, GIVER), Sample.file(Phase.COST, taker))))
                .containsExactly("RS-08");
    }

    @Test
    void whatNoRuleGivesIsInputAndSettledBeforeTheFirstPhase() {
        assertThat(Sample.check(Sample.file(Phase.SCOPE, taker("none", "not Figure( key == \"debt.average\" )"))))
                .isEmpty();
        assertThat(Sample.check(Sample.file(Phase.SCOPE, taker("none", "not Answer( key == \"debt.average\" )"))))
                .isEmpty();
        assertThat(Sample.check(Sample.file(Phase.SCOPE, taker("none", "not Bid()"))))
                .isEmpty();
    }

    @Test
    void aFindingThatNobodyGivesCannotBeAskedFor() {
        var set = Sample.check(Sample.file(Phase.CONCLUDE, GIVER, taker("none", "not Finding( rule == \"NO-C01\" )")));
        assertThat(set).singleElement().extracting(Violation::code).isEqualTo("RS-08");
    }

    @Test
    void aFindingMayBeMissedAfterThePhaseThatGivesIt() {
        var test = "NO-T01 | none | NO-T01 | Period( $p : id ) | finding( \"NO-T01\", $unit, $p )";
        var taker = taker("none", "not Finding( rule == \"NO-T01\" )");
        assertThat(Sample.check(Sample.file(Phase.TEST, test), Sample.file(Phase.CONCLUDE, taker)))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.TEST, test, taker))))
                .containsExactly("RS-08");
    }

    @Test
    void whatTheEngineInsertsIsThereOnlyAfterItsPhase() {
        var taker = taker("none", "not Selected()");
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.SELECT, taker)))).containsExactly("RS-08");
        assertThat(Sample.check(Sample.file(Phase.COMPARE, taker))).isEmpty();
    }

    @Test
    void aGenericRuleGivesWhatItsMetadataSays() {
        var generic = Sample.file(
                Phase.COST, "NO-C01 | none | full.cost | Period( $p : id ) | figure( \"NO-C01\", $unit, $p )");
        var text = generic.getValue().replace("@phase", "@generic(true) @phase");
        var taker = Sample.file(Phase.COST, taker("none", "not Figure( key == \"full.cost\" )"));
        assertThat(Sample.codes(Sample.check(Map.of("30-cost/generic.drl", text, taker.getKey(), taker.getValue()))))
                .containsExactly("RS-08");
    }

    @Test
    void whatIsAssumedForAGapIsThereOnlyAfterEvidence() {
        var gap =
                "NO-E01 | none | debt.average | not Figure( key == \"debt.average\" ) | gap( \"NO-E01\", $unit, \"case\", \"debt.average\" )";
        var taker = taker("debt.average", "Figure( key == \"debt.average\", $f : this )");
        assertThat(Sample.check(Sample.file(Phase.EVIDENCE, gap), Sample.file(Phase.COST, taker)))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.EVIDENCE, gap, taker))))
                .containsExactly("RS-08");
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.EVIDENCE, gap), Sample.file(Phase.SCOPE, taker))))
                .containsExactly("RS-08");
    }
}
