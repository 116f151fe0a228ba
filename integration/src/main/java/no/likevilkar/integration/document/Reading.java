package no.likevilkar.integration.document;

import java.util.List;

/**
 * What a reader got out of a document: typed rows, or problems. With any problem the rows must not be used: a document is
 * never assessed by halves.
 *
 * @param rows in the order of the document
 * @param problems all that is wrong, in the order of the document
 * @param warnings what was noticed and does not stop the reading, for example a code that had to be inferred
 */
public record Reading<T>(List<T> rows, List<Problem> problems, List<Problem> warnings) {

    public Reading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public boolean usable() {
        return problems.isEmpty();
    }
}
