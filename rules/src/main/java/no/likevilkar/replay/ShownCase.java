package no.likevilkar.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.casejson.CaseReader;
import no.likevilkar.check.Unshown;
import no.likevilkar.json.Tree;
import no.likevilkar.model.Case;
import no.likevilkar.verdict.Verdict;
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

    /** Whether a verdict says of the unit what the recorded one says, as far as that is shown; false where it is not. */
    public static boolean agrees(Recorded recorded, Verdict verdict) {
        var came = VerdictJson.tree(verdict, recorded.processing());
        return COMPARED.stream()
                .allMatch(member -> Objects.equals(
                        Tree.of("it", recorded.verdict().get(member)).toString(),
                        Tree.of("it", came.get(member)).toString()));
    }
}
