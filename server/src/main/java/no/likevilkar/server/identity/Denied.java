package no.likevilkar.server.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.server.errors.Refusal;

/** Why somebody is not let in. Nothing of a token is told, only what is wrong with it. */
public final class Denied {

    private static final String NOT_SIGNED_IN = "You are not signed in";
    private static final String IN_THE_HEADER = "a valid token in the header Authorization: Bearer";
    private static final String SIGN_IN = "Sign in and send the request again with the token";

    private Denied() {}

    /** No token where one is needed: 401. */
    public static Refusal withoutToken() {
        return Refusal.unauthorised(NOT_SIGNED_IN, problem("no token", IN_THE_HEADER, SIGN_IN), "Bearer");
    }

    /**
     * A token that is not valid: 401.
     *
     * @param found what is wrong with it, in words of our own
     */
    public static Refusal token(String found) {
        return Refusal.unauthorised(
                NOT_SIGNED_IN, problem(found, IN_THE_HEADER, SIGN_IN), "Bearer error=\"invalid_token\"");
    }

    /** A person without any of the roles: 403. */
    public static Refusal role(Set<Role> needed) {
        var names = needed.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        return forbidden(
                "a person without the role for this",
                "one of the roles " + names,
                "Ask somebody who has the role, or the operator to give it to you");
    }

    /** A resource method that does not say whom it is for; nobody gets it: 403. */
    static Refusal nobody() {
        return forbidden(
                "an address that is open to nobody",
                "an address described at /openapi",
                "Tell the operator, whose log names the address");
    }

    /** Whether a token is valid cannot be found out now: 503. */
    public static Refusal notNow(String found, Duration retryAfter) {
        return Refusal.until(
                503,
                "The service is not ready",
                new Problem("SRV-503", "request", "header", found, "an answer to who you are", "Try again later"),
                retryAfter);
    }

    private static Refusal forbidden(String found, String expected, String remedy) {
        return Refusal.of(
                403,
                "You may not do this",
                List.of(new Problem("SRV-403", "request", "header", found, expected, remedy)));
    }

    private static Problem problem(String found, String expected, String remedy) {
        return new Problem("SRV-401", "request", "header", found, expected, remedy);
    }
}
