package no.likevilkar.server.cases;

import java.util.Optional;
import java.util.Set;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;

/** For whom a person acts. Staff of the authority act for it, together; others for their organisation. */
public final class Sender {

    /** The authority itself. */
    public static final String AUTHORITY = "authority";

    private static final Set<Role> STAFF = Set.of(Role.OFFICER, Role.APPROVER, Role.STEWARD, Role.AUDITOR);

    private Sender() {}

    /** Empty for a person who acts for nobody; such a person owns nothing. */
    public static Optional<String> of(Person person) {
        return isStaff(person) ? Optional.of(AUTHORITY) : person.party();
    }

    public static boolean isStaff(Person person) {
        return person.hasAny(STAFF);
    }
}
