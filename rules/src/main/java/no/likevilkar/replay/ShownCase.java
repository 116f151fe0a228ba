package no.likevilkar.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.assess.Exploration;
import no.likevilkar.casejson.CaseReader;
import no.likevilkar.check.Unshown;
import no.likevilkar.model.Case;
import no.likevilkar.seal.Sealing;
import no.likevilkar.verdict.Verdict;
import no.likevilkar.verdict.VerdictAudiences;
import no.likevilkar.verdict.VerdictJson;

/**
 * As much of a case as a bundle shows: numbers that are withheld are left out, names that are withheld say so. Good for asking what
 * would change the verdict only when the verdict comes out the same without what is left out.
 *
 * @param theCase what is shown
 * @param leftOut where what is left out stands in {@code case.json}
 */
public record ShownCase(Case theCase, List<String> leftOut) {

    private static final String NOT_SHOWN = "not-shown";
    private static final Set<String> WORDS = Set.of("supplier", "label", "name", "sha256");
    private static final List<String> NUMBERS = List.of("inputs", "ledger", "priceLines");
    private static final List<String> COMPARED = List.of("outcome", "strength", "difference");

    public ShownCase {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @throws BrokenBundleException when what is shown is no case
     */
    public static ShownCase of(Recorded recorded) {
        var tree = new TreeMap<>(recorded.caseTree());
        for (String rows : NUMBERS) {
            if (tree.get(rows) instanceof List<?> list) {
                tree.put(rows, list.stream().filter(row -> !lacksNumber(row)).toList());
            }
        }
        tree.replaceAll((name, value) -> named(name, value));
        try {
            return new ShownCase(CaseReader.read(tree), recorded.withheldFromCase());
        } catch (IllegalArgumentException | ClassCastException unreadable) {
            throw new BrokenBundleException(String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean lacksNumber(Object row) {
        return row instanceof Map<?, ?> map
                && map.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == Unshown.VALUE && !WORDS.contains(entry.getKey()));
    }

    private static Object named(String name, Object value) {
        if (value == Unshown.VALUE && WORDS.contains(name)) {
            return NOT_SHOWN;
        }
        if (value instanceof Map<?, ?> map) {
            var result = new TreeMap<String, Object>();
            map.forEach((member, inner) -> result.put((String) member, named((String) member, inner)));
            return result;
        }
        if (value instanceof List<?> list) {
            var result = new ArrayList<Object>();
            list.forEach(inner -> result.add(named(name, inner)));
            return result;
        }
        return value;
    }

    /**
     * Whether an assessment says of the unit what the recorded one says, as far as that is shown; false where it is not.
     *
     * @param exploration the runs behind the verdict
     */
    public static boolean agrees(Recorded recorded, Verdict verdict, Exploration exploration) {
        return same(COMPARED, recorded.verdict(), written(recorded, verdict, exploration));
    }

    /**
     * Whether it says of all prices that are compared, and of the provider picked, what the recorded one says. Only then can it be
     * told where another would be picked: a price that is left out may be the nearest.
     */
    public static boolean agreesOnPick(Recorded recorded, Verdict verdict, Exploration exploration) {
        var came = written(recorded, verdict, exploration);
        return same(List.of("preferred"), recorded.verdict(), came)
                && recorded.verdict().get("prices") instanceof Map<?, ?> then
                && came.get("prices") instanceof Map<?, ?> now
                && same(List.of("neutral"), then, now)
                && comparable(then).equals(comparable(now));
    }

    private static Map<?, ?> written(Recorded recorded, Verdict verdict, Exploration exploration) {
        return (Map<?, ?>) Sealing.plain(
                VerdictJson.tree(verdict, recorded.processing(), new VerdictAudiences(verdict, exploration)));
    }

    private static boolean same(List<String> members, Map<?, ?> then, Map<?, ?> now) {
        return members.stream().allMatch(member -> Objects.equals(then.get(member), now.get(member)));
    }

    /** The comparable price of each bid, in their order; nothing for one that has none. */
    private static List<Optional<Object>> comparable(Map<?, ?> prices) {
        return ((List<?>) prices.get("bids"))
                .stream()
                        .map(bid -> Optional.<Object>ofNullable(((Map<?, ?>) bid).get("comparable")))
                        .toList();
    }
}
