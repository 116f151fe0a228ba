package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.Pick;
import org.junit.jupiter.api.Test;

/** Whom a verdict picks where the rule set picks a provider, and that the checker tells a pick that somebody changed. */
class PreferredVerdictTest {

    private static Object preferred(Pick.Facts facts) {
        return PickVerdictTest.verdict(facts).get("preferred");
    }

    @Test
    void whoeverIsCheapestForCertainIsPicked() {
        assertThat(preferred(Pick.Facts.printed().bid("a", "1001").bid("b", "1200")))
                .isEqualTo("IN_HOUSE");
        assertThat(preferred(Pick.Facts.printed().bid("a", "1200").bid("b", "999")))
                .isEqualTo("b");
        assertThat(preferred(Pick.Facts.printed())).isEqualTo("IN_HOUSE");
    }

    @Test
    void aLowestPriceOfUnitAndBidIsATieAndOneOfTwoBidsIsNothing() {
        assertThat(preferred(Pick.Facts.printed().bid("a", "1000").bid("b", "1200")))
                .isEqualTo("TIE");
        assertThat(preferred(Pick.Facts.printed().bid("a", "1000").bid("b", "999")))
                .isEqualTo("b");
        assertThat(preferred(Pick.Facts.printed().bid("a", "999").bid("b", "999")))
                .isNull();
    }

    @Test
    void nobodyIsPickedWhileARangeLeavesItOpenOrThereIsNoPrice() {
        var open = Pick.Facts.printed().without("unit", "labor.cost", "2").bid("a", "1100");
        assertThat(preferred(open)).isNull();
        assertThat(preferred(open.bid("b", "699"))).isEqualTo("b");
        assertThat(preferred(
                        Pick.Facts.printed().without("unit", "labor.cost", "2").bid("a", "700")))
                .isNull();
        assertThat(preferred(new Pick.Facts())).isEqualTo(null);
    }

    @Test
    void aPickThatHangsOnAnAnswerIsNone() {
        assertThat(preferred(PickVerdictTest.differential())).isNull();
        assertThat(preferred(PickVerdictTest.differential().answer("incumbent", "unit")))
                .isEqualTo("IN_HOUSE");
        assertThat(preferred(PickVerdictTest.differential().answer("incumbent", "bidder")))
                .isEqualTo("a");
    }

    @Test
    void outOfScopeAndARegimeThatPicksNobodyPickNobody() {
        assertThat(preferred(Pick.Facts.printed().answer("inherent", "yes"))).isNull();
        var picksNobody = new Pick()
                .replaced("ruleset.yaml", "picksProvider: true", "picksProvider: false")
                .compile();
        assertThat(PickVerdictTest.verdict(Pick.Facts.printed(), picksNobody)).containsEntry("preferred", null);
    }

    @Test
    void aPickThatSomebodyTurnedIsTold() {
        var checked = new Checked(Pick.Facts.printed().bid("a", "1001").assessed());
        assertThat(Checked.sentences(checked.check(verdict -> VerdictCheckTest.with(verdict, "preferred", "a"))))
                .isEqualTo("CHK-701 verdict.json/preferred: the bundle says a; calculated IN_HOUSE.");
    }

    @Test
    void aTieThatSomebodyMadeOrTookAwayIsTold() {
        var won = new Checked(Pick.Facts.printed().bid("a", "1001").assessed());
        assertThat(Checked.sentences(won.check(verdict -> VerdictCheckTest.with(verdict, "preferred", "TIE"))))
                .isEqualTo("CHK-701 verdict.json/preferred: the bundle says TIE; calculated IN_HOUSE.");
        var tie = new Checked(Pick.Facts.printed().bid("a", "1000").assessed());
        assertThat(Checked.sentences(tie.check(verdict -> VerdictCheckTest.with(verdict, "preferred", "a"))))
                .isEqualTo("CHK-701 verdict.json/preferred: the bundle says a; calculated TIE.");
        assertThat(Checked.sentences(tie.check(verdict -> VerdictCheckTest.with(verdict, "preferred", null))))
                .isEqualTo("CHK-701 verdict.json/preferred: the bundle says nothing; calculated TIE.");
    }

    @Test
    void aPickWhereNothingIsCertainIsTold() {
        var open = new Checked(PickVerdictTest.differential().assessed());
        assertThat(Checked.sentences(open.check(verdict -> VerdictCheckTest.with(verdict, "preferred", "a"))))
                .isEqualTo("CHK-701 verdict.json/preferred: the bundle says a; calculated nothing.");
    }
}
