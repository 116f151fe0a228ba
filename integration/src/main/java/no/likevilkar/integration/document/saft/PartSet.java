package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Whether the files of an export are all there: their names say how many there are. */
final class PartSet {

    private PartSet() {}

    /** The parts in the order of their numbers; with a problem when some are missing, double, or of another export. */
    static List<SaftPart> complete(List<SaftPart> parts, ProblemList problems) {
        var named = new ArrayList<Numbered>();
        for (SaftPart part : parts) {
            PartName.of(part.name()).ifPresent(name -> named.add(new Numbered(part, name)));
        }
        if (named.isEmpty() && parts.size() == 1) {
            return parts;
        }
        if (named.size() < parts.size()) {
            apart(parts, problems);
            return parts;
        }
        PartName first = named.get(0).name;
        if (named.stream()
                .anyMatch(one -> !one.name.export().equals(first.export()) || one.name.total() != first.total())) {
            apart(parts, problems);
            return parts;
        }
        check(named, first, problems);
        return named.stream()
                .sorted(Comparator.comparingInt(one -> one.name.number()))
                .map(Numbered::part)
                .toList();
    }

    private record Numbered(SaftPart part, PartName name) {}

    private static void check(List<Numbered> named, PartName first, ProblemList problems) {
        var missing = new TreeSet<Integer>();
        for (int i = 1; i <= first.total(); i++) {
            missing.add(i);
        }
        var seen = new HashSet<Integer>();
        for (Numbered one : named) {
            missing.remove(one.name.number());
            if (!seen.add(one.name.number())) {
                problems.problem(
                        SaftFault.PART_TWICE,
                        Place.WHOLE,
                        "part " + one.name.number() + " a second time: " + Quoted.of(one.part.name()),
                        "each part once");
            } else if (one.name.number() < 1 || one.name.number() > first.total()) {
                problems.problem(
                        SaftFault.PARTS_APART,
                        Place.WHOLE,
                        "part " + one.name.number() + " of " + first.total(),
                        "numbers from 1 to " + first.total());
            }
        }
        if (!missing.isEmpty()) {
            problems.problem(
                    SaftFault.PART_MISSING,
                    Place.WHOLE,
                    named.size() + " of " + first.total() + " parts, without part " + few(missing),
                    "all " + first.total() + " parts of " + Quoted.of(first.export()));
        }
    }

    private static void apart(List<SaftPart> parts, ProblemList problems) {
        problems.problem(
                SaftFault.PARTS_APART,
                Place.WHOLE,
                Quoted.list(parts.stream().map(SaftPart::name).toList(), 5),
                "one file, or the parts of one export, named <type>_<organisation>_<time>_<number>_<total>.xml");
    }

    private static String few(TreeSet<Integer> numbers) {
        String shown = numbers.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > 10 ? shown + " and " + (numbers.size() - 10) + " more" : shown;
    }
}
