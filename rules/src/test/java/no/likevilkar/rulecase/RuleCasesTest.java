package no.likevilkar.rulecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.likevilkar.definition.DefinitionException;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Phase;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule cases of every built-in rule set, and what a rule case that is wrong says. */
class RuleCasesTest {

    private static final List<RuleSet> BUILT_IN = RuleSets.builtIn().all();
    private static final Map<RuleSet, List<CaseResult>> RESULTS = new ConcurrentHashMap<>();

    @BeforeAll
    static void run() {
        BUILT_IN.forEach(set -> RESULTS.put(set, RuleCases.run(set, ProvenCases.of(set))));
    }

    @TestFactory
    Stream<DynamicContainer> everyRuleCaseHolds() {
        return ProvenCases.each(ruleSet -> {
            var results = RESULTS.get(ruleSet).stream()
                    .collect(
                            Collectors.toMap(result -> result.ruleCase().given().id(), result -> result));
            return one -> DynamicTest.dynamicTest(
                    one.place(),
                    () -> assertThat(results.get(one.given().id()).failures()).isEmpty());
        });
    }

    @Test
    void everyRuleFiresInACase() {
        for (RuleSet ruleSet : ProvenCases.wholly()) {
            assertThat(RuleCases.neverFired(ruleSet, RESULTS.get(ruleSet)))
                    .as("rules of " + ruleSet + " that no case shows")
                    .isEmpty();
        }
    }

    @Test
    void everyFileOfRulesHasCasesBesideIt() {
        for (RuleSet ruleSet : BUILT_IN) {
            var without = ruleSet.files().keySet().stream()
                    .filter(path -> path.endsWith(".drl"))
                    .filter(path -> !ruleSet.files().containsKey(path.replace(".drl", ".cases.yaml")))
                    .collect(Collectors.toList());
            assertThat(without).as(ruleSet.toString()).isEmpty();
        }
    }

    @Test
    void aCaseThatExpectsTheWrongThingSaysWhatItFound() {
        var failures = run(
                """
                - name: wrong throughout
                  given:
                    ordinary: true
                    inputs: { unit/price.given: "6000", unit/overhead.cost: "1000" }
                    ledger: [ { art: "010", amount: "5000" } ]
                  expect:
                    figures: { unit/neutral.total/case: "6000.01", unit/no.such/2025: "1", unit/own.cost/2025: absent }
                    findings: { NO-V01: NOT_MET, NO-X99: MET }
                    gaps: [ NO-C10/insurance.premium ]
                    noGaps: [ NO-C14 ]
                    flags: [ a/OTHER_BASIS ]
                    suppressed: [ unit/own.cost/2025 ]
                    outcome: NOT_NEUTRAL
                """);
        assertThat(failures)
                .containsExactly(
                        "figure unit/neutral.total/case: expected 6000.01; found 6000.00",
                        "figure unit/no.such/2025: expected 1; found absent",
                        "figure unit/own.cost/2025: expected absent; found 5000.00",
                        "finding NO-V01: expected NOT_MET; found MET",
                        "finding NO-X99: expected MET; found absent",
                        "gap NO-C10/insurance.premium: expected there; found [NO-C14]",
                        "gap NO-C14: expected absent; found [NO-C14]",
                        "flag a/OTHER_BASIS: expected there; found none",
                        "suppressed figure unit/own.cost/2025: expected there; found [unit/overhead.imputed/2025]",
                        "outcome: expected NOT_NEUTRAL; found NEUTRAL");
    }

    @Test
    void aMisspeltKeyIsAFailureAndNoSilentGap() {
        assertThat(
                        run(
                                """
                - name: misspelt
                  given: { ordinary: true, inputs: { unit/price.givn: "1" } }
                  expect: { outcome: NEUTRAL }
                """))
                .singleElement()
                .asString()
                .startsWith("CAS-703")
                .contains("price.given");
    }

    @Test
    void aCaseThatExpectsNothingIsRefused() {
        assertRefused("- { name: empty, given: { ordinary: true }, expect: { } }", "at least one thing");
    }

    @Test
    void aMisspeltPartOfACaseIsRefused() {
        assertRefused(
                "- { name: x, given: { ordinary: true, input: { } }, expect: { outcome: NEUTRAL } }", "found input");
        assertRefused("- { name: x, given: { ordinary: true }, expect: { outcom: NEUTRAL } }", "found outcom");
        assertRefused(
                "- { name: x, given: { ordinary: true, basis: FEE }, expect: { outcome: NEUTRAL } }", "SERVICE_FEE");
        assertRefused(
                "- { name: x, given: { periods: [ \"25\" ] }, expect: { outcome: NEUTRAL } }", "years such as 2025");
        assertRefused(
                "- { name: x, given: { inputs: { price.given: \"1\" } }, expect: { outcome: NEUTRAL } }",
                "subject/key");
        assertRefused(
                "- { name: x, given: { inputs: { unit/price.given: \"1,5\" } }, expect: { outcome: NEUTRAL } }",
                "decimal number");
        assertRefused(
                "- { name: x, given: { ordinary: true }, expect: { figures: { unit/a/2025: about 3 } } }", "low..high");
        assertRefused("- { name: x, expect: { outcome: NEUTRAL } }", "a mapping given");
    }

    @Test
    void periodsMayHaveAnyDaysAndItemsMayHaveOwnerAndDays() {
        var given = RuleCases.read(
                        with(
                                """
                - name: days
                  given:
                    decision: 2025-02-28
                    periods: { first: { from: 2024-10-01, to: 2025-09-30 }, second: { from: 2025-10-01, to: 2025-12-31 } }
                    bids: { a: "2025" }
                    items:
                      hall: asset
                      bus: { kind: asset, owner: a, from: 2024-11-01, to: 2025-01-31 }
                      truck: { kind: asset, from: 2025-02-01 }
                    inputs: { unit/volume/second: "1" }
                  expect: { outcome: NEUTRAL }
                """))
                .get(0)
                .given();
        assertThat(given.decision()).contains(day("2025-02-28"));
        assertThat(given.periods())
                .containsExactly(
                        new Period("first", day("2024-10-01"), day("2025-09-30")),
                        new Period("second", day("2025-10-01"), day("2025-12-31")));
        assertThat(given.items())
                .containsExactly(
                        new Item("asset", "hall", "unit", "hall"),
                        new Item(
                                "asset",
                                "bus",
                                "a",
                                "bus",
                                Optional.of(day("2024-11-01")),
                                Optional.of(day("2025-01-31"))),
                        new Item("asset", "truck", "unit", "truck", Optional.of(day("2025-02-01")), Optional.empty()));
        assertThat(given.inputs()).extracting(Input::period).containsExactly("second");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "periods: { } | at least one period",
                "periods: { p: } | a YAML document",
                "periods: { p: 2025 } | a mapping",
                "periods: { p: { from: 2025-01-01 } } | a date for to",
                "periods: { p: { from: 2025-01-01, to: 2025-02-30 } } | a date such as 2026-01-31",
                "periods: { p: { from: 2025-01-01, until: 2025-12-31 } } | found until",
                "periods: { p: { from: 2025-12-31, to: 2025-01-01 } } | period p ends on 2025-01-01, before it begins on 2025-12-31",
                "periods: { case: { from: 2025-01-01, to: 2025-12-31 } } | no period's own id",
                "items: { bus: { owner: unit } } | a value for kind",
                "items: { bus: { kind: asset, begin: 2025-01-01 } } | found begin",
                "items: { bus: { kind: asset, from: 2025-01 } } | a date such as 2026-01-31",
                "items: { bus: { kind: asset, to: 2025-01-01 } } | begins on no day",
                "items: { bus: { kind: asset, from: 2025-01-02, to: 2025-01-01 } } | after that",
                "items: { bus: [ asset ] } | text",
            })
    void aPeriodOrItemThatIsMisspeltIsRefused(String given, String says) {
        assertRefused("- { name: x, given: { " + given + " }, expect: { outcome: NEUTRAL } }", says);
    }

    @Test
    void aPeriodMustBeNamedWhereThereAreSeveral() {
        assertRefused(
                "- { name: x, given: { periods: [ \"2024\", \"2025\" ], inputs: { unit/volume: \"1\" } }, expect: { outcome: NEUTRAL } }",
                "a period, because the case has several");
    }

    @Test
    void aRuleSetWithoutCasesNamesEveryRuleAsNeverFired() {
        var ruleSet = with("[]");
        assertThat(RuleCases.neverFired(ruleSet, RuleCases.run(ruleSet)))
                .hasSize(ruleSet.rules().size());
    }

    private static List<String> run(String cases) {
        return RuleCases.run(with(cases)).stream()
                .flatMap(result -> result.failures().stream())
                .toList();
    }

    private static void assertRefused(String cases, String says) {
        assertThatThrownBy(() -> RuleCases.read(with(cases)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("x.cases.yaml")
                .hasMessageContaining(says);
    }

    /** The first built-in rule set with these rule cases instead of its own. */
    private static RuleSet with(String cases) {
        var builtIn = BUILT_IN.get(0);
        var files = new TreeMap<>(builtIn.files());
        files.keySet().removeIf(path -> path.endsWith(".cases.yaml"));
        files.put(Phase.CONCLUDE.folder() + "/x.cases.yaml", cases.getBytes(StandardCharsets.UTF_8));
        return new RuleSet(files, header -> builtIn.kieBase());
    }
}
