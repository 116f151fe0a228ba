package no.likevilkar.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.Pick;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.model.Document;
import no.likevilkar.replay.ReplayResult.Differs;
import no.likevilkar.replay.ReplayResult.NoRules;
import no.likevilkar.replay.ReplayResult.RulesRefused;
import no.likevilkar.replay.ReplayResult.Same;
import no.likevilkar.replay.ReplayResult.Withheld;
import no.likevilkar.ruleset.Releases;
import no.likevilkar.ruleset.RuleSets;
import no.likevilkar.seal.Salts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();
    private static final Replay REPLAY = Replay.builtIn();

    private static Assessment openCase() {
        return ASSESSOR.assess(documented(CaseWriter.complete("100").write(), List.of()));
    }

    /** A case with two bids, one of them for its bidder only. */
    private static Case withSecretBid() {
        var open = CaseWriter.complete("100")
                .bid("a", "2025")
                .bid("b", "2025")
                .price("a", "13000", "90.0000", "0.25")
                .price("b", "13000", "85.0000", "0.25")
                .write();
        return documented(
                open,
                List.of(new Confidential("a", Confidential.Secrecy.PARTY, "firm-a", "a reason", Optional.empty())));
    }

    /** The case with the document that its numbers stand in. */
    private static Case documented(Case open, List<Confidential> confidential) {
        return new Case(
                open.id(),
                open.regime(),
                open.asOf(),
                open.decision(),
                open.currency(),
                open.unit(),
                open.volumeUnit(),
                open.periods(),
                open.bids(),
                open.items(),
                open.inputs(),
                open.answers(),
                open.ledger(),
                open.priceLines(),
                open.warnings(),
                List.of(new Document("case", "case-file", "test", "0".repeat(64), "", Map.of(), List.of())),
                confidential,
                open.overridden());
    }

    private static Assessment secretCase() {
        byte[] secret = new byte[32];
        secret[0] = 7;
        return ASSESSOR.assess(withSecretBid(), Salts.of(secret));
    }

    @Test
    void theSameBytesComeOut() {
        assertThat(REPLAY.run(new Bundled(openCase()).recorded())).isInstanceOf(Same.class);
    }

    @Test
    void confidentialValuesAreSealedWithTheSaltsOfTheBundle() {
        var bundle = new Bundled(secretCase());
        assertThat(bundle.text("case.json")).contains("sealed").doesNotContain("90.0000");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOf(Same.class);
    }

    @Test
    void theFirstStepThatDiffersIsToldWithBothSides() {
        var bundle = new Bundled(openCase());
        var line = bundle.text("trace.jsonl")
                .lines()
                .filter(each ->
                        each.contains("\"figure\":\"unit/stated.price/2025\"") && each.contains("\"kind\":\"figure\""))
                .findFirst()
                .orElseThrow();
        var forged = line.replaceFirst("\"value\":\"[^\"]*\"", "\"value\":\"1\"");
        bundle.replaced("trace.jsonl", line, forged);
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOfSatisfying(Differs.class, differs -> {
            var first = differs.differences().get(0);
            assertThat(first.place()).matches("step [0-9]+/value");
            assertThat(first.recorded()).isEqualTo("\"1\"");
            assertThat(first.replayed()).isEqualTo("\"1300000\"");
        });
    }

    @Test
    void aStepLeftOutAndAMemberTurnedAreTold() {
        var bundle = new Bundled(openCase());
        String trace = bundle.text("trace.jsonl");
        int last = trace.lastIndexOf('\n', trace.length() - 2);
        bundle.with("trace.jsonl", trace.substring(0, last + 1));
        bundle.replaced("verdict.json", "\"outcome\":\"NEUTRAL\"", "\"outcome\":\"NOT_NEUTRAL\"");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOfSatisfying(Differs.class, differs -> {
            assertThat(differs.differences())
                    .extracting(Difference::file)
                    .containsExactly("trace.jsonl", "verdict.json");
            assertThat(differs.differences().get(0).recorded()).isEmpty();
            assertThat(differs.differences().get(0).replayed()).contains("\"kind\":\"outcome\"");
            assertThat(differs.differences().get(1))
                    .isEqualTo(new Difference("verdict.json", "outcome", "\"NOT_NEUTRAL\"", "\"NEUTRAL\""));
        });
    }

    @Test
    void anInputThatIsNotTheOneAssessedDiffersInTheTrace() {
        var bundle = new Bundled(openCase()).replaced("case.json", "\"value\":\"200000\"", "\"value\":\"200001\"");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOfSatisfying(Differs.class, differs -> assertThat(
                        differs.differences().get(0).recorded())
                .isEqualTo("\"200000\""));
    }

    @Test
    void bytesThatMeanTheSameAreStillOthers() {
        var bundle = new Bundled(openCase()).replaced("verdict.json", "{\"asOf\":", "{ \"asOf\":");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOfSatisfying(Differs.class, differs -> assertThat(
                        differs.differences().get(0).place())
                .isEqualTo("the bytes"));
    }

    @Test
    void aCaseThatTheEngineRefusesDiffers() {
        var bundle = new Bundled(openCase()).replaced("case.json", "\"currency\":\"NOK\"", "\"currency\":\"SEK\"");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOfSatisfying(Differs.class, differs -> assertThat(
                        differs.differences().get(0).replayed())
                .contains("CAS-701"));
    }

    @Test
    void withoutAnOpeningThereIsNothingToRun() {
        var bundle = new Bundled(secretCase());
        bundle.with("disclosures.json", "{\"disclosures\":[],\"schema\":\"likevilkar-disclosures/1\"}");
        assertThat(REPLAY.run(bundle.recorded()))
                .isInstanceOfSatisfying(Withheld.class, withheld -> assertThat(withheld.paths())
                        .contains("case.json/priceLines/0/unitPrice"));
    }

    @Test
    void anOpeningThatDoesNotFitIsABrokenBundle() {
        var bundle = new Bundled(secretCase()).replaced("disclosures.json", "\"90.0000\"", "\"91.0000\"");
        assertThatThrownBy(bundle::recorded)
                .isInstanceOf(BrokenBundleException.class)
                .hasMessageContaining("does not open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "trace.jsonl", "verdict.json", "disclosures.json"})
    void whatIsMissingOrUnreadableIsABrokenBundle(String path) {
        var gone = new Bundled(openCase());
        gone.entries.remove(path);
        assertThatThrownBy(gone::recorded)
                .isInstanceOf(BrokenBundleException.class)
                .hasMessageContaining(path);
        for (String text :
                new String[] {"", "{", "[]", "{}", "\u0000", "{\"a\":1.5}\n", "{\"a\":1,\"a\":2}\n", "[".repeat(3000)
                }) {
            assertThatThrownBy(() ->
                            REPLAY.run(new Bundled(openCase()).with(path, text).recorded()))
                    .isInstanceOf(BrokenBundleException.class);
        }
    }

    @Test
    void aFolderThatIsNotTheOneTheVerdictNamesIsABrokenBundle() {
        assertThatThrownBy(() -> new Bundled(openCase())
                        .replaced("ruleset/keys.yaml", "price.unit", "price.unis")
                        .recorded())
                .isInstanceOf(BrokenBundleException.class)
                .hasMessageContaining("ruleset/");
    }

    @Test
    void aRuleSetThatIsNotBuiltInIsNamedWithTheReleaseThatHasIt() {
        var bundle = new Bundled(openCase()).rules("ruleset.yaml", "version: \"2026.0\"", "version: \"2019.7\"");
        var recorded = bundle.recorded();
        assertThat(REPLAY.run(recorded)).isInstanceOfSatisfying(NoRules.class, none -> assertThat(none.release())
                .isEmpty());
        var releases = Releases.read(
                "releases:\n  - { product: \"0.0.9\", ruleSet: no-eea 2019.7, digest: %s, algebra: \"1\" }\n"
                        .formatted(recorded.ruleSet().digest()));
        assertThat(new Replay(RuleSets.builtIn(), releases).run(recorded))
                .isInstanceOfSatisfying(NoRules.class, none -> assertThat(
                                none.release().orElseThrow().product())
                        .isEqualTo("0.0.9"));
    }

    @Test
    void anotherAlgebraIsNotRun() {
        var bundle = new Bundled(openCase()).replaced("verdict.json", "\"algebra\":\"1\"", "\"algebra\":\"2\"");
        assertThat(REPLAY.run(bundle.recorded())).isInstanceOf(NoRules.class);
        assertThat(REPLAY.runWithItsOwnRules(bundle.recorded())).isInstanceOf(NoRules.class);
    }

    /** A bundle under rules that no release has. */
    private static Bundled withRulesOfItsOwn() {
        return new Bundled(new Assessor(new RuleSets(List.of(Pick.ruleSet())))
                .assess(documented(Pick.Facts.printed().write(), List.of())));
    }

    @Test
    void theRulesOfTheBundleRunAfterTheCheck() {
        assertThat(REPLAY.runWithItsOwnRules(withRulesOfItsOwn().recorded())).isInstanceOf(Same.class);
    }

    @Test
    void foreignCodeInTheRulesOfTheBundleIsRefused() {
        var bundle = withRulesOfItsOwn().rules("60-compare/totals.drl", "then\n", "    eval( true )\nthen\n");
        assertThat(REPLAY.runWithItsOwnRules(bundle.recorded()))
                .isInstanceOfSatisfying(RulesRefused.class, refused -> assertThat(refused.reasons())
                        .anyMatch(reason -> reason.contains("60-compare/totals.drl") && reason.contains("eval")));
    }

    @Test
    void everyReleasedRuleSetIsInTheRegisterOfReleases() {
        RuleSets.builtIn().all().stream().filter(set -> set.header().released()).forEach(set -> assertThat(
                        Releases.builtIn().of(set.digest(), set.header().algebra()))
                .as("%s in releases.yaml", set)
                .isPresent());
    }
}
