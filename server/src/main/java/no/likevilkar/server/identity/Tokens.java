package no.likevilkar.server.identity;

/** Knows what a bearer token says. */
@FunctionalInterface
public interface Tokens {

    /**
     * @param token as it stood in the header; nothing of it may reach a log or an answer
     * @throws no.likevilkar.server.errors.Refusal 401 SRV-401 when it is not valid, 503 SRV-503 when that cannot be found out now
     */
    SignedIn read(String token);
}
