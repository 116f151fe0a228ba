package no.likevilkar.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Remark;
import no.likevilkar.check.Unshown;

/**
 * Holds what a bundle says against what was worked out, member by member. Rows of lists are told apart by what they are
 * about, not by where they stand. A confidential amount that is not opened is counted. One that the checker can work out all
 * the same is told of; where nothing of the case is withheld, or the member is a word, it may not be confidential at all.
 */
final class Comparison {

    static final String DIFFERS = "CHK-701";
    static final String LEFT_OUT = "CHK-702";
    static final String TOO_MUCH = "CHK-703";
    static final String ORDER = "CHK-704";
    static final String HIDDEN = "CHK-705";

    /** Members that rest on numbers of the case or on names in it, and so may be confidential. */
    private static final Set<String> AMOUNTS = Set.of(
            "stated",
            "booked",
            "own",
            "full",
            "neutral",
            "neutralNetOfHandicaps",
            "perUnit",
            "comparable",
            "supplier",
            "amount",
            "percent",
            "subtotal",
            "measured",
            "limit",
            "args",
            "admissible",
            "value",
            "avoidable",
            "bidPlusTransition",
            "difference",
            "selected",
            "included",
            "corrected",
            "netted",
            "name",
            "quantity");

    private final Protocol protocol;
    private final boolean withholds;
    private final Map<String, String> because;
    private int same;
    private int differences;

    /**
     * @param withholds whether anything of the case is not shown
     * @param because why a member is what it was worked out to be, by place
     */
    Comparison(Protocol protocol, boolean withholds, Map<String, String> because) {
        this.protocol = protocol;
        this.withholds = withholds;
        this.because = because;
    }

    /** Compares all members and confirms those that hold. */
    void compare(Map<String, Object> found, Map<String, Object> expected) {
        members("verdict.json", found, expected);
        protocol.confirm(Confirmed.VERDICT_MEMBERS, same);
    }

    private void fail(String code, String place, String found, String expected) {
        differences++;
        String why = because.get(place);
        protocol.fail(code, place, found, why == null ? expected : expected + ", because " + why);
    }

    private void members(String place, Map<?, ?> found, Map<?, ?> expected) {
        var names = new TreeSet<String>();
        found.keySet().forEach(name -> names.add((String) name));
        expected.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            if (!expected.containsKey(name)) {
                fail(TOO_MUCH, place + "/" + name, Words.of(found.get(name)), "no such member");
            } else if (!found.containsKey(name)) {
                fail(LEFT_OUT, place, "nothing of the member " + name, Words.of(expected.get(name)));
            } else {
                value(place + "/" + name, name, found.get(name), expected.get(name));
            }
        }
    }

    private void value(String place, String name, Object found, Object expected) {
        if (expected == Unshown.VALUE) {
            unknown(place, found);
        } else if (found == Unshown.VALUE && holdsUnknown(expected)) {
            notShown(place);
        } else if (found == Unshown.VALUE) {
            hidden(place, name, expected);
        } else if (found instanceof Map<?, ?> a && expected instanceof Map<?, ?> b) {
            members(place, a, b);
        } else if (found instanceof List<?> a && expected instanceof List<?> b && RowNames.areKnown(name)) {
            rows(place, name, a, b);
        } else if (found instanceof List<?> a && expected instanceof List<?> b && a.size() == b.size()) {
            words(place, a, b);
        } else if (Objects.equals(found, expected)) {
            same++;
        } else {
            fail(DIFFERS, place, Words.of(found), Words.of(expected));
        }
    }

    static boolean holdsUnknown(Object expected) {
        return expected == Unshown.VALUE
                || expected instanceof List<?> list && list.stream().anyMatch(Comparison::holdsUnknown)
                || expected instanceof Map<?, ?> map && map.values().stream().anyMatch(Comparison::holdsUnknown);
    }

    /** A list in which the place counts: answers, citations, the arguments of a sentence. */
    private void words(String place, List<?> found, List<?> expected) {
        for (int i = 0; i < expected.size(); i++) {
            value(place + "/" + i, place.substring(place.lastIndexOf('/') + 1), found.get(i), expected.get(i));
        }
    }

    private void unknown(String place, Object found) {
        if (found == Unshown.VALUE) {
            notShown(place);
        } else {
            protocol.unproven(
                    Remark.Kind.RESTS_ON_WITHHELD,
                    place + " says " + Words.of(found)
                            + ", and that rests on confidential values that this bundle does not show.",
                    place,
                    Words.of(found));
        }
    }

    /** By its path alone, as others tell of it. */
    private void notShown(String place) {
        protocol.notShown(place.replaceAll(" \\([^)]*\\)", ""));
    }

    private void hidden(String place, String name, Object expected) {
        if (withholds && AMOUNTS.contains(name)) {
            notShown(place);
            protocol.unproven(
                    Remark.Kind.FOLLOWS_FROM_SHOWN,
                    place + " is confidential, and calculated from what is shown it is " + Words.of(expected) + ".",
                    place,
                    Words.of(expected));
        } else {
            fail(HIDDEN, place, "a confidential value", Words.of(expected) + ", from values that are all shown");
        }
    }

    private void rows(String place, String list, List<?> found, List<?> expected) {
        var theirs = RowNames.of(list, found);
        var ours = RowNames.of(list, expected.stream().map(Perhaps::open).toList());
        var certain = new ArrayList<String>();
        for (int i = 0; i < expected.size(); i++) {
            int at = theirs.indexOf(ours.get(i));
            if (at >= 0) {
                row(place + "/" + at, list, theirs.get(at), found.get(at), Perhaps.open(expected.get(i)));
            } else if (!(expected.get(i) instanceof Perhaps)) {
                missing(place, list, ours.get(i), expected.get(i));
            }
            if (at >= 0 || !(expected.get(i) instanceof Perhaps)) {
                certain.add(ours.get(i));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!ours.contains(theirs.get(i))) {
                surplus(place, list, theirs.get(i), found.get(i));
            }
        }
        order(place, theirs, certain);
    }

    private void row(String place, String list, String name, Object found, Object expected) {
        int before = differences;
        boolean isRow = expected instanceof Map;
        value(isRow ? place + " (" + name + ")" : place, "", found, expected);
        if (differences == before && isRow) {
            confirm(list);
        }
    }

    private void confirm(String list) {
        switch (list) {
            case "findings" -> protocol.confirm(Confirmed.FINDINGS, 1);
            case "ladder", "handicaps", "location" -> protocol.confirm(Confirmed.LADDER_STEPS, 1);
            default -> {}
        }
    }

    private void missing(String place, String list, String name, Object expected) {
        String what = RowNames.words(list);
        fail(
                LEFT_OUT,
                place,
                "nothing of " + name,
                what + (expected instanceof Map ? ": " + Words.of(expected) : " that is " + name));
    }

    private void surplus(String place, String list, String name, Object found) {
        fail(
                TOO_MUCH,
                place,
                found instanceof Map ? name + " is " + RowNames.words(list) + ": " + Words.of(found) : name,
                "nothing of it");
    }

    /** Where the rows are the same, their order must be. */
    private void order(String place, List<String> theirs, List<String> ours) {
        var sorted = new ArrayList<>(theirs);
        var wanted = new ArrayList<>(ours);
        sorted.sort(null);
        wanted.sort(null);
        if (sorted.equals(wanted) && !theirs.equals(ours)) {
            int first = 0;
            while (theirs.get(first).equals(ours.get(first))) {
                first++;
            }
            fail(ORDER, place, theirs.get(first) + " at place " + first, ours.get(first) + " at that place");
        }
    }
}
