package no.likevilkar.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.casexml.Parties;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;

/** The parties for which a bundle of each case is written, each with what is for that party's eyes. */
final class Views {

    private static final List<String> EVERY_CASE = List.of(Parties.UNIT, "buyer", "complainant", Parties.PUBLIC);

    private final List<String> parties;

    Views(List<String> parties) {
        this.parties = List.copyOf(new TreeSet<>(parties));
    }

    List<String> parties() {
        return parties;
    }

    /** Whether one is asked for that the case does not have. */
    Optional<Problem> objection(Case theCase) {
        var choices = new ArrayList<>(EVERY_CASE);
        theCase.bids().stream().map(Bid::id).sorted().forEach(choices::add);
        return parties.stream()
                .filter(party -> !choices.contains(party))
                .findFirst()
                .map(party -> new Problem(
                        "CLI-005",
                        "command line",
                        "--view",
                        "\"" + party + "\"",
                        "one of " + String.join(", ", choices),
                        "Name a party of case " + theCase.id()
                                + "; the authority has the bundle in which all is open."));
    }
}
