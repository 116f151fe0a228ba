package no.likevilkar.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.CaseWriter;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.model.Case;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wages 1 000 000 and overhead 200 000 make a neutral price of 1 200 000; the tolerance is 2 percent: it turns at 1 176 000. */
class WhatIfTest {

    private static Scenario scenario(Case theCase) {
        return Scenario.of(theCase, RuleSets.builtIn().all().get(0));
    }

    private static Scenario at(String price) {
        return scenario(CaseWriter.complete(price).write());
    }

    private static WhatIf set(Scenario before, String... settings) {
        var read = Stream.of(settings)
                .map(setting -> Setting.read(setting, before))
                .toList();
        return WhatIf.of(before, before.with(read), read);
    }

    @Test
    void aStatedFigureIsRunAgain() {
        var lower = set(at("100"), "price.unit=90");
        assertThat(lower.before().outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(lower.after().outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
        assertThat(lower.after().prices().stated().orElseThrow()).hasToString("1170000.00");
        assertThat(lower.turned()).extracting(WhatIf.Turned::rule).contains("NO-V01", "NO-C19");
        assertThat(lower.settings().get(0).figure().kind()).isEqualTo(Named.Kind.STATED);
    }

    @Test
    void aLineOfTheAccountsAndAParameterAreRunAgain() {
        var dearer = set(at("100"), "ledger:2/line.amount=1200000");
        assertThat(dearer.after().prices().neutral().orElseThrow()).hasToString("1400000.00");
        assertThat(dearer.after().outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
        var lenient = set(at("90"), "tolerance=0.05");
        assertThat(lenient.settings().get(0).figure().kind()).isEqualTo(Named.Kind.PARAMETER);
        assertThat(lenient.before().outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
        assertThat(lenient.after().outcome()).isEqualTo(Outcome.NEUTRAL);
    }

    @Test
    void aGapIsFilled() {
        var open = scenario(new CaseWriter()
                .ordinary()
                .line("010", "1000000")
                .input("overhead.cost", "200000")
                .input("price.unit", "100")
                .write());
        var filled = set(open, "volume=13000");
        assertThat(filled.before().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(filled.after().outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(filled.after().gaps()).noneMatch(gap -> gap.key().equals("volume"));
    }

    @Test
    void anAnswerIsGivenAndAnotherTaken() {
        var authority = set(at("100"), "unit/activity.authority=yes");
        assertThat(authority.after().outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(set(at("100"), "activity.authority=yes").after().outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void aDerivedFigureIsPutInItsPlace() {
        var held = set(at("100"), "stated.total=1176000");
        assertThat(held.settings().get(0).figure().isRun()).isFalse();
        assertThat(held.after().outcome()).isEqualTo(Outcome.NEUTRAL);
        assertThat(set(at("100"), "stated.total=1175999.99").after().outcome()).isEqualTo(Outcome.NOT_NEUTRAL);
        assertThat(set(at("100"), "neutral.total=5").after().prices().neutral().orElseThrow())
                .hasToString("5");
    }

    @Test
    void severalAtOnceAndThenOneMore() {
        var both = set(at("100"), "price.unit=80", "volume=15000", "unit/own.cost/2025=900000");
        assertThat(both.after().prices().stated().orElseThrow()).hasToString("1200000.00");
        assertThat(both.after().prices().full().orElseThrow()).hasToString("1100000.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price.unit",
                "=3",
                "price.unit=",
                "price.unit=x",
                "price.unit=1e5",
                "price.unit=1,5",
                "no.such=1",
                "nobody/price.unit/2025=1",
                "unit/price.unit/1999=1",
                "unit/price.unit/2025/x=1",
                "activity.authority=perhaps",
                "unit/activity.authority=1",
                "price.unit=NaN"
            })
    void whatIsNoFigureOrValueIsToldInWords(String setting) {
        var before = at("100");
        assertThatThrownBy(() -> Setting.read(setting, before))
                .isInstanceOf(UnknownFigureException.class)
                .hasMessageStartingWith("found ")
                .hasMessageContaining("expected ");
    }

    @Test
    void aNameThatMayMeanSeveralIsToldWithAllOfThem() {
        var two = scenario(CaseWriter.complete("100")
                .period("2024", "2024-01-01", "2024-12-31")
                .period("2025", "2025-01-01", "2025-12-31")
                .input("unit", "price.unit", "2024", "90")
                .write());
        assertThatThrownBy(() -> new FigureNames(two).find("price.unit"))
                .hasMessageContaining("unit/price.unit/2024, unit/price.unit/2025");
    }

    @Test
    void theRuleSetsObjectionsHold() {
        var before = at("100");
        assertThatThrownBy(() ->
                        before.with(List.of(new Setting(new Named("nobody/volume/2025", Named.Kind.STATED), "1"))))
                .isInstanceOf(CaseRefusedException.class);
    }
}
