package no.likevilkar.server.verdicts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.likevilkar.integration.archive.ArchivedCase.Party;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Confidential;
import no.likevilkar.server.cases.Participant;
import no.likevilkar.server.cases.Sender;

/** Who a case is about and who sent in what, by the names an archive shows. */
final class ArchiveParties {

    /** The authority itself. */
    static final String HOUSE = "Saksbehandlende myndighet";

    private final Case theCase;
    private final Map<String, String> standings = new TreeMap<>();
    private final Set<String> marked = new HashSet<>();

    ArchiveParties(Case theCase, List<Participant> participants) {
        this.theCase = theCase;
        participants.forEach(one -> standings.put(one.party(), one.standing()));
        theCase.confidential().stream().map(Confidential::of).forEach(marked::add);
    }

    List<Party> all() {
        var all = new ArrayList<Party>();
        all.add(new Party(theCase.unit().buyer(), "Eier av enheten"));
        all.add(new Party(theCase.unit().name(), "Vurdert enhet"));
        theCase.bids().forEach(bid -> all.add(new Party(bid.supplier(), "Tilbyder")));
        standings.entrySet().stream()
                .filter(one -> one.getValue().equals("complainant"))
                .map(one -> new Party(one.getKey(), "Klager"))
                .forEach(all::add);
        return all;
    }

    boolean isHouse(String party) {
        return party.equals(Sender.AUTHORITY);
    }

    /** A party as the record knows it: by its number in a register, and by its name where the case has one. */
    String name(String party) {
        if (isHouse(party)) {
            return HOUSE;
        }
        var standing = standings.getOrDefault(party, "");
        if (standing.equals("unit")) {
            return theCase.unit().name() + " (" + party + ")";
        }
        return theCase.bids().stream()
                .filter(bid -> bid.id().equals(standing))
                .map(Bid::supplier)
                .findFirst()
                .map(supplier -> supplier + " (" + party + ")")
                .orElse(party);
    }

    /** Whether the name of some firm is not for everybody. */
    boolean shielded() {
        return theCase.bids().stream().anyMatch(bid -> marked.contains(bid.id()));
    }

    /** Whether this one's is not. */
    boolean isShielded(String party) {
        return marked.contains(standings.getOrDefault(party, ""));
    }
}
