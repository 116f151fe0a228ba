package no.likevilkar.integration.intake;

import no.likevilkar.integration.document.Problem;

/** A document that is there and is not taken in; carries the problem to tell. */
public final class RefusedDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedDocumentException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
