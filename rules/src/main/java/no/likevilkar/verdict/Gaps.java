package no.likevilkar.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Facts;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Gap;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Stated;
import no.likevilkar.parameter.ParameterChoice;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.verdict.Verdict.GapLine;

/** What nobody supplied: numbers from evidence rules, parameters without a value, and questions without an answer. */
final class Gaps {

    private final RuleSet ruleSet;
    private final Facts facts;
    private final Exploration exploration;
    private final Set<String> needed;
    private final Map<String, String> switches;

    /**
     * @param needed ids of the figures that prices, tests and rankings rest on
     * @param switches figures that, filled, can let another member of an exclusive group be taken, with the group
     */
    Gaps(RuleSet ruleSet, Facts facts, Exploration exploration, Set<String> needed, Map<String, String> switches) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.exploration = exploration;
        this.needed = needed;
        this.switches = switches;
    }

    List<GapLine> all() {
        var lines = new TreeMap<String, GapLine>();
        exploration.questions().values().forEach(asked -> add(lines, question(asked)));
        for (Run run : exploration.runs()) {
            run.gaps().forEach(gap -> add(lines, number(run, gap)));
            parameters(run).forEach(line -> add(lines, line));
        }
        contestedNumbers().forEach(line -> add(lines, line));
        return lines.values().stream()
                .sorted(Comparator.comparing((GapLine line) -> !line.needed())
                        .thenComparing(GapLine::rule)
                        .thenComparing(GapLine::id))
                .toList();
    }

    private static void add(TreeMap<String, GapLine> lines, GapLine line) {
        lines.putIfAbsent(line.rule() + " " + line.id(), line);
    }

    private GapLine question(Exploration.Asked asked) {
        var question = asked.question();
        return new GapLine(
                question.rule(),
                question.subject(),
                question.key(),
                "",
                ruleSet.keys().require(question.key()).holder(),
                Optional.empty(),
                asked.answers(),
                true,
                Optional.empty(),
                List.of());
    }

    private boolean isNeeded(String figureId) {
        return needed.contains(figureId) || switches.containsKey(figureId);
    }

    private Optional<String> group(String figureId) {
        return Optional.ofNullable(switches.get(figureId));
    }

    private GapLine number(Run run, Gap gap) {
        var figure = run.graph().find(gap.figureId()).orElseThrow();
        return new GapLine(
                gap.rule(),
                gap.subject(),
                gap.key(),
                gap.period(),
                ruleSet.keys().require(gap.key()).holder(),
                Optional.of(((Stated) figure.getFormula()).value()),
                List.of(),
                isNeeded(gap.figureId()),
                group(gap.figureId()),
                List.of());
    }

    /** Parameters without a value, each with the rule whose own formula takes it in. */
    private List<GapLine> parameters(Run run) {
        var lines = new ArrayList<GapLine>();
        var seen = new HashSet<String>();
        for (Figure derived : run.all(Figure.class)) {
            for (Figure operand : Operand.figuresIn(derived.getFormula())) {
                var choice = facts.choices().get(operand.getId());
                if (choice != null && choice.isGap() && seen.add(operand.getId())) {
                    lines.add(parameter(derived.getRule(), operand, choice));
                }
            }
        }
        return lines;
    }

    private GapLine parameter(String rule, Figure figure, ParameterChoice choice) {
        return new GapLine(
                rule,
                figure.getSubject(),
                figure.getKey(),
                figure.getPeriod(),
                choice.definition().holder(),
                Optional.of(choice.stated().value()),
                List.of(),
                isNeeded(figure.getId()),
                group(figure.getId()),
                choice.nearest());
    }

    /** Numbers on which two statements stand side by side. */
    private List<GapLine> contestedNumbers() {
        return exploration.runs().stream()
                .limit(1)
                .flatMap(run -> run.all(Figure.class).stream())
                .filter(figure -> figure.getRule().equals(Facts.INPUT))
                .filter(figure -> figure.getFormula() instanceof Stated stated && stated.kind() == Stated.Kind.RANGE)
                .map(figure -> new GapLine(
                        "contested",
                        figure.getSubject(),
                        figure.getKey(),
                        figure.getPeriod(),
                        "authority",
                        Optional.of(((Stated) figure.getFormula()).value()),
                        List.of(),
                        isNeeded(figure.getId()),
                        group(figure.getId()),
                        List.of()))
                .toList();
    }
}
