package no.likevilkar.server.identity.token;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;

/**
 * Reads {@code likevilkar.issuers}, the names, and {@code likevilkar.issuers.<name>.…}, what is set for each. A setting that is
 * missing, unknown or would weaken the check of tokens stops the service from getting ready.
 */
final class IssuerSettings {

    private static final String ALL = "likevilkar.issuers";
    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");
    private static final Set<String> KNOWN = Set.of(
            "issuer",
            "jwks",
            "audience",
            "algorithms",
            "profile",
            "acr",
            "scope",
            "roles-claim",
            "name-claim",
            "party-claim");
    private static final String ROLES = "roles.";

    private final Settings settings;
    private final String name;

    private IssuerSettings(Settings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** The issuers by what their tokens say in {@code iss}; none when none is named. Throws SettingException. */
    static List<Issuer> read(Settings settings) {
        var names = settings.list(ALL);
        refuseUnknown(settings, names);
        var issuers = new ArrayList<Issuer>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw new SettingException(ALL, name, "names of small letters, digits and hyphens");
            }
            var issuer = new IssuerSettings(settings, name).issuer();
            if (!seen.add(issuer.issuer())
                    || issuers.stream().anyMatch(other -> other.name().equals(name))) {
                throw new SettingException(ALL, "an issuer twice: " + name, "each once");
            }
            issuers.add(issuer);
        }
        return issuers;
    }

    /** A misspelt setting must not be one that quietly is not there. */
    private static void refuseUnknown(Settings settings, List<String> names) {
        settings.names().stream()
                .filter(setting -> setting.startsWith(ALL + "."))
                .forEach(setting -> {
                    var rest = setting.substring(ALL.length() + 1);
                    var dot = rest.indexOf('.');
                    var of = dot < 0 ? rest : rest.substring(0, dot);
                    var key = dot < 0 ? "" : rest.substring(dot + 1);
                    if (!names.contains(of)) {
                        throw new SettingException(
                                setting, "an issuer that is not named", of + " among those in " + ALL);
                    }
                    if (!KNOWN.contains(key) && !(key.startsWith(ROLES) && isRole(key.substring(ROLES.length())))) {
                        throw new SettingException(
                                setting, "a setting nobody reads", "one of " + sorted(KNOWN) + ", roles.<role>");
                    }
                });
    }

    private Issuer issuer() {
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

    private static boolean isRole(String text) {
        return Arrays.stream(Role.values())
                .anyMatch(role -> role.name().toLowerCase(Locale.ROOT).equals(text));
    }

    private String needed(String key, String expected) {
        return settings.needed(key(key), expected);
    }

    private String text(String key, String otherwise) {
        return settings.text(key(key)).orElse(otherwise);
    }

    private String key(String key) {
        return ALL + "." + name + "." + key;
    }

    private SettingException wrong(String key, String found, String expected) {
        return new SettingException(key(key), found, expected);
    }

    private static String sorted(Collection<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining(", "));
    }
}
