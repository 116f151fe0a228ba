package no.likevilkar.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Formulas of every operation over a few figures, at random from a seed. */
final class RandomFormulas {

    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.FLOOR,
            RoundingMode.CEILING,
            RoundingMode.UP,
            RoundingMode.DOWN);

    private final Random random;
    private final List<Figure> figures;

    RandomFormulas(long seed, boolean points) {
        random = new Random(seed);
        figures = IntStream.range(0, 5)
                .mapToObj(i -> new Figure("f" + i, "key", "p", "input", Step.NONE, stated(points)))
                .toList();
    }

    List<Figure> figures() {
        return figures;
    }

    private Stated stated(boolean point) {
        if (point) {
            return Stated.of(Stated.Kind.INPUT, Interval.point(number()));
        }
        var a = number();
        var b = random.nextInt(3) == 0 ? a : number();
        return Stated.of(Stated.Kind.RANGE, Interval.of(end(a.min(b)), end(a.max(b))));
    }

    private Optional<BigDecimal> end(BigDecimal value) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(41) - 20L, random.nextInt(3));
    }

    Operand operand(int depth) {
        return depth == 0 || random.nextInt(4) == 0 ? figures.get(random.nextInt(figures.size())) : formula(depth);
    }

    Formula formula(int depth) {
        List<Supplier<Formula>> all = List.of(
                () -> Constant.ZERO,
                () -> Constant.ONE,
                () -> new Sum(many(depth)),
                () -> new Difference(next(depth), next(depth)),
                () -> new Product(next(depth), next(depth)),
                () -> new Quotient(next(depth), next(depth), scale(), mode()),
                () -> new Minimum(next(depth), next(depth)),
                () -> new Maximum(next(depth), next(depth)),
                () -> new NonNegative(next(depth)),
                () -> new Round(next(depth), scale(), mode()),
                () -> new Count(many(depth)),
                () -> comparison(depth),
                () -> new Choose(comparison(depth), next(depth), next(depth)),
                () -> lookup(depth),
                () -> new Days(day(), day()),
                () -> new Prorate(next(depth), next(depth), next(depth), scale(), mode()),
                () -> new Compound(many(depth)),
                () -> new PresentValue(many(depth), next(depth), scale(), mode()),
                () -> allocate(depth));
        return all.get(random.nextInt(all.size())).get();
    }

    private Operand next(int depth) {
        return operand(depth - 1);
    }

    private List<Operand> many(int depth) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> next(depth)).toList();
    }

    private Comparison comparison(int depth) {
        return new Comparison(next(depth), Relation.values()[random.nextInt(3)], next(depth));
    }

    private Lookup lookup(int depth) {
        var bands = new ArrayList<Lookup.Band>();
        int from = random.nextInt(20) - 15;
        for (int i = random.nextInt(4); i > 0; i--) {
            bands.add(new Lookup.Band(new BigDecimal(from), next(depth)));
            from += 1 + random.nextInt(8);
        }
        return new Lookup(bands, next(depth), Lookup.Edge.values()[random.nextInt(2)]);
    }

    private Allocate allocate(int depth) {
        var keys = new ArrayList<>(many(depth));
        keys.add(next(depth));
        return new Allocate(next(depth), keys, random.nextInt(keys.size()), scale());
    }

    private int scale() {
        return random.nextInt(4);
    }

    private RoundingMode mode() {
        return MODES.get(random.nextInt(MODES.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }
}
