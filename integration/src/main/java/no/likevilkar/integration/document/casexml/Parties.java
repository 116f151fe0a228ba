package no.likevilkar.integration.document.casexml;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may say something in a case: four parties with names of their own, and each bidder by the id of its bid. */
public final class Parties {

    /** The unit assessed. */
    public static final String UNIT = "unit";

    static final Set<String> NAMED = Set.of(UNIT, "buyer", "officer", "complainant");

    /** Whoever is no party; nothing of a case may be called so, or it would be shown as a party its own. */
    public static final String PUBLIC = "public";

    private Parties() {}

    static Set<String> of(CaseFile file) {
        var all = new TreeSet<>(NAMED);
        all.addAll(file.bids().stream().map(bid -> bid.what().getId()).collect(Collectors.toSet()));
        return all;
    }
}
