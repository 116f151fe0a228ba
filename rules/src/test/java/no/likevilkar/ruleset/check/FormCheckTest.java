package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.likevilkar.Pick;
import org.junit.jupiter.api.Test;

/** Each code with a form that breaks it; the form as it lies in the folder breaks none. */
class FormCheckTest {

    private static final String FORM = "form.yaml";
    private static final String ITEMS = "sectors: [parking]";

    private static List<String> found(Pick pick) {
        return FormCheck.check(pick.compile()).map(Violation::sentence).toList();
    }

    private static List<String> found(String good, String bad) {
        return found(new Pick().replaced(FORM, good, bad));
    }

    /** The form with a line of the unit added to it, for what nobody printed unless it says so. */
    private static Pick withLine(String members) {
        return new Pick()
                .replaced(
                        FORM,
                        "total: neutral.total }",
                        "total: neutral.total }\n    - { line: \"2\", name: { nb: a, nn: a, en: a }, " + members
                                + " }");
    }

    @Test
    void theFormAsItIsHoldsAll() {
        assertThat(found(new Pick())).isEmpty();
    }

    @Test
    void aKeyThatNobodyDeclaresIsFm01() {
        assertThat(found("key: labor.cost", "key: labour.cost"))
                .containsExactly("FM-01 form.yaml FULL line 1: found key labour.cost; expected a key of keys.yaml for a"
                        + " figure of a period");
        assertThat(found("when: form.short", "when: form.shortest"))
                .containsExactly("FM-01 form.yaml SHORT: found key form.shortest; expected a key of keys.yaml for a"
                        + " figure of the whole case");
    }

    @Test
    void aKeyOfAPeriodWhereOneOfTheWholeCaseBelongsIsFm01AndTheOtherWayRound() {
        assertThat(found("total: differential.rate", "total: labor.cost"))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).startsWith("FM-01 form.yaml FULL line 5: found key labor.cost"));
        assertThat(found("key: labor.cost", "key: differential"))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).startsWith("FM-01 form.yaml FULL line 1: found key differential"));
    }

    @Test
    void anAnswerHasNoAmountAndIsFm01() {
        assertThat(found("total: differential.rate", "total: incumbent"))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence).startsWith("FM-01 form.yaml FULL line 5: found key incumbent"));
    }

    @Test
    void aFormOrALineASecondTimeIsFm02AndTheSameLineOfTheOtherSideIsNot() {
        assertThat(found("id: FULL", "id: SHORT"))
                .containsExactly("FM-02 form.yaml SHORT: found form SHORT a second time; expected each form once");
        assertThat(found("line: \"4\"", "line: \"3\""))
                .containsExactly("FM-02 form.yaml FULL line 3: found a second time on the side BID; expected each line"
                        + " once on a side");
        assertThat(found("line: \"3\"", "line: \"2\"")).isEmpty();
    }

    @Test
    void aLineWithNothingOnItIsFm03() {
        assertThat(found(withLine("side: unit")))
                .containsExactly("FM-03 form.yaml SHORT line 2: found neither amounts nor says; expected a key, a total"
                        + " or both; or says: preferred alone");
    }

    @Test
    void aLineThatSaysWhoIsPickedBesideAnAmountOrForABidIsFm03() {
        assertThat(found(withLine("side: unit, total: differential, says: preferred")))
                .containsExactly(
                        "FM-03 form.yaml SHORT line 2: found amounts and says; expected a key, a total or both;"
                                + " or says: preferred alone");
        assertThat(found(withLine("side: bid, says: preferred")))
                .containsExactly("FM-03 form.yaml SHORT line 2: found says: preferred; expected a line of the unit or"
                        + " the case, in a rule set with picksProvider: true");
    }

    @Test
    void aRuleSetThatPicksNobodyCannotSayWhoIsPickedWhichIsFm03() {
        assertThat(found(new Pick().replaced("ruleset.yaml", "picksProvider: true", "picksProvider: false")))
                .containsExactly(
                        "FM-03 form.yaml FULL line 7: found says: preferred; expected a line of the unit or the"
                                + " case, in a rule set with picksProvider: true");
    }

    @Test
    void anItemOfNoDeclaredKindIsFm04() {
        assertThat(found("when: form.short", "when: form.short\n  item: paper"))
                .containsExactly(
                        "FM-04 form.yaml SHORT: found item paper; expected a kind of item that ruleset.yaml declares");
        assertThat(found(new Pick()
                        .replaced("ruleset.yaml", ITEMS, ITEMS + "\nitems: [paper]")
                        .replaced(FORM, "when: form.short", "when: form.short\n  item: paper")))
                .isEmpty();
    }

    @Test
    void aPrintedKeyWithoutAnItemOrThatNobodySuppliesIsFm04() {
        assertThat(found(withLine("side: unit, key: cost, printed: printed.cost")))
                .containsExactly(
                        "FM-04 form.yaml SHORT line 2: found printed key printed.cost; expected item in the form,"
                                + " and a key that people supply");
        var item = withLine("side: unit, key: cost, printed: cost.correction")
                .replaced("ruleset.yaml", ITEMS, ITEMS + "\nitems: [paper]")
                .replaced(FORM, "when: form.short", "when: form.short\n  item: paper");
        assertThat(found(item))
                .containsExactly("FM-04 form.yaml SHORT line 2: found printed key cost.correction; expected item in the"
                        + " form, and a key that people supply");
        assertThat(found(item.replaced(FORM, "printed: cost.correction", "printed: printed.cost")))
                .isEmpty();
    }

    @Test
    void aPrintedWordMayBeAnAnswer() {
        assertThat(found(withLine("side: unit, says: preferred, printedWord: incumbent")
                        .replaced("ruleset.yaml", ITEMS, ITEMS + "\nitems: [paper]")
                        .replaced(FORM, "when: form.short", "when: form.short\n  item: paper")))
                .isEmpty();
    }
}
