package no.likevilkar.server.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who makes a request, as the token says it and nothing else does.
 *
 * @param id the same at every sign-in, safe to log and to store; never a national identity number
 * @param name as people read it; empty only when the token has none
 * @param roles what the person may do; may be empty
 * @param party the organisation the person acts for, {@code 0192:} and nine digits; unit and firm without one own nothing
 */
public record Person(String id, String name, Set<Role> roles, Optional<String> party) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._=+/~-]{1,200}");
    private static final Pattern NATIONAL_ID = Pattern.compile("(?:.*[^A-Za-z0-9])?[0-9]{11}(?:[^A-Za-z0-9].*)?");
    private static final Pattern PARTY = Pattern.compile("0192:[0-9]{9}");

    /** @throws IllegalArgumentException when the id could forge a line of a log or is a national identity number, or the party is none */
    public Person {
        Objects.requireNonNull(name, "name");
        if (!ID.matcher(id).matches() || NATIONAL_ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id of a person: found something else; expected 1 to 200 letters, digits and :._=+/~- and not eleven digits alone");
        }
        if (party.isPresent() && !PARTY.matcher(party.get()).matches()) {
            throw new IllegalArgumentException("party: found something else; expected 0192: and nine digits");
        }
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Whether the person has at least one of the roles. */
    public boolean hasAny(Set<Role> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
