package no.likevilkar.server.identity.token;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An organisation in a claim, as Maskinporten writes it: {@code {"authority": "iso6523-actorid-upis", "ID": "0192:<nine digits>"}}.
 * Older forms (identifier 9908, nested, other spelling) are refused and not guessed at.
 */
final class Organisation {

    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final Set<String> MEMBERS = Set.of("authority", "ID");
    private static final Pattern ID = Pattern.compile("0192:[0-9]{9}");

    private Organisation() {}

    /**
     * The organisation in this claim, {@code 0192:} and nine digits; empty when the claim is absent. A text of that form is read too.
     *
     * @throws TokenException when the claim is something else
     */
    static Optional<String> in(Map<String, Object> claims, String claim) {
        var value = claims.get(claim);
        if (value == null && !claims.containsKey(claim)) {
            return Optional.empty();
        }
        var id = value instanceof Map<?, ?> whole
                        && whole.keySet().equals(MEMBERS)
                        && AUTHORITY.equals(whole.get("authority"))
                ? whole.get("ID")
                : value;
        if (id instanceof String text && ID.matcher(text).matches()) {
            return Optional.of(text);
        }
        throw new TokenException("a token that names an organisation in a form that is not understood here; "
                + "understood is the identifier 0192: and nine digits");
    }
}
