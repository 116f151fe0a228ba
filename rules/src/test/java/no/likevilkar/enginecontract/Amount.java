package no.likevilkar.enginecontract;

import java.math.BigDecimal;

/** A fact that, unlike ours, lets its number be null: the contract is about what the engine does then. */
public record Amount(String id, BigDecimal value) {

    static Amount of(String value) {
        return new Amount("a", new BigDecimal(value));
    }
}
