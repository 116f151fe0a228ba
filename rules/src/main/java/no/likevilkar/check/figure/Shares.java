package no.likevilkar.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of a pool by keys, rounded so that they add up to it: each part is rounded down, and the units left over go to
 * the parts that lost most, of equal ones to the first.
 */
final class Shares {

    private Shares() {}

    /** The pool stands first, then the keys; the settings say which part and how many decimals. */
    static Span allocate(Settings settings, List<Span> values) {
        var pool = values.get(0);
        var keys = values.subList(1, values.size());
        int part = settings.number(0);
        int scale = settings.scale(1);
        var total = keys.stream().reduce(Span.ZERO, Span::plus);
        boolean exact = values.stream().allMatch(Span::isPoint) && total.low().signum() != 0;
        if (exact) {
            return Span.of(parts(pool.low(), keys.stream().map(Span::low).toList(), total.low(), scale)
                    .get(part));
        }
        var down = pool.times(keys.get(part)).over(total, scale, RoundingMode.FLOOR);
        return down.with(down.plus(Span.of(BigDecimal.ONE.movePointLeft(scale))));
    }

    private static List<BigDecimal> parts(BigDecimal pool, List<BigDecimal> keys, BigDecimal total, int scale) {
        var parts = new ArrayList<BigDecimal>();
        var lost = new ArrayList<BigDecimal>();
        var left = pool;
        for (var key : keys) {
            var share = pool.multiply(key);
            var down = share.divide(total, scale, RoundingMode.FLOOR);
            parts.add(down);
            left = left.subtract(down);
            lost.add(share.subtract(down.multiply(total)).multiply(BigDecimal.valueOf(total.signum())));
        }
        int units = left.movePointRight(scale).setScale(0, RoundingMode.FLOOR).intValueExact();
        var unit = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(lost::get).reversed())
                .limit(units)
                .forEach(i -> parts.set(i, parts.get(i).add(unit)));
        return parts;
    }
}
