package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Input;

/** Gathers what is said. Two parties may disagree on one thing; one party says a thing once. */
final class Facts {

    private final Problems problems;
    private final CitedAmounts cited;
    private final Predicate<Input> asked;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Set<List<String>> said = new HashSet<>();

    /** @param asked which numbers are what somebody asks */
    Facts(Problems problems, CitedAmounts cited, Predicate<Input> asked) {
        this.problems = problems;
        this.cited = cited;
        this.asked = asked;
    }

    /** @param path where in the case file it is said */
    void add(Input input, String path) {
        String party = input.provenance().assertedBy();
        if (once(
                path,
                party,
                input.key() + " of " + input.subject() + " in " + input.period(),
                input.subject(),
                input.key(),
                input.period())) {
            inputs.add(input);
            cited.check(input.value(), input.provenance(), asked.test(input), path);
        }
    }

    /** @param path where in the case file it is said */
    void add(Answer answer, String path) {
        String party = answer.provenance().assertedBy();
        if (once(path, party, answer.key() + " of " + answer.subject(), answer.subject(), answer.key(), "")) {
            answers.add(answer);
        }
    }

    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    private boolean once(String path, String party, String what, String subject, String key, String period) {
        boolean first = said.add(List.of(party, subject, key, period));
        if (!first) {
            problems.add(
                    "CAS-214",
                    path,
                    what + " a second time by " + party,
                    "one value from each party",
                    "Keep one; a value of another party has its own assertedBy.");
        }
        return first;
    }
}
