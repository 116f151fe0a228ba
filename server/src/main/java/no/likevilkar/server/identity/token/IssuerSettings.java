package no.likevilkar.server.identity.token;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;

/**
 * Reads {@code likevilkar.issuers.<name>.…}, what is set for one issuer. A setting that is missing or would weaken the check of
 * tokens stops the service from getting ready.
 */
final class IssuerSettings {

    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");
    /** Before the name of a role in small letters. */
    static final String ROLES = "roles.";

    private final Settings settings;
    private final String name;

    IssuerSettings(Settings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** The issuer. Throws SettingException. */
    Issuer issuer() {
        var profile = profile();
        return new Issuer(
                name,
                needed("issuer", "what the tokens say in iss"),
                jwks(),
                audiences(),
                algorithms(),
                profile,
                accepted(profile),
                new ClaimRoles(text("roles-claim", profile == Profile.MASKINPORTEN ? "scope" : "roles"), roles()),
                text("name-claim", "name"),
                partyClaim(profile));
    }

    /** In ID-porten the consumer is whoever runs the client, not whom the person acts for. */
    private Optional<String> partyClaim(Profile profile) {
        var claim = settings.text(key("party-claim"));
        if (profile == Profile.MASKINPORTEN && claim.isPresent()
                || profile == Profile.ID_PORTEN
                        && claim.filter("consumer"::equals).isPresent()) {
            throw wrong("party-claim", claim.get(), "nothing of the kind, with this profile");
        }
        return profile == Profile.MASKINPORTEN ? Optional.of("consumer") : claim;
    }

    private Profile profile() {
        var text = text("profile", "plain");
        return switch (text) {
            case "plain" -> Profile.PLAIN;
            case "id-porten" -> Profile.ID_PORTEN;
            case "maskinporten" -> Profile.MASKINPORTEN;
            default -> throw wrong("profile", text, "plain, id-porten or maskinporten");
        };
    }

    /** Keys that come unprotected could be anybody's, unless they do not leave the machine. */
    private URI jwks() {
        var text = needed("jwks", "the address of the issuer's public keys");
        try {
            var address = new URI(text);
            if (address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && onThisMachine(address.getHost()))) {
                return address;
            }
        } catch (URISyntaxException | UnknownHostException noAddress) {
            // told below
        }
        throw wrong("jwks", text, "an address that begins with https://");
    }

    private static boolean onThisMachine(String host) throws UnknownHostException {
        return "localhost".equals(host)
                || host.matches("127[0-9.]+|\\[::1]")
                        && InetAddress.getByName(host).isLoopbackAddress();
    }

    /** ID-porten writes "unspecified" into tokens that are meant for nobody in particular. */
    private Set<String> audiences() {
        var audiences = Set.copyOf(settings.list(key("audience")));
        if (audiences.isEmpty() || audiences.contains("unspecified")) {
            throw wrong(
                    "audience",
                    audiences.isEmpty() ? "nothing" : "unspecified",
                    "what tokens for this service say in aud");
        }
        return audiences;
    }

    private Set<String> algorithms() {
        var algorithms = Set.copyOf(settings.list(key("algorithms")));
        if (!ALGORITHMS.containsAll(algorithms)) {
            throw wrong("algorithms", sorted(algorithms), "some of " + sorted(ALGORITHMS));
        }
        return algorithms.isEmpty() ? Set.of("RS256") : algorithms;
    }

    private Set<String> accepted(Profile profile) {
        var acr = settings.list(key("acr"));
        var scope = settings.list(key("scope"));
        if (profile != Profile.ID_PORTEN && !acr.isEmpty()) {
            throw wrong("acr", sorted(acr), "nothing, with this profile");
        }
        if (profile != Profile.MASKINPORTEN && !scope.isEmpty()) {
            throw wrong("scope", sorted(scope), "nothing, with this profile");
        }
        if (profile == Profile.MASKINPORTEN && scope.isEmpty()) {
            throw wrong("scope", "nothing", "the scopes that open this service");
        }
        return switch (profile) {
            case PLAIN -> Set.of();
            case ID_PORTEN -> acr.isEmpty() ? Set.of("idporten-loa-high") : Set.copyOf(acr);
            case MASKINPORTEN -> Set.copyOf(scope);
        };
    }

    private Map<Role, Set<String>> roles() {
        var roles = new EnumMap<Role, Set<String>>(Role.class);
        for (var role : Role.values()) {
            var values = settings.list(key(ROLES + role.name().toLowerCase(Locale.ROOT)));
            if (!values.isEmpty()) {
                roles.put(role, Set.copyOf(values));
            }
        }
        if (roles.isEmpty()) {
            throw wrong("roles.<role>", "nothing", "for at least one role the claim values that give it");
        }
        return roles;
    }

    private String needed(String key, String expected) {
        return settings.needed(key(key), expected);
    }

    private String text(String key, String otherwise) {
        return settings.text(key(key)).orElse(otherwise);
    }

    private String key(String key) {
        return Issuers.ALL + "." + name + "." + key;
    }

    private SettingException wrong(String key, String found, String expected) {
        return new SettingException(key(key), found, expected);
    }

    static String sorted(Collection<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining(", "));
    }
}
