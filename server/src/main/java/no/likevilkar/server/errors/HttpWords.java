package no.likevilkar.server.errors;

import no.likevilkar.integration.document.Problem;

/** What the service says about a request that never reached a resource. Codes are {@code SRV-} and the HTTP status. */
final class HttpWords {

    private HttpWords() {}

    static String title(int status) {
        return switch (status) {
            case 400 -> "The request is malformed";
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not take this method";
            case 406 -> "The answer has no form the client accepts";
            case 413 -> "The request is too large";
            case 415 -> "The request has a type that is not read here";
            case 503 -> "The service is not ready";
            default -> status < 500 ? "The request was refused" : "The service failed";
        };
    }

    static Problem problem(int status) {
        return switch (status) {
            case 404 ->
                request(
                        status,
                        "an address that leads nowhere",
                        "an address listed at /openapi",
                        "Correct the address");
            case 405 ->
                request(
                        status,
                        "a method this address does not take",
                        "a method named in the Allow header",
                        "Change the method");
            case 406 ->
                request(
                        status,
                        "an Accept header that excludes JSON",
                        "application/json or */*",
                        "Change the Accept header");
            case 415 ->
                request(
                        status,
                        "another Content-Type, or none",
                        "Content-Type: application/zip for a case, application/json for a form",
                        "Send the case as one zip, a form as JSON, and say so in the Content-Type header");
            default ->
                request(
                        status,
                        "a request answered with status " + status,
                        "a request as described at /openapi",
                        "Compare the request with the description");
        };
    }

    static Problem internal(String correlation) {
        return new Problem(
                "SRV-500",
                "request",
                "whole request",
                "an error inside the service",
                "an answer",
                "Nothing was assessed. Try again; if it stays, tell the operator the code " + correlation);
    }

    private static Problem request(int status, String found, String expected, String remedy) {
        return new Problem("SRV-" + status, "request", "header", found, expected, remedy);
    }
}
