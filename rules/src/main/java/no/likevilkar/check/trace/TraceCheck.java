package no.likevilkar.check.trace;

import static no.likevilkar.check.Protocol.Confirmed.FIGURES;
import static no.likevilkar.check.Protocol.Confirmed.FIRINGS;
import static no.likevilkar.check.Protocol.Confirmed.PARAMETERS;
import static no.likevilkar.check.Protocol.Confirmed.RULES;
import static no.likevilkar.check.Protocol.Confirmed.RULES_FOR_SUBJECTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.bundle.Opener;
import no.likevilkar.check.derive.CaseFacts;
import no.likevilkar.check.derive.Derivation;
import no.likevilkar.check.derive.DerivationException;
import no.likevilkar.check.figure.BadFigureException;
import no.likevilkar.check.rule.Matcher.TooManyMatchesException;
import no.likevilkar.check.ruleset.RuleSetException;
import no.likevilkar.check.ruleset.RuleSetText;

/**
 * Holds a trace against what the checker works out from the case and the rules. Steps are compared by what they are about and
 * not by their number, so that one line too many does not make every later one wrong.
 */
public final class TraceCheck {

    private final RuleSetText ruleSet;
    private final CaseFacts first;
    private final Derivation derivation;
    private final Judged judged;
    private final Protocol protocol;
    private final Map<Protocol.Confirmed, Integer> confirmed = new HashMap<>();
    private final TreeSet<String> rules = new TreeSet<>();

    /** @param judged results of tests and the outcome, which are worked out elsewhere */
    public TraceCheck(RuleSetText ruleSet, CaseFacts first, Derivation derivation, Judged judged, Protocol protocol) {
        this.ruleSet = ruleSet;
        this.first = first;
        this.derivation = derivation;
        this.judged = judged;
        this.protocol = protocol;
    }

    /**
     * Compares; every difference goes into the protocol.
     *
     * @param lines bytes of each line without its line feed
     * @param opener opens confidential values as far as they are shown
     */
    public void compare(List<byte[]> lines, Opener opener) {
        var found = TraceLines.read(lines, opener, protocol);
        try {
            compare(found, expected());
        } catch (DerivationException e) {
            protocol.fail("CHK-320", e.place(), e.found(), e.expected());
        } catch (RuleSetException e) {
            protocol.fail("CHK-321", RuleSetText.FOLDER + e.place(), e.found(), e.expected());
        } catch (BadFigureException | TooManyMatchesException | StackOverflowError e) {
            protocol.fail(
                    "CHK-322",
                    RuleSetText.FOLDER,
                    "formulas that cannot be worked out: " + e.getMessage(),
                    "formulas that lead from a case to a verdict");
        }
    }

    /** All steps in canonical order but the first, which says how the rule set was chosen. */
    private List<Step> expected() {
        var steps = new ArrayList<>(new CaseSteps(first).of(derivation));
        for (int i = 0; i < derivation.runs().size(); i++) {
            steps.addAll(new RunSteps(ruleSet, judged, i + 1, derivation.runs().get(i)).all());
        }
        steps.add(Step.of(
                "outcome",
                0,
                "decidedBy",
                ruleSet.head().decides(),
                "outcome",
                judged.outcome().<Object>map(word -> word).orElse(Unproven.WORD),
                "strength",
                judged.strength().<Object>map(word -> word).orElse(Unproven.WORD),
                "runs",
                (long) derivation.runs().size(),
                "complete",
                derivation.complete()));
        return steps;
    }

    private void compare(List<TraceLines.Line> found, List<Step> expected) {
        var names = Step.names(expected);
        var wanted = new LinkedHashMap<String, Step>();
        for (int i = 0; i < expected.size(); i++) {
            wanted.put(names.get(i), expected.get(i));
        }
        var foundNames = Step.names(found.stream().map(TraceLines.Line::step).toList());
        var order = new ArrayList<String>();
        for (int i = 0; i < found.size(); i++) {
            var line = found.get(i);
            var step = wanted.remove(foundNames.get(i));
            if (step != null) {
                order.add(foundNames.get(i));
                count(Differences.compare(line, step, protocol), step);
            } else if (i > 0 || !line.step().kind().equals("rule-set")) {
                protocol.fail("CHK-412", line.place(), line.step().words(), "nothing of the kind");
            } else {
                new ChoiceCheck(ruleSet, first.theCase(), protocol).check(line);
            }
        }
        if (found.isEmpty() || !found.get(0).step().kind().equals("rule-set")) {
            protocol.fail("CHK-413", "trace.jsonl step 1", "no step of kind rule-set", "how the rule set was chosen");
        }
        wanted.values().forEach(step -> protocol.fail("CHK-413", "trace.jsonl", "nothing of it", step.words()));
        inOrder(order, names);
        tell();
    }

    /** Only the first step out of order is told of. */
    private void inOrder(List<String> found, List<String> names) {
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        for (int i = 1; i < found.size(); i++) {
            if (places.get(found.get(i)) < places.get(found.get(i - 1))) {
                protocol.fail(
                        "CHK-414", "trace.jsonl", found.get(i) + " after " + found.get(i - 1), "the reverse order");
                return;
            }
        }
    }

    private void count(Differences.Result result, Step step) {
        if (result == Differences.Result.DIFFERENT) {
            return;
        }
        switch (step.kind()) {
            case "parameter" -> add(PARAMETERS, 1);
            case "figure" -> add(FIGURES, result == Differences.Result.CONFIRMED ? 1 : 0);
            case "fired" -> {
                add(FIRINGS, 1);
                add(RULES_FOR_SUBJECTS, 1);
                rules.add((String) step.members().get("rule"));
            }
            case "not-fired" -> {
                add(RULES_FOR_SUBJECTS, ((List<?>) step.members().get("for")).size());
                rules.add((String) step.members().get("rule"));
            }
            default -> {}
        }
    }

    private void add(Protocol.Confirmed kind, int count) {
        confirmed.merge(kind, count, Integer::sum);
    }

    private void tell() {
        add(RULES, rules.size());
        confirmed.forEach(protocol::confirm);
    }
}
