package no.likevilkar.check.trace;

import java.util.List;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.derive.Row;
import no.likevilkar.check.figure.Algebra;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * The first step of a trace: which rule set was chosen. That it is the one in the bundle is proven here; which others there were to
 * choose from and why this one was taken is told by whoever ran the assessment, and must at least name it.
 */
final class ChoiceCheck {

    private final RuleSetText ruleSet;
    private final Row theCase;
    private final Protocol protocol;

    ChoiceCheck(RuleSetText ruleSet, Row theCase, Protocol protocol) {
        this.ruleSet = ruleSet;
        this.theCase = theCase;
        this.protocol = protocol;
    }

    void check(TraceLines.Line line) {
        var head = ruleSet.head();
        var found = new TreeMap<>(line.step().members());
        var candidates = found.remove("candidates");
        var why = found.remove("why");
        var chosen = head.version() + " " + head.status() + " from " + head.validFrom();
        var own = new TraceLines.Line(line.number(), new Step("rule-set", 0, found));
        Differences.compare(
                own,
                Step.of(
                        "rule-set",
                        0,
                        "regime",
                        theCase.text("regime"),
                        "asOf",
                        theCase.text("asOf"),
                        "chosen",
                        head.version(),
                        "status",
                        head.status(),
                        "digest",
                        ruleSet.digest(),
                        "algebra",
                        head.algebra()),
                protocol);
        if (!(candidates instanceof List<?> list) || !list.contains(chosen)) {
            protocol.fail(
                    "CHK-415",
                    line.place() + ", candidates",
                    Text.of(candidates),
                    "a list with \"" + chosen + "\" in it");
        }
        if (!(why instanceof String)) {
            protocol.fail("CHK-415", line.place() + ", why", Text.of(why), "the reason for the choice in words");
        }
        if (!head.algebra().equals(Algebra.VERSION)) {
            protocol.fail(
                    "CHK-417",
                    RuleSetText.FOLDER + "ruleset.yaml",
                    "algebra " + head.algebra(),
                    "algebra " + Algebra.VERSION);
        }
        if (!head.regime().equals(theCase.text("regime"))) {
            protocol.fail("CHK-416", RuleSetText.FOLDER + "ruleset.yaml", head.regime(), theCase.text("regime"));
        }
    }
}
