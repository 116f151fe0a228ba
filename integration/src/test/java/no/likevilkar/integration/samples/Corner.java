package no.likevilkar.integration.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Finding;
import no.likevilkar.figure.Graph;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Case;
import no.likevilkar.model.Input;
import no.likevilkar.model.Period;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;
import no.likevilkar.verdict.Verdict.GapLine;

/**
 * One combination of ends of all gaps. A number or a word becomes an accepted statement in the case, which then is assessed by
 * a real run of the rules; a parameter, which no case can state, takes its value on the graph of that run.
 */
record Corner(Map<GapLine, String> ends) {

    private static final Map<String, String> ROLES = Map.of(
            "own",
            "own",
            "full",
            "full",
            "neutral",
            "neutral",
            "net of handicaps",
            "netOfHandicaps",
            "per unit",
            "perUnit",
            "difference",
            "difference",
            "percent",
            "percent");
    private static final Provenance SUPPLIED =
            new Provenance("officer", "supplied", "0".repeat(64), "corner of the admissible values", Standing.ACCEPTED);

    /** What nobody supplied and the neutral price rests on. */
    static List<GapLine> gapsBehindThePrices(Assessment assessment) {
        var ids = new HashSet<String>();
        for (Run run : assessment.exploration().runs()) {
            run.graph().find(id(assessment, "difference")).ifPresent(difference -> run.graph()
                    .behind(List.of(difference))
                    .forEach(figure -> ids.add(figure.getId())));
        }
        return assessment.verdict().gaps().stream()
                .filter(gap -> !gap.answers().isEmpty() || ids.contains(gap.id()))
                .toList();
    }

    private static String id(Assessment assessment, String role) {
        var unit = assessment.verdict().theCase().unit().id();
        return unit + "/" + assessment.verdict().ruleSet().header().role(role).orElseThrow() + "/" + Period.WHOLE;
    }

    /** Every combination of ends of closed ranges and of answers. */
    static List<Corner> of(List<GapLine> gaps) {
        List<Corner> corners = List.of(new Corner(Map.of()));
        for (GapLine gap : gaps) {
            var more = new ArrayList<Corner>();
            for (Corner corner : corners) {
                ends(gap).forEach(end -> more.add(corner.with(gap, end)));
            }
            corners = more;
        }
        return corners;
    }

    private static List<String> ends(GapLine gap) {
        return gap.answers().isEmpty()
                ? List.of(
                        gap.admissible().flatMap(Interval::low).orElseThrow().toPlainString(),
                        gap.admissible().flatMap(Interval::high).orElseThrow().toPlainString())
                : gap.answers();
    }

    private Corner with(GapLine gap, String end) {
        var more = new HashMap<>(ends);
        more.put(gap, end);
        return new Corner(Map.copyOf(more));
    }

    /**
     * What one real run gives at a corner.
     *
     * @param prices each one value
     * @param holds whether the deciding test holds
     */
    record Found(Map<String, BigDecimal> prices, boolean holds) {}

    /** The case with everything supplied, run. */
    Found run(Assessor assessor, Case theCase) {
        var assessment = assessor.assess(supplied(theCase));
        return new Found(prices(assessment), holds(assessment));
    }

    private Map<String, BigDecimal> prices(Assessment assessment) {
        var graph = onlyRun(assessment).graph();
        var values = new TreeMap<String, BigDecimal>();
        ROLES.forEach((name, role) -> graph.find(id(assessment, role))
                .ifPresent(figure -> values.put(
                        name, graph.values(parameters()).of(figure).point().orElseThrow())));
        return values;
    }

    private boolean holds(Assessment assessment) {
        var run = onlyRun(assessment);
        var decides = assessment.verdict().ruleSet().header().decides();
        var test = run.all(Finding.class).stream()
                .filter(finding -> finding.rule().equals(decides))
                .findFirst()
                .orElseThrow()
                .test();
        Graph.Values values = run.graph().values(parameters());
        return values.of(test).point().orElseThrow().signum() > 0;
    }

    private static Run onlyRun(Assessment assessment) {
        var runs = assessment.exploration().runs();
        if (runs.size() != 1) {
            throw new IllegalStateException("a corner leaves nothing open, yet there were " + runs.size() + " runs");
        }
        return runs.get(0);
    }

    private Case supplied(Case c) {
        var inputs = new ArrayList<>(c.inputs());
        var answers = new ArrayList<>(c.answers());
        ends.forEach((gap, end) -> {
            if (!gap.answers().isEmpty()) {
                answers.add(new Answer(gap.subject(), gap.key(), end, SUPPLIED));
            } else if (!gap.subject().equals("parameter")) {
                inputs.add(new Input(gap.subject(), gap.key(), gap.period(), new BigDecimal(end), SUPPLIED));
            }
        });
        return c.with(inputs, answers);
    }

    private Map<String, Interval> parameters() {
        var values = new HashMap<String, Interval>();
        ends.forEach((gap, end) -> {
            if (gap.answers().isEmpty() && gap.subject().equals("parameter")) {
                values.put(gap.id(), Interval.point(new BigDecimal(end)));
            }
        });
        return values;
    }
}
