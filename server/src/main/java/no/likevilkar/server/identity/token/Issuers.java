package no.likevilkar.server.identity.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.likevilkar.server.identity.Role;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;

/** Reads {@code likevilkar.issuers}, the names, and for each what is set under it. What nobody would read stops the start. */
final class Issuers {

    static final String ALL = "likevilkar.issuers";

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

    private Issuers() {}

    /** The issuers; none when none is named. Throws SettingException. */
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
                    if (!KNOWN.contains(key)
                            && !(key.startsWith(IssuerSettings.ROLES)
                                    && isRole(key.substring(IssuerSettings.ROLES.length())))) {
                        throw new SettingException(
                                setting,
                                "a setting nobody reads",
                                "one of " + IssuerSettings.sorted(KNOWN) + ", roles.<role>");
                    }
                });
    }

    private static boolean isRole(String text) {
        return Arrays.stream(Role.values())
                .anyMatch(role -> role.name().toLowerCase(Locale.ROOT).equals(text));
    }
}
