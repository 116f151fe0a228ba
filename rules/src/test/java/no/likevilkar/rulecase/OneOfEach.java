package no.likevilkar.rulecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Fired;
import no.likevilkar.assess.Run;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Result;

/** What every assessment holds, whatever was put in: of each thing one, and no two that say otherwise. */
final class OneOfEach {

    private OneOfEach() {}

    /** Each breach in words; none when all holds. */
    static List<String> breaches(Exploration exploration) {
        return exploration.runs().stream()
                .flatMap(run -> Stream.of(givenOnce(run), oneFinding(run), oneResult(run))
                        .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** What a rule concluded, another firing concluded too: a figure inserted twice, or a finding. */
    private static List<String> givenOnce(Run run) {
        var given = new HashSet<String>();
        return run.fired().stream()
                .map(Fired::gave)
                .filter(gave -> !gave.isEmpty() && !given.add(gave))
                .map(gave -> gave + " was inserted twice")
                .toList();
    }

    /** A rule that fired for a subject and a period left one finding of them, and there is none that no firing left. */
    private static List<String> oneFinding(Run run) {
        var found = new HashMap<String, Integer>();
        run.all(Finding.class)
                .forEach(f -> found.merge(f.rule() + " " + f.subject() + "/" + f.period(), 1, Integer::sum));
        run.all(Assertion.class)
                .forEach(a -> found.merge(a.rule() + " " + a.subject() + "/" + a.period(), 1, Integer::sum));
        var breaches = new ArrayList<String>();
        run.fired().stream()
                .map(Fired::gave)
                .filter(gave -> gave.startsWith("finding "))
                .map(gave -> gave.substring("finding ".length()))
                .distinct()
                .forEach(applied -> {
                    int count = found.getOrDefault(applied, 0);
                    found.remove(applied);
                    if (count != 1) {
                        breaches.add("where " + applied + " applied there are " + count + " findings");
                    }
                });
        found.forEach((finding, count) -> breaches.add("no rule fired for the finding " + finding));
        return breaches;
    }

    /** Parts of a rule that go by words and dates do not contradict one another of one subject and period. */
    private static List<String> oneResult(Run run) {
        var results = new HashMap<String, Result>();
        var breaches = new ArrayList<String>();
        for (var one : run.all(Assertion.class)) {
            String rule = one.rule().contains("/")
                    ? one.rule().substring(0, one.rule().indexOf('/'))
                    : one.rule();
            String what = rule + " " + one.subject() + "/" + one.period();
            var other = results.putIfAbsent(what, one.result());
            if (other != null && other != one.result()) {
                breaches.add(what + " is " + other + " and " + one.result());
            }
        }
        return breaches;
    }
}
