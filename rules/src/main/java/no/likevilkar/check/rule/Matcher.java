package no.likevilkar.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.rule.Condition.Collect;
import no.likevilkar.check.rule.Condition.Exists;
import no.likevilkar.check.rule.Condition.Not;
import no.likevilkar.check.rule.Condition.Pattern;

/** Finds all matches of rules over facts, by joining conditions in written order. */
public final class Matcher {

    /** Facts tried for one rule; far more than any real case needs. */
    private static final int MOST_TRIED = 5_000_000;

    private static final int MOST_MATCHES = 200_000;

    private final Store store;
    private int tried;

    public Matcher(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    /** A rule has more matches than can be worked out; only a rule made to exhaust the checker does. */
    public static final class TooManyMatchesException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyMatchesException(Rule rule) {
            super(rule.file() + " line " + rule.line() + ": rule " + rule.id()
                    + " has more matches than can be worked out");
        }
    }

    /**
     * How far a rule comes when some variables are fixed beforehand.
     *
     * @param last matches of all conditions before the one at which none is left; of all conditions when there is none
     * @param stop place of the condition at which no match is left, or the number of conditions
     */
    record Reach(List<Partial> last, int stop) {}

    /**
     * All matches of a rule, in the order of the ids of what they match.
     *
     * @throws TooManyMatchesException when there is no end to them
     */
    public List<Match> matches(Rule rule) {
        if (store.lacksNeedOf(rule)) {
            return List.of();
        }
        var reach = reach(rule, Map.of());
        return reach.stop() < rule.conditions().size()
                ? List.of()
                : reach.last().stream()
                        .map(partial -> new Match(rule, partial.values(), partial.facts()))
                        .toList();
    }

    Reach reach(Rule rule, Map<String, Object> fixed) {
        tried = 0;
        var partials = List.of(new Partial(fixed, List.of()));
        for (int i = 0; i < rule.conditions().size(); i++) {
            var next = new ArrayList<Partial>();
            for (var partial : partials) {
                each(rule, List.of(rule.conditions().get(i)), partial, next::add);
                if (next.size() > MOST_MATCHES) {
                    throw new TooManyMatchesException(rule);
                }
            }
            if (next.isEmpty()) {
                return new Reach(partials, i);
            }
            partials = next;
        }
        return new Reach(partials, rule.conditions().size());
    }

    /** The facts that bar a {@code not}: those of its first match, by id. */
    List<Fact> barring(Rule rule, Not not, Partial partial) {
        var found = new ArrayList<Fact>();
        each(rule, not.inner(), partial, match -> {
            found.addAll(
                    match.facts().subList(partial.facts().size(), match.facts().size()));
            return false;
        });
        return found;
    }

    /** Hands over every way in which the conditions hold, until the visitor has seen enough; whether it wants more. */
    private boolean each(Rule rule, List<Condition> conditions, Partial partial, Predicate<Partial> visitor) {
        if (conditions.isEmpty()) {
            return visitor.test(partial);
        }
        var first = conditions.get(0);
        var others = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            for (var fact : store.candidates(pattern, partial.values())) {
                if (++tried > MOST_TRIED) {
                    throw new TooManyMatchesException(rule);
                }
                var more = partial.with(pattern, fact);
                if (more.isPresent() && !each(rule, others, more.get(), visitor)) {
                    return false;
                }
            }
            return true;
        } else if (first instanceof Not not) {
            return any(rule, not.inner(), partial) || each(rule, others, partial, visitor);
        } else if (first instanceof Exists exists) {
            return !any(rule, exists.inner(), partial) || each(rule, others, partial, visitor);
        }
        return each(rule, others, collect(rule, (Collect) first, partial), visitor);
    }

    private boolean any(Rule rule, List<Condition> conditions, Partial partial) {
        return !each(rule, conditions, partial, match -> false);
    }

    private Partial collect(Rule rule, Collect collect, Partial partial) {
        var lists = new TreeMap<String, List<Fact>>();
        collect.lists().forEach(list -> lists.put(list.list(), new ArrayList<>()));
        each(rule, collect.inner(), partial, match -> {
            collect.lists().forEach(list -> lists.get(list.list())
                    .add((Fact) match.values().get(list.each())));
            return true;
        });
        return partial.with(lists);
    }
}
