package no.likevilkar.seal;

import static no.likevilkar.seal.MarkedCase.party;
import static no.likevilkar.seal.MarkedCase.secret;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Standing;
import no.likevilkar.verdict.Processing;
import org.junit.jupiter.api.Test;

/** What rests on a marked number is sealed in the verdict, what does not is open, and no word moves. */
class SealedVerdictTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Salts SALTS = Salts.of("a secret of thirty-two bytes ...".getBytes(StandardCharsets.UTF_8));

    private static Assessment assess(Case open, Confidential... marks) {
        return ASSESSOR.assess(MarkedCase.of(open, marks), SALTS);
    }

    private static Map<String, Object> verdict(Assessment assessment) {
        return StrictJson.object("verdict.json", assessment.verdictJson(Processing.COMPLETED));
    }

    private static Set<String> sealed(Assessment assessment) {
        return assessment.files(Processing.COMPLETED).disclosures().stream()
                .map(Disclosure::path)
                .filter(path -> path.startsWith("verdict.json/"))
                .map(path -> path.substring("verdict.json/".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void aSecretPriceSealsWhatRestsOnItAndLeavesTheCostOpen() {
        var open = CaseWriter.complete("64").write();
        var sealed = sealed(assess(open, secret("unit/price.unit/2025")));
        assertThat(sealed)
                .contains(
                        "prices/stated",
                        "difference/amount",
                        "difference/percent",
                        "ladder/0/amount",
                        "findings/0/args/0")
                .doesNotContain(
                        "prices/booked", "prices/neutral", "prices/perUnit", "ladder/0/subtotal", "volume/quantity");
        assertThat(sealed).noneMatch(path -> path.startsWith("reconciliation"));
    }

    @Test
    void oneSecretLineOfTheAccountsSealsEverySumItIsIn() {
        var open = CaseWriter.complete("64").line("120", "4321").write();
        var sealed = sealed(assess(open, secret("ledger:3/line.amount/2025")));
        assertThat(sealed)
                .contains(
                        "reconciliation/selected",
                        "reconciliation/included",
                        "prices/booked",
                        "prices/neutral",
                        "prices/neutralNetOfHandicaps",
                        "prices/perUnit",
                        "difference/amount",
                        "ladder/0/amount",
                        "ladder/0/subtotal")
                .doesNotContain("prices/stated", "reconciliation/corrected", "reconciliation/netted");
    }

    @Test
    void aSecretVolumeIsSealedTogetherWithPricePerUnitTimesIt() {
        var sealed = sealed(assess(CaseWriter.complete("64").write(), secret("unit/volume/2025")));
        assertThat(sealed)
                .contains("volume/quantity", "prices/stated", "prices/perUnit")
                .doesNotContain("prices/neutral");
    }

    /** The ends of the range are the two statements. */
    @Test
    void theRangeBetweenTwoSecretStatementsIsSealedWhereverItStands() {
        var open = CaseWriter.complete("90")
                .input("unit", "overhead.cost", "2025", "250000", Standing.CONTESTED)
                .write();
        var assessment = assess(open, secret("unit/overhead.cost/2025"));
        var verdict = verdict(assessment);
        assertThat(rows(verdict, "gaps"))
                .filteredOn(gap -> gap.get("rule").equals("contested"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.get("admissible")).asString().contains("sealed"));
        assertThat(rows(verdict, "ifWithheld"))
                .filteredOn(one -> one.get("gap").equals("unit/overhead.cost/2025"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("value")).asString().contains("sealed");
                    assertThat(one.get("outcome")).isInstanceOf(String.class);
                });
        assertThat(new String(assessment.files(Processing.COMPLETED).caseJson(), StandardCharsets.UTF_8))
                .doesNotContain("250000", "200000");
    }

    @Test
    void supportThatIsSecretIsNamedWithoutItsAmount() {
        var open = CaseWriter.complete("64").line("700", "-54321").write();
        var assessment = assess(open, secret("ledger:3/line.amount/2025"));
        assertThat(rows(verdict(assessment), "support"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("amount")).asString().contains("sealed"));
        var files = assessment.files(Processing.COMPLETED);
        Stream.of(files.caseJson(), files.trace(), files.verdict())
                .forEach(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("54321"));
    }

    @Test
    void whatRestsOnTwoPartiesSecretsIsForNeither() {
        var assessment = assess(
                CaseWriter.complete("64").write(),
                party("unit/price.unit/2025", "unit"),
                party("unit/overhead.cost/2025", "buyer"));
        var audiences = assessment.files(Processing.COMPLETED).disclosures().stream()
                .collect(Collectors.toMap(Disclosure::path, Disclosure::audience));
        assertThat(audiences.get("verdict.json/prices/stated")).isEqualTo(Audience.only("unit"));
        assertThat(audiences.get("verdict.json/prices/neutral")).isEqualTo(Audience.only("buyer"));
        assertThat(audiences.get("verdict.json/difference/amount")).isEqualTo(Audience.NOBODY);
    }

    @Test
    void marksMoveNoWordAndNoOpenNumber() {
        var open = CaseWriter.complete("90")
                .bid("a", "2025")
                .price("a", "13000", "88", "0.25")
                .write();
        var unmarked = verdict(ASSESSOR.assess(open));
        for (var marks : List.of(
                new Confidential[] {secret("unit/price.unit/2025")},
                new Confidential[] {party("a", "a"), secret("ledger:2/line.amount/2025")})) {
            assertSameWhereOpen("", unmarked, verdict(assess(open, marks)));
        }
    }

    private static void assertSameWhereOpen(String path, Object plain, Object other) {
        if (other instanceof Map<?, ?> map && map.keySet().equals(Set.of("sealed")) || path.startsWith("/trace")) {
            return;
        }
        if (plain instanceof Map<?, ?> map) {
            assertThat(((Map<?, ?>) other).keySet()).as(path).isEqualTo(map.keySet());
            map.forEach((name, value) -> assertSameWhereOpen(path + "/" + name, value, ((Map<?, ?>) other).get(name)));
        } else if (plain instanceof List<?> list) {
            assertThat((List<?>) other).as(path).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                assertSameWhereOpen(path + "/" + i, list.get(i), ((List<?>) other).get(i));
            }
        } else {
            assertThat(other).as(path).isEqualTo(plain);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> verdict, String name) {
        return (List<Map<String, Object>>) verdict.get(name);
    }
}
