package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.ruleset.Phase;
import org.junit.jupiter.api.Test;

class ReferenceCheckTest {

    @Test
    void aBasisOutsideTheCitationRegisterIsRefused() {
        assertThat(Sample.codesAfter("@basis(EEA_MEOP)", "@basis(EEA_MEOP, HEARSAY)"))
                .containsExactly("RS-03");
    }

    @Test
    void aListOfKnownBasesIsRead() {
        assertThat(Sample.codesAfter("@basis(EEA_MEOP)", "@basis(EEA_MEOP, FTRL_23_2)"))
                .isEmpty();
    }

    @Test
    void anUndeclaredKeyIsRefusedWhereverItStands() {
        assertThat(Sample.codesAfter("key == \"capital.employed\"", "key == \"capital.emplyed\""))
                .containsExactly("RS-03");
        assertThat(Sample.codesAfter("\"capital.return\"", "\"capital.retrun\""))
                .containsExactly("RS-03");
        assertThat(Sample.codesAfter("@gives(capital.return)", "@gives(capital.retrun)"))
                .containsExactly("RS-03");
        assertThat(Sample.codesWithCondition("not Answer( key == \"no.such\" )"))
                .containsExactly("RS-03");
        assertThat(Sample.codesWithCondition("Item( kind == \"wonder\" )")).containsExactly("RS-03");
        assertThat(Sample.codesAfter("key == \"return.market\"", "key == \"capital.employed\""))
                .contains("RS-03");
    }

    @Test
    void aKeyMatchedButNotNeededIsRefused() {
        assertThat(Sample.codesWithCondition("Figure( key == \"debt.average\", $debt : this )"))
                .containsExactly("RS-03");
        assertThat(Sample.codesWithCondition("exists Answer( key == \"debt.average\" )"))
                .containsExactly("RS-03");
    }

    @Test
    void aKeyNeededButNotMatchedIsRefused() {
        assertThat(Sample.codesAfter("@needs(", "@needs(debt.average, ")).containsExactly("RS-03");
    }

    @Test
    void aKeyThatMustBeAbsentIsNoNeed() {
        var absent = "not Figure( subject == $unit, key == \"debt.average\", period == $p )";
        assertThat(Sample.codesWithCondition(absent)).isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.GOOD
                        .replace("@needs(", "@needs(debt.average, ")
                        .replace("then\n", absent + "\nthen\n"))))
                .containsExactly("RS-03");
    }

    @Test
    void aKeyInsertedButNotGivenIsRefusedAndTheReverse() {
        assertThat(Sample.codesAfter("@gives(capital.return)", "@gives(full.cost)"))
                .containsExactly("RS-03");
        assertThat(Sample.codesAfter("@gives(capital.return)", "@gives(capital.return, full.cost)"))
                .containsExactly("RS-03");
    }

    @Test
    void aFindingIsGivenUnderTheRulesOwnId() {
        var rule =
                "NO-T01 | full.cost | %s | Figure( subject == $unit, key == \"full.cost\", $c : this ) | finding( \"NO-T01\", $unit, $c )";
        assertThat(Sample.check(Sample.file(Phase.TEST, rule.formatted("NO-T01"))))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(Sample.file(Phase.TEST, rule.formatted("full.cost")))))
                .containsExactly("RS-03");
    }

    @Test
    void aRuleMayRestOnTheFindingOfAnotherRuleOfTheSet() {
        var test = Sample.file(
                Phase.TEST, "NO-T01 | none | NO-T01 | Period( $p : id ) | finding( \"NO-T01\", $unit, $p )");
        var rule =
                "NO-V01 | %s | NO-V01 | Finding( rule == \"%s\", $f : this ) | finding( \"NO-V01\", $unit, $f.figure() )";
        assertThat(Sample.check(test, Sample.file(Phase.CONCLUDE, rule.formatted("NO-T01", "NO-T01"))))
                .isEmpty();
        assertThat(Sample.codes(Sample.check(test, Sample.file(Phase.CONCLUDE, rule.formatted("NO-T09", "NO-T09")))))
                .contains("RS-03");
    }
}
