package no.likevilkar.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.assess.Exploration;
import no.likevilkar.assess.Run;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Interval;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.RuleSet;

/** Whom the prices pick, as they are and as they would be; nobody where the rule set picks none or the case is out of scope. */
public final class Preference {

    private final Case theCase;
    private final RuleSet ruleSet;
    private final Exploration exploration;
    private final boolean picks;

    /** @param outcome of the case */
    public Preference(Case theCase, RuleSet ruleSet, Exploration exploration, Outcome outcome) {
        this.theCase = theCase;
        this.ruleSet = ruleSet;
        this.exploration = exploration;
        this.picks = ruleSet.header().picksProvider() && outcome != Outcome.OUT_OF_SCOPE;
    }

    /** IN_HOUSE, the id of a bid, or TIE; empty where nobody is picked for certain. */
    public Optional<String> picked() {
        return picked(Map.of());
    }

    /** The same if the named figures took the given values or ranges instead of their own. */
    public Optional<String> picked(Map<String, Interval> instead) {
        return picks
                ? Ranking.of(theCase, ruleSet, new Joined(exploration, instead)).preferred()
                : Optional.empty();
    }

    /** The prices on which that rests, as one run has them. */
    public List<Figure> prices(Run run) {
        var header = ruleSet.header();
        return Stream.concat(
                        header.figure(theCase.unit().id(), "neutral", Period.WHOLE).stream(),
                        theCase.bids().stream()
                                .map(Bid::id)
                                .flatMap(bid -> header.figure(bid, "bidComparable", Period.WHOLE).stream()))
                .flatMap(id -> run.graph().find(id).stream())
                .toList();
    }
}
