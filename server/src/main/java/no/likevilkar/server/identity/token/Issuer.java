package no.likevilkar.server.identity.token;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * An issuer whose tokens are accepted, as the operator set it.
 *
 * @param name our name for it; part of the ids of its persons
 * @param issuer what its tokens say in {@code iss}, letter for letter
 * @param jwks where its public keys are
 * @param audiences one of which a token must be meant for
 * @param algorithms one of which a token must be signed with; asymmetric ones only
 * @param profile what else is checked
 * @param accepted for ID-porten the levels of assurance ({@code acr}), for Maskinporten the scopes, one of which a token must have
 * @param roles which claim values give which roles
 * @param nameClaim the claim with the name as people read it
 * @param partyClaim the claim with the organisation somebody acts for
 */
record Issuer(
        String name,
        String issuer,
        URI jwks,
        Set<String> audiences,
        Set<String> algorithms,
        Profile profile,
        Set<String> accepted,
        ClaimRoles roles,
        String nameClaim,
        Optional<String> partyClaim) {

    Issuer {
        audiences = Set.copyOf(audiences);
        algorithms = Set.copyOf(algorithms);
        accepted = Set.copyOf(accepted);
    }
}
