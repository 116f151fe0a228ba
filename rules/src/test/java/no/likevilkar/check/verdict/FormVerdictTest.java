package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.likevilkar.Assessor;
import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.model.Confidential;
import no.likevilkar.ruleset.RuleSetChoice;
import no.likevilkar.ruleset.check.RuleSetCheck;
import no.likevilkar.ruleset.check.Violation;
import no.likevilkar.seal.Disclosure;
import no.likevilkar.seal.Salts;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a printed form, worked out by engine and checker to the same bytes. */
class FormVerdictTest {

    /** Labor 2 x 600, a differential of ten percent; bid b bears administration in the second period only. */
    private static Pick.Facts facts() {
        return Pick.Facts.printed()
                .input("unit", "differential.rate", "case", "0.1")
                .answer("incumbent", "bidder")
                .bid("a", "950")
                .bid("b", "1200")
                .input("b", "bid.administration", "2", "30");
    }

    private static Checked agreed(Pick.Facts facts) {
        return Checked.agreed(facts.assessed());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> verdict) {
        return (List<Map<String, Object>>) verdict.get("lines");
    }

    @SuppressWarnings("unchecked")
    private static String line(Map<String, Object> line) {
        var periods = ((List<Map<String, Object>>) line.get("periods"))
                .stream()
                        .map(cell -> cell.get("period") + "=" + Words.of(cell.get("amount")))
                        .collect(Collectors.joining(" "));
        var total = (Map<String, Object>) line.get("total");
        return "%s %s %s | %s | %s | %s | %s"
                .formatted(
                        line.get("form"),
                        line.get("line"),
                        line.get("side"),
                        periods,
                        total == null ? "" : total.get("figure") + "=" + Words.of(total.get("amount")),
                        line.get("rule"),
                        line.get("says"));
    }

    private static List<String> written(Pick.Facts facts) {
        return lines(agreed(facts).verdict()).stream()
                .map(FormVerdictTest::line)
                .toList();
    }

    @Test
    void everyLineOfTheFormStandsInItsOrderWithItsColumns() {
        assertThat(written(facts()))
                .containsExactly(
                        "FULL 1 UNIT | 1=600.00 2=600.00 |  | null | null",
                        "FULL 2 UNIT | 1=1000.00 2=1000.00 | unit/neutral.total/case=2120.00 | PK-L03 | null",
                        "FULL 3 a | 1=950.00 2=950.00 | a/bid.stated-total/case=1900.00 | PK-S03 | null",
                        "FULL 3 b | 1=1200.00 2=1200.00 | b/bid.stated-total/case=2400.00 | PK-S03 | null",
                        "FULL 4 b | 2=30.00 |  | PK-B01 | null",
                        "FULL 5 CASE |  | unit/differential.rate/case=0.1 | null | null",
                        "FULL 6 CASE |  | unit/differential/case=120.00 | PK-D02 | null",
                        "FULL 7 CASE |  |  | null | a");
    }

    @Test
    void aLineWithoutAnyFigureIsBlankAndStillThere() {
        assertThat(written(Pick.Facts.printed().bid("a", "900")))
                .contains(
                        "FULL 4 null |  |  | null | null",
                        "FULL 5 CASE |  |  | null | null",
                        "FULL 6 CASE |  |  | null | null");
    }

    @Test
    void theFormIsTheOneWhoseFigureTheCaseHas() {
        assertThat(written(Pick.Facts.printed()))
                .containsExactly("SHORT 1 UNIT |  | unit/neutral.total/case=2000.00 | PK-S02 | null");
        var withoutForms = new Pick();
        withoutForms.files().remove("form.yaml");
        assertThat(Checked.agreed(Pick.Facts.printed().assessed(withoutForms.compile()))
                        .verdict())
                .containsEntry("lines", List.of());
    }

    @Test
    void anAmountIsWhatEnclosesItInEveryRun() {
        var open = Pick.Facts.printed()
                .input("unit", "differential.rate", "case", "0.1")
                .without("unit", "labor.cost", "2")
                .bid("a", "1100");
        assertThat(written(open))
                .contains(
                        "FULL 1 UNIT | 1=600.00 2=from 0.00 |  | null | null",
                        "FULL 2 UNIT | 1=1000.00 2=from 400.00 | unit/neutral.total/case=from 1400.00 | PK-L03 | null",
                        "FULL 7 CASE |  |  | null | null");
    }

    private static String told(Consumer<List<Map<String, Object>>> forgery) {
        var checked = agreed(facts());
        return Checked.sentences(checked.check(verdict -> {
            forgery.accept(lines(verdict));
            return verdict;
        }));
    }

    @Test
    void aForgedLineIsTold() {
        assertThat(told(lines -> lines.get(7).put("says", "IN_HOUSE")))
                .isEqualTo("CHK-701 verdict.json/lines/7 (FULL 7 CASE)/says: the bundle says IN_HOUSE; calculated a.");
        assertThat(told(lines -> lines.get(6)
                        .put("total", Map.of("figure", "unit/differential/case", "amount", point("100.00")))))
                .contains("verdict.json/lines/6 (FULL 6 CASE)/total/amount/low: the bundle says 100.00; calculated"
                        + " 120.00.");
        assertThat(told(lines -> lines.remove(4)))
                .startsWith("CHK-702 verdict.json/lines: the bundle says nothing of FULL 4 b; calculated a line of a"
                        + " printed form:");
        assertThat(told(lines -> cells(lines.get(1)).remove(0)))
                .startsWith("CHK-702 verdict.json/lines/1 (FULL 2 UNIT)/periods: the bundle says nothing of 1;");
        assertThat(told(lines -> lines.add(2, lines.remove(3)))).startsWith("CHK-704 verdict.json/lines:");
        assertThat(told(lines -> lines.get(1).put("rule", "PK-L04"))).startsWith("CHK-701");
    }

    private static Map<String, Object> point(String value) {
        return Map.of("low", value, "point", value, "high", value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> cells(Map<String, Object> line) {
        return (List<Object>) line.get("periods");
    }

    @Test
    void amountsOfASecretBidAreSealedAndWordsAreNot() {
        var secret = new Confidential("a", Confidential.Secrecy.PARTY, "a", "a provision", Optional.empty());
        var assessment = Assessor.builtIn()
                .assess(
                        facts().confidential(secret).write(),
                        Pick.ruleSet(),
                        RuleSetChoice.byHand(Pick.ruleSet()),
                        Salts.of(new byte[32]));
        var files = assessment.files(Processing.COMPLETED);
        assertThat(files.disclosures().stream().map(Disclosure::path).filter(path -> path.contains("/lines/")))
                .containsExactlyInAnyOrder(
                        "verdict.json/lines/2/periods/0/amount",
                        "verdict.json/lines/2/periods/1/amount",
                        "verdict.json/lines/2/total/amount");
        assertThat(lines(StrictJson.object("verdict.json", files.verdict())).get(7))
                .containsEntry("says", "a");
    }

    private static List<String> violations(Pick pick) {
        return RuleSetCheck.check(pick.compile(), Set.of()).stream()
                .map(Violation::sentence)
                .filter(sentence -> sentence.startsWith("FM-"))
                .toList();
    }

    private static Pick form(String good, String bad) {
        return new Pick().replaced("form.yaml", good, bad);
    }

    @Test
    void theBuildCheckRefusesAFormThatIsNotInOrder() {
        assertThat(violations(new Pick())).isEmpty();
        assertThat(violations(form("key: labor.cost", "key: labour.cost")))
                .containsExactly("FM-01 form.yaml FULL line 1: found key labour.cost; expected a key of keys.yaml for a"
                        + " figure of a period");
        assertThat(violations(form("when: form.full", "when: incumbent"))).hasSize(1);
        assertThat(violations(form("total: differential }", "total: cost }"))).hasSize(1);
        assertThat(violations(form("line: \"6\"", "line: \"5\"")))
                .containsExactly("FM-02 form.yaml FULL line 5: found a second time on the side CASE; expected each line"
                        + " once on a side");
        assertThat(violations(form("line: \"4\"", "line: \"2\""))).isEmpty();
        assertThat(violations(form("id: SHORT", "id: FULL"))).hasSize(1);
        assertThat(violations(form("side: case, total: differential }", "side: case }")))
                .hasSize(1);
        assertThat(violations(form("says: preferred", "says: preferred, total: differential")))
                .hasSize(1);
        assertThat(violations(form("side: case, says", "side: bid, says"))).hasSize(1);
        assertThat(violations(new Pick().replaced("ruleset.yaml", "picksProvider: true", "picksProvider: false")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'nn: kostnad, en: cost', 'en: cost'",
        "side: bid, side: bidder",
        "says: preferred, says: picked",
        "formula:, formular:",
        "when: form.full, with: form.full"
    })
    void aFormThatCannotBeReadIsRefusedByTheEngine(String good, String bad) {
        var odd = form(good, bad);
        assertThatThrownBy(odd::compile).hasMessageContaining("form.yaml");
    }

    @ParameterizedTest
    @CsvSource({"side: bid, side: bidder", "says: preferred, says: picked", "when: form.full, with: form.full"})
    void aFormThatCannotBeReadIsRefusedByTheChecker(String good, String bad) {
        var protocol = new Protocol();
        assertThat(RuleSetText.read(form(good, bad).files(), protocol)).isEmpty();
        assertThat(Checked.sentences(protocol)).contains("form.yaml");
    }
}
