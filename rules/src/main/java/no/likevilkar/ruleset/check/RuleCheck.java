package no.likevilkar.ruleset.check;

import java.util.stream.Stream;

/** One check on the rules of a set; it reports everything it finds and never stops at the first. */
interface RuleCheck {

    Stream<Violation> check(RuleSetText set);
}
