package no.likevilkar.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.likevilkar.Pick;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.ruleset.RuleSetText;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** What only a regime like {@link Pick} has in its verdicts, worked out by engine and checker to the same bytes. */
class PickVerdictTest {

    private static Map<String, Object> verdict(Pick.Facts facts) {
        return verdict(facts, Pick.ruleSet());
    }

    /** The engine's verdict, after the checker came to the same. */
    private static Map<String, Object> verdict(Pick.Facts facts, RuleSet ruleSet) {
        var checked = new Checked(facts.assessed(ruleSet));
        assertThat(new String(Canonical.bytes(checked.workedOut()), StandardCharsets.UTF_8))
                .isEqualTo(new String(checked.written, StandardCharsets.UTF_8));
        assertThat(Checked.sentences(checked.check())).isEmpty();
        return checked.verdict();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object object) {
        return (Map<String, Object>) object;
    }

    @Test
    void aPartThatNoKeyPlaysIsEmpty() {
        var verdict = verdict(Pick.Facts.printed().bid("a", "900"));
        var prices = object(verdict.get("prices"));
        assertThat(prices).containsEntry("stated", "2000.00");
        for (String part : new String[] {"booked", "own", "full", "neutralNetOfHandicaps", "perUnit"}) {
            assertThat(prices).containsEntry(part, null);
        }
        assertThat(object(verdict.get("volume"))).containsEntry("quantity", null);
        assertThat(object(verdict.get("difference"))).containsEntry("percent", null);
        assertThat(verdict).containsEntry("savings", null).containsEntry("tolerance", null);
        assertThat(verdict).containsEntry("outcome", "NEUTRAL");
    }

    @Test
    void withoutABookedCostTheLadderHasNoSubtotals() {
        var ruleSet = new Pick()
                .replaced("ruleset.yaml", "  bookedOfPeriod: printed.cost\n", "")
                .compile();
        var ladder = (Iterable<?>) verdict(Pick.Facts.printed(), ruleSet).get("ladder");
        assertThat(ladder).isNotEmpty().allSatisfy(rung -> assertThat(object(rung))
                .containsEntry("subtotal", null));
    }

    @Test
    void aRuleSetWithoutAnyRoleStillGivesAVerdict() {
        var text = new Pick();
        var header = new String(text.files().get("ruleset.yaml"), StandardCharsets.UTF_8);
        var ruleSet = text.with("ruleset.yaml", header.substring(0, header.indexOf("roles:")))
                .compile();
        var verdict = verdict(Pick.Facts.printed().bid("a", "900"), ruleSet);
        assertThat(verdict).containsEntry("outcome", "NEUTRAL").containsEntry("decisive", null);
        assertThat(object(verdict.get("prices"))).containsEntry("stated", null).containsEntry("cheapestNeutral", null);
    }

    @Test
    void aMisspeltRoleIsRefusedByBoth() {
        var misspelt = new Pick().replaced("ruleset.yaml", "  bidStated:", "  bidsStated:");
        assertThatThrownBy(misspelt::compile).hasMessageContaining("bidsStated");
        var protocol = new Protocol();
        assertThat(RuleSetText.read(misspelt.files(), protocol)).isEmpty();
        assertThat(Checked.sentences(protocol)).contains("bidsStated").contains("bidStatedOfPeriod");
    }
}
