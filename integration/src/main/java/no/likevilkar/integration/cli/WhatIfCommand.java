package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.replay.BrokenBundleException;
import no.likevilkar.replay.Recorded;
import no.likevilkar.replay.Replay;
import no.likevilkar.replay.ReplayResult.RulesRefused;
import no.likevilkar.replay.ShownCase;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.source.ForeignRulesException;
import no.likevilkar.ruleset.source.SourceRules;
import no.likevilkar.whatif.FigureNames;
import no.likevilkar.whatif.Scenario;
import no.likevilkar.whatif.Sensitivity;
import no.likevilkar.whatif.Setting;
import no.likevilkar.whatif.TippingPoints;
import no.likevilkar.whatif.UnknownFigureException;
import no.likevilkar.whatif.Watched;
import no.likevilkar.whatif.WhatIf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whatif}: what would have changed a verdict. */
@picocli.CommandLine.Command(
        name = "whatif",
        description =
                "Tells what would have changed a verdict: other values, the point where it turns, what it is sensitive to.",
        sortOptions = false)
final class WhatIfCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "BUNDLE", description = "<case>.verdict.zip")
    private Path bundle;

    @Option(
            names = "--set",
            paramLabel = "FIGURE=VALUE",
            description = "assess again with this value of a figure or answer; may be given several times")
    private List<String> set = List.of();

    @Option(
            names = "--tipping-point",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FIGURE",
            description = "the smallest change of one figure that turns the outcome (default: the stated price)")
    private String tippingPoint;

    @Option(names = "--sensitivity", description = "how far the difference moves with each figure, widest first")
    private boolean sensitivity;

    @Option(
            names = "--rules-from-bundle",
            description = "compile the rules inside the bundle, after the check of what rules may use")
    private boolean rulesFromBundle;

    @Mixin
    private FormatOptions format;

    WhatIfCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        if (set.isEmpty() && tippingPoint == null && !sensitivity) {
            throw new ParameterException(
                    spec.commandLine(), "found nothing to ask; expected --set, --tipping-point or --sensitivity");
        }
        try {
            return ask(BundleFiles.read(bundle));
        } catch (BrokenBundleException broken) {
            error(new ReplayText(common().texts(), false)
                    .broken(bundle.toString(), broken.getMessage())
                    .strip());
            return ExitCode.BROKEN;
        } catch (UnknownFigureException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        } catch (CaseRefusedException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage());
        }
    }

    private ExitCode ask(Recorded recorded) {
        var ruleSet = ruleSet(recorded);
        if (ruleSet.isEmpty()) {
            return ExitCode.CANNOT_REPLAY;
        }
        var shown = ShownCase.of(recorded);
        var now = Scenario.of(shown.theCase(), ruleSet.get());
        if (!shown.leftOut().isEmpty() && !ShownCase.agrees(recorded, now.verdict(), now.exploration())) {
            error(common().texts()
                    .text(
                            "whatif.withheld",
                            recorded.caseId(),
                            shown.leftOut().size(),
                            shown.leftOut().get(0)));
            return ExitCode.CANNOT_REPLAY;
        }
        boolean picks = ruleSet.get().header().picksProvider();
        boolean pickIsShown =
                shown.leftOut().isEmpty() || ShownCase.agreesOnPick(recorded, now.verdict(), now.exploration());
        if (picks && !pickIsShown && tippingPoint != null) {
            error(common().texts().text("whatif.pickWithheld", shown.leftOut().size()));
        }
        answer(recorded.caseId(), now, shown.leftOut(), picks && pickIsShown);
        return ExitCode.DONE;
    }

    private Optional<RuleSet> ruleSet(Recorded recorded) {
        var text = new ReplayText(common().texts(), false);
        var replay = Replay.builtIn();
        try {
            var ruleSet =
                    rulesFromBundle ? Optional.of(SourceRules.compile(recorded.folder())) : replay.atHand(recorded);
            if (ruleSet.isEmpty()) {
                error(text.of(Replayed.withoutReport(recorded.caseId(), replay.notAtHand(recorded)))
                        .strip());
            }
            return ruleSet;
        } catch (ForeignRulesException refused) {
            error(text.of(Replayed.withoutReport(recorded.caseId(), new RulesRefused(refused.reasons())))
                    .strip());
            return Optional.empty();
        }
    }

    private void answer(String caseId, Scenario now, List<String> leftOut, boolean pick) {
        var settings = set.stream().map(one -> Setting.read(one, now)).toList();
        var then = settings.isEmpty() ? now : now.with(settings);
        var change = settings.isEmpty() ? Optional.<WhatIf>empty() : Optional.of(WhatIf.of(now, then, settings));
        var tipping = tipping(then, pick);
        var bars = sensitivity ? Optional.of(Sensitivity.of(then)) : Optional.<Sensitivity>empty();
        if (format.json()) {
            data(new WhatIfJson(then.ruleSet()).of(caseId, change, tipping, bars, leftOut));
        } else {
            data(new WhatIfText(then, common().texts(), common().paint(console()))
                    .of(caseId, change, tipping, bars, leftOut));
        }
    }

    /**
     * Where the outcome turns, and where the provider picked does.
     *
     * @param pick whether the rule set picks a provider and all prices are shown
     */
    private List<TippingPoints> tipping(Scenario then, boolean pick) {
        if (tippingPoint == null) {
            return List.of();
        }
        if (tippingPoint.isEmpty()) {
            var prices = Stream.concat(
                            TippingPoints.ofStatedPrice(then).stream(),
                            pick ? TippingPoints.ofNeutralPrice(then).stream() : Stream.empty())
                    .toList();
            if (prices.isEmpty()) {
                throw new UnknownFigureException(
                        "found no stated price; expected a case with one, or the name of a figure");
            }
            return prices;
        }
        var figure = new FigureNames(then).find(tippingPoint);
        var outcome = TippingPoints.of(then, figure);
        return pick ? List.of(outcome, TippingPoints.of(then, figure, Watched.PREFERRED)) : List.of(outcome);
    }
}
