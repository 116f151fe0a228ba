package no.likevilkar.definition;

/** A rule set that cannot be used as it stands. Says where, what was expected and what was found. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DefinitionException(String place, String expected, String found) {
        super("%s: expected %s; found %s".formatted(place, expected, found));
    }
}
