package no.likevilkar.model;

import java.math.BigDecimal;

/**
 * A number somebody put into the case: an amount, a quantity, a share. The rule set's keys say its unit.
 *
 * @param subject id of what it is said of: the unit, a bid, an asset, a ledger line
 * @param key key as declared in the rule set, for example {@code price.unit}
 * @param period id of the period, or {@link Period#WHOLE}
 * @param value the value as it stands in the document
 * @param provenance where it stands and who says so
 */
public record Input(String subject, String key, String period, BigDecimal value, Provenance provenance) {

    public Input {
        Check.id(subject, "subject of an input");
        Check.id(key, "key of an input of " + subject);
        Check.id(period, "period of input " + key);
        Check.present(value, "value of input " + key + " of " + subject);
        Check.present(provenance, "provenance of input " + key + " of " + subject);
    }
}
