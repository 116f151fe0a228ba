package no.likevilkar.server.identity.token;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.server.identity.Role;

/**
 * Which values of one claim give which roles. The same for bearer tokens and for the claims of a sign-in on pages.
 *
 * @param claim name of the claim
 * @param values for each role the values that give it
 */
public record ClaimRoles(String claim, Map<Role, Set<String>> values) {

    private static final Set<String> SPACED = Set.of("scope", "scp");

    public ClaimRoles {
        var copy = new EnumMap<Role, Set<String>>(Role.class);
        values.forEach((role, given) -> copy.put(role, Set.copyOf(given)));
        values = copy;
    }

    /**
     * The roles that the claims give. A claim may hold one text or a list of texts; {@code scope} and {@code scp} hold texts
     * between spaces (RFC 8693 section 4.2).
     *
     * @return empty when the claim is absent or no value of it gives a role
     * @throws TokenException when the claim is something else
     */
    public Set<Role> of(Map<String, Object> claims) {
        var held = held(Optional.ofNullable(claims.get(claim)));
        var roles = EnumSet.noneOf(Role.class);
        values.forEach((role, given) -> {
            if (given.stream().anyMatch(held::contains)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private List<String> held(Optional<Object> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof String text) {
            return SPACED.contains(claim) ? List.of(text.split(" ")) : List.of(text);
        }
        if (value.get() instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new TokenException("a token whose claim for roles is neither a text nor a list of texts");
    }
}
