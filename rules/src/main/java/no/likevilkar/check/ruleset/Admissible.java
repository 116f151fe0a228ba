package no.likevilkar.check.ruleset;

import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.figure.Span;

/**
 * Values that may be assumed.
 *
 * @param span from least to greatest
 * @param citation where they come from
 * @param verified whether that was checked
 */
public record Admissible(Span span, Optional<String> citation, boolean verified) {

    static Admissible read(Entry entry) {
        entry.only(Set.of("low", "high", "citation", "status", "note"));
        var low = entry.number("low");
        var high = entry.number("high");
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new RuleSetException(
                    entry.place(), "from " + low.get() + " to " + high.get(), "a low end below the high");
        }
        return new Admissible(
                new Span(low.orElse(null), high.orElse(null)),
                entry.optional("citation"),
                entry.optional("status").filter("verified"::equals).isPresent());
    }
}
