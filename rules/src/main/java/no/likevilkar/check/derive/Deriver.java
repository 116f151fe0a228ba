package no.likevilkar.check.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.derive.Derivation.Asked;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.BadFigureException;
import no.likevilkar.check.rule.Matcher.TooManyMatchesException;
import no.likevilkar.check.ruleset.RuleSetException;
import no.likevilkar.check.ruleset.RuleSetText;

/** Works a case out again: one run, or one for each combination of answers to what nobody answered. */
public final class Deriver {

    /** As many combinations as are tried. */
    private static final int MOST_RUNS = 64;

    private final RuleSetText ruleSet;
    private final CaseFacts first;
    private final List<Run> runs = new ArrayList<>();
    private final SortedMap<String, Asked> asked = new TreeMap<>();

    private Deriver(RuleSetText ruleSet, CaseFacts first) {
        this.ruleSet = ruleSet;
        this.first = first;
    }

    /**
     * Everything that follows from a case by the rules.
     *
     * @return empty when it cannot be worked out; the protocol then says why
     */
    public static Optional<Derivation> derive(RuleSetText ruleSet, CaseFacts first, Protocol protocol) {
        try {
            var deriver = new Deriver(ruleSet, first);
            boolean complete = deriver.explore(new LinkedHashMap<>());
            return Optional.of(new Derivation(List.copyOf(deriver.runs), deriver.asked, complete));
        } catch (DerivationException e) {
            protocol.fail("CHK-320", e.place(), e.found(), e.expected());
        } catch (RuleSetException e) {
            protocol.fail("CHK-321", RuleSetText.FOLDER + e.place(), e.found(), e.expected());
        } catch (BadFigureException | TooManyMatchesException | ClassCastException | StackOverflowError e) {
            protocol.fail(
                    "CHK-322",
                    RuleSetText.FOLDER,
                    "rules that cannot be worked out: " + e.getMessage(),
                    "rules that lead from a case to a verdict");
        }
        return Optional.empty();
    }

    /** As {@link #derive(RuleSetText, CaseFacts, Protocol)}, from case.json, opened. */
    public static Optional<Derivation> derive(RuleSetText ruleSet, Map<String, Object> caseJson, Protocol protocol) {
        return CaseFacts.read(ruleSet, caseJson, protocol).flatMap(first -> derive(ruleSet, first, protocol));
    }

    private boolean explore(Map<String, String> assumed) {
        if (runs.size() >= MOST_RUNS) {
            return false;
        }
        var run = run(assumed);
        var open = run.all("Question").stream().min(Comparator.comparing(Deriver::matter));
        if (open.isEmpty() || !run.all("Scope").isEmpty()) {
            runs.add(run);
            return true;
        }
        var question = open.get();
        var matter = matter(question);
        if (assumed.containsKey(matter)) {
            throw new DerivationException(
                    "rule " + question.text("rule"), "the question " + matter + " although it is answered", "none");
        }
        var answers = first.contested()
                .getOrDefault(matter, ruleSet.key(question.text("key")).answers());
        asked.putIfAbsent(matter, new Asked(question, answers));
        boolean complete = true;
        for (var answer : answers) {
            var more = new LinkedHashMap<>(assumed);
            more.put(matter, answer);
            complete &= explore(more);
        }
        return complete;
    }

    private static String matter(Fact question) {
        return question.text("subject") + "/" + question.text("key");
    }

    private Run run(Map<String, String> assumed) {
        var facts = new ArrayList<>(first.facts().values());
        assumed.forEach((matter, answer) -> {
            var question = asked.get(matter).question();
            facts.add(Facts.answer(question.text("subject"), question.text("key"), answer));
        });
        return new Phases(ruleSet, facts).run(Collections.unmodifiableMap(assumed));
    }
}
