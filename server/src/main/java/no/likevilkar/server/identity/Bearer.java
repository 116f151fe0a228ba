package no.likevilkar.server.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the token out of the Authorization header (RFC 6750 section 2.1); a token in an address or a form is not looked for. */
public final class Bearer {

    /** A token of 8 KB holds some hundred groups; a longer one is no longer read. */
    static final int LONGEST = 8_192;

    private static final Pattern FORM = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*) *");

    private Bearer() {}

    /**
     * @param headers all values of the Authorization header; null when there is none
     * @return empty when there is none
     * @throws no.likevilkar.server.errors.Refusal 401 SRV-401 when there are several, or it is not a bearer token, or too long
     */
    public static Optional<String> token(List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            return Optional.empty();
        }
        if (headers.size() > 1) {
            throw Denied.token("several Authorization headers");
        }
        var header = headers.get(0);
        if (header.length() > LONGEST) {
            throw Denied.token("a token of more than " + LONGEST + " characters");
        }
        var form = FORM.matcher(header);
        if (!form.matches()) {
            throw Denied.token("an Authorization header that holds no bearer token");
        }
        return Optional.of(form.group(1));
    }
}
