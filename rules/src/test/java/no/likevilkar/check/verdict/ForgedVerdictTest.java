package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.WorkedExampleTest;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Unshown;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody turned in a verdict is told in a sentence that says what the bundle says and what it should. */
class ForgedVerdictTest {

    private static final Checked EXAMPLE = new Checked(
            Assessor.builtIn().assess(WorkedExampleTest.workedExample().write()));
    private static final Checked SENSITIVE = of("an estimate that decides");

    private static Checked of(String name) {
        return new Checked(Assessor.builtIn().assess(Cases.all().get(name).write()));
    }

    private static String told(Checked checked, Consumer<Map<String, Object>> forgery) {
        return Checked.sentences(checked.check(verdict -> {
            forgery.accept(verdict);
            return verdict;
        }));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object object) {
        return (Map<String, Object>) object;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> verdict, String name) {
        return (List<Object>) verdict.get(name);
    }

    private static Map<String, Object> row(Map<String, Object> verdict, String list, String member, String value) {
        return list(verdict, list).stream()
                .map(ForgedVerdictTest::object)
                .filter(row -> value.equals(row.get(member)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOutcomeTurned() {
        assertThat(told(EXAMPLE, verdict -> verdict.put("outcome", "NEUTRAL")))
                .isEqualTo("CHK-701 verdict.json/outcome: the bundle says NEUTRAL; calculated UNDETERMINED, because the"
                        + " deciding test NO-V01 does not come to the same at all admissible values and answers.");
    }

    @Test
    void aStrengthTurned() {
        assertThat(told(SENSITIVE, verdict -> verdict.put("strength", "ROBUST")))
                .isEqualTo("CHK-701 verdict.json/strength: the bundle says ROBUST; calculated SENSITIVE, because the"
                        + " outcome hangs on ledger:3/work-for-others.estimate/2025.");
    }

    @Test
    void aDecidingFigureLeftOut() {
        assertThat(told(SENSITIVE, verdict -> verdict.put("deciding", List.of())))
                .isEqualTo("CHK-702 verdict.json/deciding: the bundle says nothing of"
                        + " ledger:3/work-for-others.estimate/2025; calculated a figure on which the outcome or its"
                        + " strength hangs that is ledger:3/work-for-others.estimate/2025.");
    }

    @Test
    void aFindingTurned() {
        assertThat(told(EXAMPLE, verdict -> row(verdict, "findings", "rule", "NO-V01")
                        .put("result", "MET")))
                .isEqualTo("CHK-701 verdict.json/findings/6 (NO-V01 unit case)/result: the bundle says MET;"
                        + " calculated UNDETERMINED.");
    }

    @Test
    void aGapLeftOut() {
        assertThat(told(EXAMPLE, verdict -> list(verdict, "gaps").remove(0)))
                .isEqualTo("CHK-702 verdict.json/gaps: the bundle says nothing of NO-C13/asset parameter return.market"
                        + " 2025; calculated something nobody supplied: admissible from 0.055 to 0.15, holder none, key"
                        + " return.market, nearest an empty list, needed true, period 2025, rule NO-C13/asset, settledBy"
                        + " settledBy.return.market, subject parameter.");
    }

    @Test
    void aSubtotalChanged() {
        assertThat(told(EXAMPLE, verdict -> row(verdict, "ladder", "figure", "unit/correction.fund/2025")
                        .put("subtotal", point("4000000.00"))))
                .contains("CHK-711 verdict.json/ladder/1 (unit/correction.fund/2025)/subtotal: the bundle says"
                        + " 4000000.00; calculated 4904816.00, the sum of the subtotal before, 4704816.00, and the"
                        + " step's own amount, 200000.00.")
                .contains("CHK-701 verdict.json/ladder/1 (unit/correction.fund/2025)/subtotal/low: the bundle says"
                        + " 4000000.00; calculated 4904816.00.");
    }

    @Test
    void aNeutralPriceThatTheLadderDoesNotLeadTo() {
        assertThat(told(EXAMPLE, verdict -> object(verdict.get("prices")).put("neutral", point("6000000.00"))))
                .contains("CHK-712 verdict.json/prices/neutral: the bundle says 6000000.00; calculated from 5723253.12"
                        + " to 6631020.00, where the steps of the ladder lead in all periods together.");
    }

    @Test
    void anUnverifiedParameterLeftOut() {
        assertThat(told(EXAMPLE, verdict -> list(verdict, "unverified").remove("tolerance")))
                .isEqualTo("CHK-702 verdict.json/unverified: the bundle says nothing of tolerance; calculated a"
                        + " parameter used whose source was not checked that is tolerance.");
    }

    @Test
    void whatWithholdingCostsSoftened() {
        assertThat(told(EXAMPLE, verdict -> object(list(verdict, "ifWithheld").get(0))
                        .put("outcome", "UNDETERMINED")))
                .isEqualTo("CHK-701 verdict.json/ifWithheld/0 (parameter/overhead.share/2025)/outcome: the bundle says"
                        + " UNDETERMINED; calculated NOT_NEUTRAL.");
    }

    @Test
    void linesThatAreNotAccountedFor() {
        assertThat(told(EXAMPLE, verdict -> object(verdict.get("reconciliation"))
                        .put("netted", "0.00")))
                .contains("CHK-713 verdict.json/reconciliation/selected: the bundle says 4704816.00; calculated"
                        + " 4784816.00, the sum of the lines included, corrected and netted.");
    }

    @Test
    void anOutcomeMadeConfidentialToHideIt() {
        assertThat(told(EXAMPLE, verdict -> verdict.put("outcome", Unshown.VALUE)))
                .startsWith("CHK-705 verdict.json/outcome: the bundle says a confidential value; calculated"
                        + " UNDETERMINED, from values that are all shown");
    }

    @Test
    void aBidInventedAndAWarningTakenAway() {
        assertThat(told(EXAMPLE, verdict -> {
                    list(object(verdict.get("prices")), "bids").add(new TreeMap<>(Map.of("bid", "b", "supplier", "B")));
                    verdict.put("warnings", List.of());
                }))
                .contains("CHK-703 verdict.json/prices/bids: the bundle says b is a bid: bid b, supplier B; calculated"
                        + " nothing of it.")
                .contains("CHK-702 verdict.json/warnings: the bundle says nothing of RULE-SET-DRAFT; calculated a"
                        + " warning that is RULE-SET-DRAFT.");
    }

    @Test
    void aMemberTooManyAndOneTooFew() {
        assertThat(told(EXAMPLE, verdict -> {
                    verdict.put("remark", "fine");
                    verdict.remove("tolerance");
                }))
                .contains("CHK-703 verdict.json/remark: the bundle says fine; calculated no such member.")
                .contains("CHK-702 verdict.json: the bundle says nothing of the member tolerance; calculated 0.02.");
    }

    @Test
    void rowsInAnotherOrder() {
        assertThat(told(EXAMPLE, verdict -> Collections.swap(list(verdict, "gaps"), 0, 1)))
                .isEqualTo("CHK-704 verdict.json/gaps: the bundle says NO-C14 parameter overhead.share 2025 at place 0;"
                        + " calculated NO-C13/asset parameter return.market 2025 at that place.");
    }

    /** Whatever single member is changed, the checker sees it. */
    @TestFactory
    Stream<DynamicTest> anySingleMemberChanged() {
        return Stream.of("the worked example", "two bids and savings", "a contested word", "another zone", "support")
                .flatMap(name -> {
                    var checked = of(name);
                    var expected = checked.workedOut();
                    return Stream.of(DynamicTest.dynamicTest(name, () -> {
                        for (String place : places(checked.verdict(), "")) {
                            var changed = checked.verdict();
                            change(changed, place);
                            var protocol = new Protocol();
                            new Comparison(protocol, Map.of()).compare(changed, expected);
                            assertThat(protocol.holds()).as(place).isFalse();
                        }
                    }));
                });
    }

    private static List<String> places(Object tree, String place) {
        var places = new ArrayList<String>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> places.addAll(places(value, place + "\t" + name)));
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                places.addAll(places(list.get(i), place + "\t" + i));
            }
        } else {
            places.add(place);
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private static void change(Object tree, String place) {
        var steps = place.substring(1).split("\t");
        for (int i = 0; i < steps.length - 1; i++) {
            tree = tree instanceof Map<?, ?> map ? map.get(steps[i]) : ((List<?>) tree).get(Integer.parseInt(steps[i]));
        }
        String last = steps[steps.length - 1];
        if (tree instanceof Map<?, ?>) {
            object(tree).compute(last, (name, value) -> other(value));
        } else {
            ((List<Object>) tree).replaceAll(value -> other(value));
        }
    }

    private static Object other(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        return value instanceof Long number ? (Object) (number + 1) : value == null ? "1.00" : null;
    }

    private static Map<String, Object> point(String value) {
        return new TreeMap<>(Map.of("low", value, "point", value, "high", value));
    }

    @Test
    void aRobustVerdictIsStillTheEnginesOwn() {
        assertThat(new Checked(Assessor.builtIn()
                                .assess(CaseWriter.complete("100").write()))
                        .check()
                        .holds())
                .isTrue();
    }
}
