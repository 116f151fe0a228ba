package no.likevilkar.server.errors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problem;

/**
 * An error as RFC 9457 has it, with our problems in the member {@code problems}.
 *
 * @param status HTTP status
 * @param title one short sentence, the same for every error of this kind
 * @param correlation code under which the log tells more; only for internal errors
 * @param problems code, document, place, found, expected, remedy of each
 */
public record ProblemDetails(int status, String title, Optional<String> correlation, List<Problem> problems) {

    /** Media type of an error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetails {
        problems = List.copyOf(problems);
    }

    /** An error about which nothing can be said but its HTTP status. */
    static ProblemDetails ofStatus(int status) {
        return new ProblemDetails(
                status, HttpWords.title(status), Optional.empty(), List.of(HttpWords.problem(status)));
    }

    /** An internal error: the client learns the code under which the log has the exception, and nothing of the exception. */
    static ProblemDetails internal(int status, String correlation) {
        return new ProblemDetails(
                status, HttpWords.title(status), Optional.of(correlation), List.of(HttpWords.internal(correlation)));
    }

    /** The body, UTF-8 when written. */
    public String json() {
        var told = Json.createArrayBuilder();
        problems.forEach(problem -> tell(problem, told));
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", problems.isEmpty() ? title : problems.get(0).sentence());
        correlation.ifPresent(code -> body.add("instance", "urn:uuid:" + code).add("correlation", code));
        return body.add("problems", told).build().toString();
    }

    private static void tell(Problem problem, JsonArrayBuilder told) {
        told.add(Json.createObjectBuilder()
                .add("code", problem.code())
                .add("document", problem.document())
                .add("place", problem.place())
                .add("found", problem.found())
                .add("expected", problem.expected())
                .add("remedy", problem.remedy()));
    }
}
