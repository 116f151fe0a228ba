package no.likevilkar.integration.cli;

import java.util.Optional;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Decimals;
import no.likevilkar.verdict.Verdict;

/** The one line of a verdict that scripts rely on; the same in every language. */
final class VerdictLine {

    private VerdictLine() {}

    static String of(Verdict verdict) {
        return "VERDICT %s %s %s stated=%s neutral=%s difference=%s %s"
                .formatted(
                        verdict.theCase().id(),
                        verdict.outcome(),
                        verdict.strength().map(Enum::name).orElse("-"),
                        amount(verdict, verdict.prices().stated()),
                        amount(verdict, verdict.prices().neutral()),
                        signed(verdict),
                        verdict.theCase().currency());
    }

    private static String amount(Verdict verdict, Optional<Interval> amount) {
        return amount.map(known -> Decimals.line(known, Decimals.money(verdict.ruleSet())))
                .orElse("-");
    }

    /** A single difference bears its sign, zero a plus. */
    private static String signed(Verdict verdict) {
        String line = amount(verdict, verdict.difference());
        return verdict.difference().flatMap(Interval::point).isPresent() && !line.startsWith("-") ? "+" + line : line;
    }
}
