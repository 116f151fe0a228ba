package no.likevilkar.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Versions side by side, the choice among them, and the lock of the released ones. */
class LockTest {

    private static RuleSet ruleSet(String version, String status, String from) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "ruleset.yaml",
                """
                id: test
                version: "%s"
                status: %s
                validFrom: %s
                algebra: "1"
                facts: "1"
                currency: NOK
                decides: T-V01
                """
                        .formatted(version, status, from)
                        .getBytes(StandardCharsets.UTF_8));
        files.put("keys.yaml", "[]".getBytes(StandardCharsets.UTF_8));
        return new RuleSet(files, header -> {
            throw new IllegalStateException("no rules to compile");
        });
    }

    private static Lock lock(String ruleSet, String digest) {
        return Lock.read("released:\n  - { ruleSet: \"%s\", digest: %s }\n".formatted(ruleSet, digest));
    }

    @Test
    void theProductKeepsItsLock() {
        assertThat(Lock.builtIn().violations(RuleSets.builtIn())).isEmpty();
    }

    @Test
    void aReleasedRuleSetWithItsDigestPasses() {
        var released = ruleSet("2026.1", "released", "2026-01-01");
        assertThat(lock("test 2026.1", released.digest()).violations(new RuleSets(List.of(released))))
                .isEmpty();
    }

    @Test
    void aChangedReleasedRuleSetIsNamedWithBothDigests() {
        var released = ruleSet("2026.1", "released", "2026-01-01");
        assertThat(lock("test 2026.1", "0".repeat(64)).violations(new RuleSets(List.of(released))))
                .singleElement()
                .asString()
                .contains("test 2026.1", "0".repeat(64), released.digest());
    }

    @Test
    void aReleasedRuleSetThatIsNotLockedIsNamed() {
        var released = ruleSet("2026.1", "released", "2026-01-01");
        assertThat(Lock.read("released: []").violations(new RuleSets(List.of(released))))
                .singleElement()
                .asString()
                .contains("not in the lock");
    }

    @Test
    void aLockedRuleSetThatIsGoneIsNamed() {
        assertThat(lock("test 2026.1", "0".repeat(64)).violations(new RuleSets(List.of())))
                .singleElement()
                .asString()
                .contains("not in the product");
    }

    @Test
    void aDraftIsNotLocked() {
        var draft = ruleSet("2026.1", "draft", "2026-01-01");
        assertThat(Lock.read("released: []").violations(new RuleSets(List.of(draft))))
                .isEmpty();
    }

    @Test
    void aReleasedRuleSetIsChosenBeforeADraftAndTheNewestFirst() {
        var old = ruleSet("2026.1", "released", "2026-01-01");
        var newer = ruleSet("2026.2", "released", "2026-07-01");
        var draft = ruleSet("2026.3", "draft", "2026-08-01");
        var sets = new RuleSets(List.of(draft, newer, old));
        assertThat(sets.choose("test", LocalDate.parse("2026-03-01"))).contains(old);
        assertThat(sets.choose("test", LocalDate.parse("2026-09-01"))).contains(newer);
        assertThat(sets.choose("test", LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(sets.choose("other", LocalDate.parse("2026-09-01"))).isEmpty();
    }

    @Test
    void aDraftIsChosenWhereNothingIsReleased() {
        var draft = ruleSet("2026.3", "draft", "2026-08-01");
        assertThat(new RuleSets(List.of(draft)).choose("test", LocalDate.parse("2026-09-01")))
                .contains(draft);
    }

    @Test
    void oneChangedByteChangesTheDigest() {
        assertThat(ruleSet("2026.1", "draft", "2026-01-01").digest())
                .isNotEqualTo(ruleSet("2026.1", "draft", "2026-01-02").digest());
    }
}
