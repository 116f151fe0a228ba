package no.likevilkar.server.identity.token;

/** A token that is not accepted. The message is told to the client: words of our own, nothing of the token. */
final class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenException(String found) {
        super(found);
    }
}
