package no.likevilkar.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.likevilkar.Pick;
import no.likevilkar.Pick.Facts;
import org.junit.jupiter.api.Test;

/** The grid sees what it is there to see: rules that say a thing twice, or two things of one. */
class OneOfEachTest {

    private static final String HEAD =
            """
            package pick.v1
            dialect "java"
            ruleflow-group "test"

            import no.likevilkar.model.Period;
            import no.likevilkar.model.PublicUnit;
            import function no.likevilkar.fact.Conclusions.figure;
            import function no.likevilkar.fact.Conclusions.met;
            import function no.likevilkar.fact.Conclusions.notMet;
            import function no.likevilkar.figure.Formulas.one;

            """;

    private static String rule(String id, String pattern, String conclusion) {
        return ("rule \"%s something is so\"\n    @phase(test) @basis(SOURCE) @force(BENCHMARK)\n    @needs(none) @gives(%s)\n"
                        + "when\n    PublicUnit( $unit : id )\n%sthen\n    insert( %s );\nend\n\n")
                .formatted(id, id, pattern, conclusion);
    }

    private static List<String> breaches(String rules) {
        var ruleSet = new Pick()
                .with("70-test/odd.drl", HEAD + rules)
                .replaced(
                        "keys.yaml",
                        "- key: form.short\n",
                        "- key: form.odd\n  unit: truth\n  label: { nb: odde, nn: odde, en: odd }\n- key: form.short\n")
                .compile();
        return OneOfEach.breaches(Facts.printed().assessed(ruleSet).exploration());
    }

    @Test
    void theSmallRegimeHasOneOfEach() {
        assertThat(OneOfEach.breaches(Facts.printed().bid("b", "900").assessed().exploration()))
                .isEmpty();
    }

    @Test
    void aFindingThatEveryPeriodLeavesForTheWholeCaseIsThereTwice() {
        assertThat(breaches(rule("PK-T01", "    Period( $p : id )\n", "met( \"PK-T01\", $unit, \"case\" )")))
                .containsExactlyInAnyOrder(
                        "finding PK-T01 unit/case was inserted twice",
                        "where PK-T01 unit/case applied there are 2 findings");
    }

    @Test
    void partsOfARuleThatSayTheOppositeConflict() {
        assertThat(breaches(rule("PK-T01/yes", "", "met( \"PK-T01/yes\", $unit, \"case\" )")
                        + rule("PK-T01/no", "", "notMet( \"PK-T01/no\", $unit, \"case\" )")))
                .singleElement()
                .asString()
                .startsWith("PK-T01 unit/case is ")
                .contains("NOT_MET");
    }

    @Test
    void twoFiguresOfOneIdAreRefusedByTheEngineItself() {
        assertThatThrownBy(() -> breaches(figure("PK-T01") + figure("PK-T02")))
                .hasMessageContaining("two figures have the id unit/form.odd/case");
    }

    private static String figure(String id) {
        return rule(id, "", "figure( \"" + id + "\", $unit, \"case\", \"form.odd\", one() )")
                .replace("@gives(" + id + ")", "@gives(form.odd)");
    }
}
