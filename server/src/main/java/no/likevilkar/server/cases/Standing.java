package no.likevilkar.server.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;

/** As whom somebody takes part in a case: unit, buyer, complainant, or the id of a bid. */
final class Standing {

    static final String UNIT = "unit";
    static final String BUYER = "buyer";
    static final String COMPLAINANT = "complainant";
    static final String OFFICER = "officer";

    private static final Set<String> PUBLIC_SIDE = Set.of(UNIT, BUYER);

    private Standing() {}

    /** All that a case has, in order. */
    static Set<String> of(CaseFile file) {
        var all = new LinkedHashSet<>(List.of(UNIT, BUYER, COMPLAINANT));
        file.bids().forEach(bid -> all.add(bid.what().getId()));
        return all;
    }

    /**
     * As whom a person sends in a case.
     *
     * @param wanted what the person says
     * @return empty for an officer, who is no party
     * @throws no.likevilkar.server.errors.Refusal 422 when the case has no such party, or it is not one the person can be
     */
    static Optional<String> ofSender(Person person, Optional<String> wanted, CaseFile file) {
        if (person.hasAny(Set.of(Role.OFFICER))) {
            return Optional.empty();
        }
        var unit = person.hasAny(Set.of(Role.UNIT));
        var standing = wanted.orElse(unit ? UNIT : COMPLAINANT);
        if (!of(file).contains(standing) || unit != PUBLIC_SIDE.contains(standing)) {
            throw Refused.request(
                    "parameter as",
                    "a party that the case does not have or that you are not",
                    unit ? "unit, or buyer" : "complainant, or the id of your bid",
                    "Say as whom you send the case.");
        }
        return Optional.of(standing);
    }
}
