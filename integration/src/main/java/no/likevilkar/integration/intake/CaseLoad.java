package no.likevilkar.integration.intake;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.model.Case;

/**
 * What became of one case that was sent in: a case, or the problems that stand in its way; never both.
 *
 * @param name what it was called when it was sent in: folder, file, or zip and folder in it
 * @param theCase ready to be assessed
 * @param documents the case file and the documents it names, as received, as far as they were found
 * @param problems all that must be mended
 * @param warnings what was noticed and does not stop the case
 * @param secret for the case's confidential values
 */
public record CaseLoad(
        String name,
        Optional<Case> theCase,
        List<SourceDocument> documents,
        List<Problem> problems,
        List<Problem> warnings,
        CaseSecret secret) {

    /** One whose secret nobody keeps. */
    public CaseLoad(
            String name,
            Optional<Case> theCase,
            List<SourceDocument> documents,
            List<Problem> problems,
            List<Problem> warnings) {
        this(name, theCase, documents, problems, warnings, CaseSecret.unkept());
    }

    public CaseLoad {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        if (theCase.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("case " + name + " needs a case or problems, and not both");
        }
    }

    CaseLoad with(CaseSecret other) {
        return new CaseLoad(name, theCase, documents, problems, warnings, other);
    }

    static CaseLoad refused(
            String name, List<SourceDocument> documents, List<Problem> problems, List<Problem> warnings) {
        return new CaseLoad(name, Optional.empty(), documents, problems, warnings);
    }

    static CaseLoad refused(String name, Problem problem) {
        return refused(name, List.of(), List.of(problem), List.of());
    }
}
