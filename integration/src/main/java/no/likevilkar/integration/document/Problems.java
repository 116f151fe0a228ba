package no.likevilkar.integration.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong with one document, up to a number that a person could still read through. */
public final class Problems {

    /** How many are kept; the others are counted. */
    public static final int MOST = 1000;

    private final String document;
    private final UnaryOperator<String> place;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /**
     * @param document name of the document as the case names it
     * @param place makes a path into a place that people can find
     */
    public Problems(String document, UnaryOperator<String> place) {
        this.document = document;
        this.place = place;
    }

    public Problems(String document) {
        this(document, UnaryOperator.identity());
    }

    public void add(String code, String path, String found, String expected, String remedy) {
        if (problems.size() < MOST) {
            problems.add(new Problem(code, document, place.apply(path), found, expected, remedy));
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All that were kept, in the order found; the last one says how many more there are. */
    public List<Problem> list() {
        if (more == 0) {
            return List.copyOf(problems);
        }
        var all = new ArrayList<>(problems);
        Problem last = problems.get(problems.size() - 1);
        all.add(new Problem(
                last.code(),
                document,
                "after the first " + MOST,
                "and " + more + " more problems",
                "none",
                "Mend these first; often one cause makes many."));
        return List.copyOf(all);
    }
}
