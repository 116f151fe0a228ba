package no.likevilkar.server.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * What a token that was accepted says.
 *
 * @param person who it speaks for
 * @param supplier the organisation that sends for the person's party by delegation, {@code 0192:} and nine digits
 */
public record SignedIn(Person person, Optional<String> supplier) {

    public SignedIn {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(supplier, "supplier");
    }
}
