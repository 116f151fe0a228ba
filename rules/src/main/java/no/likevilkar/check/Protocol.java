package no.likevilkar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a check of one bundle came to: what does not hold, how much was confirmed, what was not shown and what cannot be proven. */
public final class Protocol {

    private static final int MOST_FAILURES = 1_000;

    /** What is counted as confirmed, in the order in which it is told. */
    public enum Confirmed {
        ENTRIES,
        DOCUMENTS,
        INPUTS_AT_THEIR_PLACE,
        ROWS,
        PARAMETERS,
        RULES,
        RULES_FOR_SUBJECTS,
        FIRINGS,
        FIGURES,
        FINDINGS,
        LADDER_STEPS,
        VERDICT_MEMBERS
    }

    private final List<Failure> failures = new ArrayList<>();
    private final SortedMap<Confirmed, Integer> confirmed = new TreeMap<>();
    private final Set<String> notShown = new LinkedHashSet<>();
    private final List<Remark> unproven = new ArrayList<>();

    /** Something does not hold. */
    public void fail(String code, String place, String found, String expected) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(new Failure(code, place, found, expected));
        }
    }

    /** So many things of a kind hold. */
    public void confirm(Confirmed kind, int count) {
        confirmed.merge(kind, count, Integer::sum);
    }

    /** A confidential value that this bundle does not open, by its file and place; told of twice it counts once. */
    public void notShown(String path) {
        notShown.add(path);
    }

    /** Something a program cannot prove: a page of a scanned letter. The sentence is its English wording. */
    public void unproven(Remark.Kind kind, String sentence, Object... arguments) {
        unproven.add(
                new Remark(kind, Arrays.stream(arguments).map(String::valueOf).toList(), sentence));
    }

    public boolean holds() {
        return failures.isEmpty();
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    public SortedMap<Confirmed, Integer> confirmed() {
        return confirmed;
    }

    public List<String> notShown() {
        return List.copyOf(notShown);
    }

    public List<Remark> unproven() {
        return List.copyOf(unproven);
    }
}
