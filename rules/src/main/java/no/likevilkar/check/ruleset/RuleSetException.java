package no.likevilkar.check.ruleset;

import no.likevilkar.check.UnlikeException;

/** A file of the rule set does not say what it has to. */
public final class RuleSetException extends UnlikeException {

    private static final long serialVersionUID = 1L;

    public RuleSetException(String place, String found, String expected) {
        super(place, found, expected);
    }
}
