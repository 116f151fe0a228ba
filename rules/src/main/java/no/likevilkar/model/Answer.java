package no.likevilkar.model;

/**
 * An answer to a question that a rule asks: a word from the list that the rule set declares for the key, never a number.
 *
 * @param subject id of what it is said of: the unit, a bid, an asset, a ledger line
 * @param key key as declared in the rule set, for example {@code premises.booked}
 * @param value one of the key's declared answers
 * @param provenance where it stands and who says so
 */
public record Answer(String subject, String key, String value, Provenance provenance) {

    public Answer {
        Check.id(subject, "subject of an answer");
        Check.id(key, "key of an answer of " + subject);
        Check.text(value, "answer to " + key + " of " + subject);
        Check.present(provenance, "provenance of the answer to " + key + " of " + subject);
    }
}
