package no.likevilkar.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.fact.Question;
import no.likevilkar.fact.Scope;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Provenance;
import no.likevilkar.model.Standing;
import no.likevilkar.ruleset.RuleSet;

/**
 * The runs that settle a case: one, or one for each combination of answers to what nobody answered.
 *
 * @param runs complete runs
 * @param questions what nobody answered, with the answers tried, by subject and key
 * @param complete whether every combination was run
 */
public record Exploration(List<Run> runs, Map<String, Asked> questions, boolean complete) {

    /** As many combinations as are tried; beyond that the outcome is undetermined. */
    public static final int MOST_COMBINATIONS = 64;

    /**
     * @param question the question and the rule that asks it
     * @param answers the answers that were tried
     */
    public record Asked(Question question, List<String> answers) {}

    /** Runs a case once for each combination of answers to what nobody answered. */
    public static Exploration of(RuleSet ruleSet, Facts facts) {
        var search = new Search(ruleSet, facts);
        boolean complete = search.explore(List.of());
        return new Exploration(List.copyOf(search.runs), search.asked, complete);
    }

    /** The same runs with figures held at values. No rule runs for it. */
    public Exploration holding(Map<String, Interval> held) {
        return new Exploration(runs.stream().map(run -> run.holding(held)).toList(), questions, complete);
    }

    private static final class Search {
        private final RuleSet ruleSet;
        private final Facts facts;
        private final Runner runner;
        private final List<Run> runs = new ArrayList<>();
        private final Map<String, Asked> asked = new TreeMap<>();

        Search(RuleSet ruleSet, Facts facts) {
            this.ruleSet = ruleSet;
            this.facts = facts;
            this.runner = new Runner(ruleSet);
        }

        boolean explore(List<Answer> assumed) {
            if (runs.size() >= MOST_COMBINATIONS) {
                return false;
            }
            var run = runner.run(facts.all(), assumed);
            var open = run.questions().stream()
                    .min(Comparator.comparing(question -> question.subject() + "/" + question.key()));
            if (open.isEmpty() || !run.all(Scope.class).isEmpty()) {
                runs.add(run);
                return true;
            }
            var question = open.get();
            var answers = answers(question);
            asked.putIfAbsent(question.subject() + "/" + question.key(), new Asked(question, answers));
            boolean complete = true;
            for (String answer : answers) {
                var more = new ArrayList<>(assumed);
                more.add(new Answer(question.subject(), question.key(), answer, ASSUMED));
                complete &= explore(more);
            }
            return complete;
        }

        /** The answers between which parties differ, else every answer that the key admits. */
        private List<String> answers(Question question) {
            var contested = facts.contested().get(question.subject() + "/" + question.key());
            return contested == null
                    ? ruleSet.keys().require(question.key()).answers()
                    : contested.stream().map(Answer::value).distinct().sorted().toList();
        }
    }

    private static final Provenance ASSUMED =
            new Provenance("nobody", "assumed", "none", "one of the admissible answers", Standing.ASSERTED);
}
