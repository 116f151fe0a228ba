package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.text.ProblemList;

/** What is wrong with an export as a whole and with each of its files. */
final class SaftProblems {

    /** Three letters that begin every code of this reader. */
    static final String KIND = "SAF";

    private final String document;
    private final ProblemList whole;
    private final List<ProblemList> ofParts = new ArrayList<>();

    SaftProblems(String document) {
        this.document = document;
        whole = new ProblemList(document, KIND);
    }

    ProblemList whole() {
        return whole;
    }

    /** A list for a file, whose lines are counted by themselves; the file of a set is named behind the document. */
    ProblemList ofPart(String name) {
        var list = new ProblemList(name.equals(document) ? document : document + "/" + name, KIND);
        ofParts.add(list);
        return list;
    }

    boolean isEmpty() {
        return whole.isEmpty() && ofParts.stream().allMatch(ProblemList::isEmpty);
    }

    <T> Reading<T> reading(List<T> rows) {
        var problems = new ArrayList<Problem>();
        var warnings = new ArrayList<Problem>();
        for (ProblemList list : ofParts) {
            Reading<T> part = list.reading(List.of());
            problems.addAll(part.problems());
            warnings.addAll(part.warnings());
        }
        Reading<T> all = whole.reading(List.of());
        problems.addAll(all.problems());
        warnings.addAll(all.warnings());
        return new Reading<>(problems.isEmpty() ? rows : List.of(), problems, warnings);
    }
}
