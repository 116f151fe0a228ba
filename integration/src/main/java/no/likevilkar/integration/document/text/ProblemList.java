package no.likevilkar.integration.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.likevilkar.integration.document.CellPlace;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;

/**
 * Collects all that is wrong with one document, up to {@value #MOST} problems and as many warnings; what comes after is counted and
 * told in one last entry.
 */
public final class ProblemList {

    static final int MOST = 1000;

    private record Entry(int line, Problem problem) {}

    private final String document;
    private final String kind;
    private Function<Place, String> words = Place::toString;
    private Function<Place, Optional<CellPlace>> cells = place -> Optional.empty();
    private final List<Entry> problems = new ArrayList<>();
    private final List<Entry> warnings = new ArrayList<>();
    private long problemsLeftOut;
    private long warningsLeftOut;

    /**
     * @param document name of the document as the case gives it
     * @param kind the three letters that begin every code, for example {@code LED}
     */
    public ProblemList(String document, String kind) {
        this.document = document;
        this.kind = kind;
    }

    /**
     * From now on places are told in these words; a spreadsheet has sheets and cells where a text has lines.
     *
     * @param inCells the cell that stands for a place
     */
    public void tellPlaces(Function<Place, String> inWords, Function<Place, CellPlace> inCells) {
        words = inWords;
        cells = inCells.andThen(Optional::of);
    }

    /** A place as people find it in this document. */
    public String words(Place place) {
        return words.apply(place);
    }

    public void problem(Fault fault, Place place, String found, String expected) {
        if (problems.size() < MOST) {
            problems.add(entry(fault, place, found, expected));
        } else {
            problemsLeftOut++;
        }
    }

    public void warning(Fault fault, Place place, String found, String expected) {
        if (warnings.size() < MOST) {
            warnings.add(entry(fault, place, found, expected));
        } else {
            warningsLeftOut++;
        }
    }

    /** Counts problems that are known and were not kept one by one. */
    void leaveOut(long count) {
        problemsLeftOut += count;
    }

    /** Whether no problem was found; warnings do not count. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The reading: these rows, or none of them when there is a problem. */
    public <T> Reading<T> reading(List<T> rows) {
        return new Reading<>(
                isEmpty() ? rows : List.of(), inOrder(problems, problemsLeftOut), inOrder(warnings, warningsLeftOut));
    }

    private Entry entry(Fault fault, Place place, String found, String expected) {
        var code = kind + "-" + fault.number();
        return new Entry(
                place.line(),
                new Problem(code, document, words(place), found, expected, fault.remedy(), cells.apply(place)));
    }

    private List<Problem> inOrder(List<Entry> entries, long leftOut) {
        var ordered = new ArrayList<Problem>();
        entries.stream()
                .sorted(Comparator.comparingInt(Entry::line))
                .map(Entry::problem)
                .forEach(ordered::add);
        if (leftOut > 0) {
            ordered.add(entry(
                            TableFault.AND_MORE,
                            Place.WHOLE,
                            "and " + leftOut + " more of the same severity",
                            "at most " + MOST + " in one document")
                    .problem());
        }
        return ordered;
    }
}
