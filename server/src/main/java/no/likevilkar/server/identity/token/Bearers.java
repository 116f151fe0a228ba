package no.likevilkar.server.identity.token;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.likevilkar.server.identity.Fingerprint;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.SignedIn;

/** Who a token speaks for, from its claims once they are known to be the issuer's. The claim {@code pid} is never looked at. */
final class Bearers {

    private static final int DIGITS = 32;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Bearers() {}

    /** @throws TokenException when a claim that is needed is missing or not understood */
    static SignedIn of(Map<String, Object> claims, Issuer issuer) {
        return switch (issuer.profile()) {
            case PLAIN -> person(claims, issuer, hash(issuer, text(claims, "sub")));
            case ID_PORTEN -> {
                if (!issuer.accepted().contains(text(claims, "acr"))) {
                    throw new TokenException("a sign-in at a level of assurance that is not enough here");
                }
                yield person(claims, issuer, issuer.name() + ":" + text(claims, "sub"));
            }
            case MASKINPORTEN -> machine(claims, issuer);
        };
    }

    private static SignedIn person(Map<String, Object> claims, Issuer issuer, String id) {
        var party = issuer.partyClaim().flatMap(claim -> Organisation.in(claims, claim));
        var name = claims.get(issuer.nameClaim()) instanceof String text ? shown(text) : "";
        return new SignedIn(made(claims, issuer, id, name, party), Optional.empty());
    }

    private static SignedIn machine(Map<String, Object> claims, Issuer issuer) {
        var scopes = claims.get("scope") instanceof String text ? text.split(" ") : new String[0];
        if (Arrays.stream(scopes).noneMatch(issuer.accepted()::contains)) {
            throw new TokenException("a token without the scope that opens this service");
        }
        var consumer = Organisation.in(claims, "consumer")
                .orElseThrow(() -> new TokenException("a token that names no consumer"));
        var supplier = Organisation.in(claims, "supplier");
        var id = hash(issuer, text(claims, "client_id"));
        return new SignedIn(made(claims, issuer, id, consumer, Optional.of(consumer)), supplier);
    }

    private static Person made(
            Map<String, Object> claims, Issuer issuer, String id, String name, Optional<String> party) {
        var roles = issuer.roles().of(claims);
        try {
            return new Person(id, name, roles, party);
        } catch (IllegalArgumentException notFitForALog) {
            throw new TokenException("a token whose subject may not be written into a log");
        }
    }

    private static String text(Map<String, Object> claims, String claim) {
        if (claims.get(claim) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new TokenException("a token without the claim " + claim);
    }

    /** The subject of a directory may be an address or a number of a person, so only its hash goes on. */
    private static String hash(Issuer issuer, String subject) {
        return issuer.name() + ":"
                + Fingerprint.hex(issuer.issuer() + "\n" + subject).substring(0, DIGITS);
    }

    private static String shown(String name) {
        var clean = NOT_FOR_PEOPLE.matcher(name).replaceAll("").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
