package no.likevilkar.check.figure;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every operation a formula may have, with how many operands and settings it takes and what it computes: the checker's own
 * arithmetic. A result holds every value the operation can take when its operands take theirs; of single values it is the value.
 */
public final class Algebra {

    /** The version of the algebra that this is. */
    public static final String VERSION = "1";

    private static final int ANY = Integer.MAX_VALUE;

    /** What an operation computes from its settings and the values of its operands. */
    private interface Rule {
        Span of(Settings settings, List<Span> operands);
    }

    private record Form(int least, int most, int settings, Rule rule) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            entry("0", new Form(0, 0, 0, (s, v) -> Span.ZERO)),
            entry("1", new Form(0, 0, 0, (s, v) -> Span.ONE)),
            entry("sum", new Form(0, ANY, 0, (s, v) -> sum(v))),
            entry("difference", new Form(2, 2, 0, (s, v) -> v.get(0).minus(v.get(1)))),
            entry("product", new Form(2, 2, 0, (s, v) -> v.get(0).times(v.get(1)))),
            entry("quotient", new Form(2, 2, 2, (s, v) -> v.get(0).over(v.get(1), s.scale(0), s.mode(1)))),
            entry("minimum", new Form(2, 2, 0, (s, v) -> v.get(0).least(v.get(1)))),
            entry("maximum", new Form(2, 2, 0, (s, v) -> v.get(0).greatest(v.get(1)))),
            entry("nonNegative", new Form(1, 1, 0, (s, v) -> v.get(0).greatest(Span.ZERO))),
            entry("round", new Form(1, 1, 2, (s, v) -> v.get(0).rounded(s.scale(0), s.mode(1)))),
            entry("count", new Form(0, ANY, 0, (s, v) -> Span.of(BigDecimal.valueOf(v.size())))),
            entry("comparison", new Form(2, 2, 1, Choices::comparison)),
            entry("choose", new Form(3, 3, 0, (s, v) -> Choices.choose(v))),
            entry("lookup", new Form(1, ANY, ANY, Choices::lookup)),
            entry("days", new Form(0, 0, 2, (s, v) -> days(s))),
            entry("prorate", new Form(3, 3, 2, Algebra::prorate)),
            entry("compound", new Form(0, ANY, 0, (s, v) -> compound(v))),
            entry("presentValue", new Form(1, ANY, 2, Algebra::presentValue)),
            entry("allocate", new Form(2, ANY, 2, Shares::allocate)));

    private Algebra() {}

    /** Names of all operations. */
    public static Set<String> names() {
        return new TreeSet<>(FORMS.keySet());
    }

    /**
     * Refuses an operation with operands or settings it cannot have.
     *
     * @throws BadFigureException saying what was found and what was expected
     */
    public static void require(String name, List<String> settings, int operands) {
        var form = FORMS.get(name);
        if (form == null) {
            throw new BadFigureException(
                    "found the operation " + name + "; expected one of " + String.join(", ", names()));
        }
        if (operands < form.least || operands > form.most) {
            throw new BadFigureException(name + ": found " + operands + " operands; expected "
                    + (form.most == ANY ? "at least " : "") + form.least);
        }
        int wanted = name.equals("lookup") ? operands : form.settings;
        if (settings.size() != wanted) {
            throw new BadFigureException(name + ": found " + settings.size() + " settings; expected " + wanted);
        }
        check(new Settings(name, settings), operands);
    }

    private static void check(Settings settings, int operands) {
        switch (settings.operation()) {
            case "quotient", "round", "prorate", "presentValue" -> {
                settings.scale(0);
                settings.mode(1);
            }
            case "comparison" -> settings.oneOf(0, Choices.RELATIONS);
            case "lookup" -> {
                settings.oneOf(0, Choices.EDGES);
                settings.bounds(1);
            }
            case "days" -> days(settings);
            case "allocate" -> {
                settings.scale(1);
                if (settings.number(0) >= operands - 1) {
                    throw new BadFigureException("allocate: found part " + settings.number(0) + " of " + (operands - 1)
                            + " keys, counted from 0");
                }
            }
            default -> {}
        }
    }

    /**
     * All values of an operation.
     *
     * @throws BadFigureException when it has operands or settings it cannot have
     */
    public static Span apply(String name, List<String> settings, List<Span> operands) {
        require(name, settings, operands.size());
        return FORMS.get(name).rule.of(new Settings(name, settings), operands);
    }

    private static Span sum(List<Span> values) {
        var sum = Span.ZERO;
        for (var value : values) {
            sum = sum.plus(value);
        }
        return sum;
    }

    private static Span days(Settings settings) {
        return Span.of(BigDecimal.valueOf(
                settings.day(1).toEpochDay() - settings.day(0).toEpochDay() + 1));
    }

    private static Span prorate(Settings settings, List<Span> values) {
        return values.get(0).times(values.get(1)).over(values.get(2), settings.scale(0), settings.mode(1));
    }

    private static Span compound(List<Span> rates) {
        var growth = Span.ONE;
        for (var rate : rates) {
            growth = growth.times(Span.ONE.plus(rate));
        }
        return growth;
    }

    /** The rate stands first; the first flow falls now, each further one a whole period later. */
    private static Span presentValue(Settings settings, List<Span> values) {
        var yearly = Span.ONE.plus(values.get(0));
        var factor = Span.ONE;
        var sum = Span.ZERO;
        for (var flow : values.subList(1, values.size())) {
            sum = sum.plus(flow.over(factor, settings.scale(0), settings.mode(1)));
            factor = factor.times(yearly);
        }
        return sum;
    }
}
