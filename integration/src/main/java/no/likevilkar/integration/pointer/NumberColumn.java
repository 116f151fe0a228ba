package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the numbers of a column are read: one decimal mark holds for the whole column, the one declared for it or the one its
 * cells show. Where they show both, or could be read both ways and nothing tells, the numbers in doubt are none.
 */
final class NumberColumn {

    private final Optional<Mark> mark;

    private NumberColumn(Optional<Mark> mark) {
        this.mark = mark;
    }

    static NumberColumn of(Grid grid, int column, Optional<Mark> declared) throws UnreadableException {
        if (declared.isPresent()) {
            return new NumberColumn(declared);
        }
        boolean[] shown = new boolean[Mark.values().length];
        grid.each(row -> {
            if (!row.stored().containsKey(column)) {
                Written.of(row.cells().get(column)).shows().ifPresent(mark -> shown[mark.ordinal()] = true);
            }
        });
        boolean comma = shown[Mark.COMMA.ordinal()];
        boolean point = shown[Mark.POINT.ordinal()];
        return new NumberColumn(comma == point ? Optional.empty() : Optional.of(comma ? Mark.COMMA : Mark.POINT));
    }

    Optional<BigDecimal> read(String cell) {
        var written = Written.of(cell);
        if (mark.isPresent()) {
            return written.shows().map(mark.get()::equals).orElse(true) ? written.with(mark.get()) : Optional.empty();
        }
        return written.unclear() || written.shows().isPresent() ? Optional.empty() : written.with(Mark.COMMA);
    }
}
