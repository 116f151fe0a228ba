package no.likevilkar.server.errors;

import java.util.List;
import java.util.Set;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.document.Problem;

/** Which HTTP status a case that was not assessed gets: 413 unpacks to too much, 400 no sound zip, 422 everything about its documents. */
public final class Refusals {

    private static final Set<String> TOO_MUCH = Set.of("ZIP-002", "ZIP-003", "ZIP-004");

    /** No case file, or several: a sound zip with the wrong thing in it. */
    private static final Set<String> SOUND = Set.of("ZIP-011", "ZIP-012");

    private Refusals() {}

    /** For a case whose zip or documents have problems, at least one. */
    public static Refusal of(List<Problem> problems) {
        if (problems.stream().map(Problem::code).anyMatch(TOO_MUCH::contains)) {
            return Refusal.of(413, "The zip unpacks to too much", problems);
        }
        if (problems.stream().map(Problem::code).anyMatch(code -> code.startsWith("ZIP-") && !SOUND.contains(code))) {
            return Refusal.of(400, "The body is not a zip that is accepted here", problems);
        }
        return Refusal.of(422, "The case was not assessed", problems);
    }

    /** For a case that says what its rule set does not know, in a case file of this name. */
    public static Refusal of(CaseRefusedException refused, String caseFile) {
        return of(problems(refused, caseFile));
    }

    /** What such a case says, as problems of its case file. */
    public static List<Problem> problems(CaseRefusedException refused, String caseFile) {
        return refused.objections().stream()
                .map(o -> new Problem(o.code(), caseFile, o.place(), o.found(), o.expected(), o.remedy()))
                .toList();
    }
}
