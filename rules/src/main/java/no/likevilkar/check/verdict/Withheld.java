package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.check.Unshown;
import no.likevilkar.check.figure.Span;

/**
 * The outcome at the value of each gap that is least favourable to the party that holds the answer; of values with the same
 * outcome, the one that moves the difference most against it. An open end has no last value: ever greater values are tried,
 * and the value is left out.
 */
final class Withheld {

    private final Judge judge;
    private final List<Figures> runs;
    private final Optional<String> difference;

    /** @param difference id of the difference over all periods, if the rule set knows one */
    Withheld(Judge judge, List<Figures> runs, Optional<String> difference) {
        this.judge = judge;
        this.runs = runs;
        this.difference = difference;
    }

    List<Object> of(List<GapRow> gaps) {
        Set<String> behind = judge.behind();
        var rows = new ArrayList<>();
        for (var gap : gaps) {
            boolean counts = gap.isQuestion() || behind.contains(gap.id());
            if (counts && !gap.holder().equals("none")) {
                rows.add(Perhaps.unless(gap.certain(), gap.isQuestion() ? answer(gap) : number(gap)));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(GapRow gap, Object value, Ending ending) {
        boolean shown = ending != Ending.NOT_SHOWN;
        return Written.members(
                "gap", gap.id(),
                "holder", gap.holder(),
                "value", Written.word(shown, value),
                "outcome", Written.word(shown, ending.name()));
    }

    private Map<String, Object> answer(GapRow gap) {
        String worst = "";
        var ending = Ending.NOT_SHOWN;
        for (String answer : gap.answers()) {
            var said = judge.assuming(gap.id(), answer);
            if (said == Ending.NOT_SHOWN) {
                return row(gap, Unshown.VALUE, said);
            }
            if (worst.isEmpty() || said.favour(gap.holder()) < ending.favour(gap.holder())) {
                worst = answer;
                ending = said;
            }
        }
        return row(gap, worst, ending);
    }

    /** What would be said at a value, and the difference there, the smaller the worse for the holder, if that is shown. */
    private record Tried(Object value, Ending ending, BigDecimal difference, boolean shown) {}

    private Map<String, Object> number(GapRow gap) {
        var admissible = gap.admissible().flatMap(Known::span);
        if (admissible.isEmpty()) {
            return row(gap, Unshown.VALUE, Ending.NOT_SHOWN);
        }
        Tried worst = null;
        boolean shown = true;
        for (var value : values(admissible.get())) {
            var tried = tried(gap, value, admissible.get());
            if (tried.ending() == Ending.NOT_SHOWN) {
                return row(gap, Unshown.VALUE, Ending.NOT_SHOWN);
            }
            shown &= tried.shown();
            worst = worst == null || isWorse(tried, worst, gap.holder()) ? tried : worst;
        }
        return row(gap, Written.word(shown, worst.value()), worst.ending());
    }

    private static boolean isWorse(Tried one, Tried other, String holder) {
        int favour = Integer.compare(one.ending().favour(holder), other.ending().favour(holder));
        return favour != 0 ? favour < 0 : one.difference().compareTo(other.difference()) < 0;
    }

    private Tried tried(GapRow gap, BigDecimal value, Span admissible) {
        var instead = Map.of(gap.id(), Span.of(value));
        var sum = BigDecimal.ZERO;
        boolean shown = true;
        for (var figures : runs) {
            if (difference.flatMap(figures::find).isPresent()) {
                var there = figures.instead(instead).of(difference.get());
                sum = sum.add(there.map(Withheld::lowest).orElse(BigDecimal.ZERO));
                shown &= there.isPresent();
            }
        }
        boolean anEnd = value == admissible.low() || value == admissible.high();
        return new Tried(
                anEnd ? Span.plain(value) : null,
                judge.ending(instead),
                gap.holder().equals("bidder") ? sum.negate() : sum,
                shown);
    }

    /** The lower end, else the upper, else nothing. */
    private static BigDecimal lowest(Span span) {
        if (span.low() != null) {
            return span.low();
        }
        return span.high() == null ? BigDecimal.ZERO : span.high();
    }

    /** The ends, and towards an open end 10^3, 10^7, 10^11 and 10^15 beyond the other. */
    private static List<BigDecimal> values(Span admissible) {
        var values = new ArrayList<BigDecimal>();
        var start = admissible.low() != null
                ? admissible.low()
                : admissible.high() != null ? admissible.high() : BigDecimal.ZERO;
        values.add(start);
        if (admissible.high() != null) {
            values.add(admissible.high());
        }
        for (int digits : new int[] {3, 7, 11, 15}) {
            var far = BigDecimal.TEN.pow(digits);
            if (admissible.high() == null) {
                values.add(start.add(far));
            }
            if (admissible.low() == null) {
                values.add(start.subtract(far));
            }
        }
        return values;
    }
}
