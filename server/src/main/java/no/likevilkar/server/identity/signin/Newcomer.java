package no.likevilkar.server.identity.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;

/**
 * One of the invented persons under whose names somebody who tries the service signs in.
 *
 * @param name what is typed to sign in
 * @param person who one then is
 */
record Newcomer(String name, Person person) {

    private static final String UNIT = "0192:910000001";
    private static final String FIRM_A = "0192:910000002";
    private static final String FIRM_B = "0192:910000003";

    /** One for each role; two officers, because nobody approves a proposal of his own; two firms, because they must not see each other. */
    static final List<Newcomer> ALL = List.of(
            authority("officer-1", "Olga Officer", Role.OFFICER),
            authority("officer-2", "Arne Approver", Role.OFFICER, Role.APPROVER),
            authority("steward", "Stine Steward", Role.STEWARD),
            authority("auditor", "Axel Auditor", Role.AUDITOR),
            party("unit", "Una, for the public unit", Role.UNIT, UNIT),
            party("firm-a", "Frida, for firm A", Role.FIRM, FIRM_A),
            party("firm-b", "Bjarte, for firm B", Role.FIRM, FIRM_B));

    private static Newcomer authority(String name, String told, Role... roles) {
        return new Newcomer(name, new Person("newcomer:" + name, told, Set.of(roles), Optional.empty()));
    }

    private static Newcomer party(String name, String told, Role role, String party) {
        return new Newcomer(name, new Person("newcomer:" + name, told, Set.of(role), Optional.of(party)));
    }
}
