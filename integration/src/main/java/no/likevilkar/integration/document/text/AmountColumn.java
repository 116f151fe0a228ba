package no.likevilkar.integration.document.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of amounts. One decimal separator holds for the whole column, over the whole document: note every cell first, then
 * settle, then ask for values. Where cells disagree, those on the smaller side are problems; where no cell decides, the column is.
 */
public final class AmountColumn {

    private record Seen(int line, String cell) {}

    private final String name;
    private final Optional<DecimalMark> declared;
    private final ProblemList problems;
    private final Evidence comma = new Evidence();
    private final Evidence point = new Evidence();
    private final Evidence unclear = new Evidence();
    private Optional<DecimalMark> decided = Optional.empty();
    private boolean undecided;

    /**
     * @param name the column as the header writes it
     * @param declared the decimal separator somebody declared for it, if any
     */
    public AmountColumn(String name, Optional<DecimalMark> declared, ProblemList problems) {
        this.name = name;
        this.declared = declared;
        this.problems = problems;
    }

    /** Takes what a cell shows about the decimal separator; cells that are no amounts say nothing here. */
    public void note(int line, String cell) {
        var amount = AmountCell.of(cell);
        if (amount.fault().isEmpty()) {
            amount.mark().ifPresent(mark -> (mark == DecimalMark.COMMA ? comma : point).add(line, cell));
            if (amount.unclear()) {
                unclear.add(line, cell);
            }
        }
    }

    /** As {@link #note(int, String)}; a number of a spreadsheet has no separator and says nothing. */
    public void note(Row row, int column) {
        if (!row.stored().containsKey(column)) {
            note(row.line(), row.cells().get(column));
        }
    }

    /** Decides the decimal separator. */
    public void settle() {
        decided = declared.or(this::shown);
        decided.ifPresent(mark -> {
            var against = mark == DecimalMark.COMMA ? point : comma;
            against.cells.forEach(seen -> problems.problem(
                    TableFault.MIXED_DECIMALS,
                    new Place(seen.line, name),
                    Quoted.of(seen.cell),
                    mark.words() + " or none, as " + reason(mark)));
            problems.leaveOut(against.count - against.cells.size());
        });
        if (decided.isEmpty() && unclear.count > 0) {
            undecided = true;
            var first = unclear.cells.get(0);
            problems.problem(
                    TableFault.AMBIGUOUS,
                    new Place(first.line, name),
                    Quoted.of(first.cell) + " and nothing in the column that tells thousands from decimals",
                    "a column that shows its decimal separator");
        }
    }

    /** The amount of a cell; empty when it is a problem, which then is in the list. */
    public Optional<BigDecimal> value(int line, String cell) {
        var amount = AmountCell.of(cell);
        if (amount.fault().isPresent()) {
            problems.problem(
                    amount.fault().get(),
                    new Place(line, name),
                    found(cell),
                    expected(amount.fault().get()));
            return Optional.empty();
        }
        boolean against = amount.mark().isPresent() && !amount.mark().equals(decided);
        return against || undecided && amount.unclear() ? Optional.empty() : Optional.of(amount.value(decided));
    }

    /** As {@link #value(int, String)}; a number of a spreadsheet is what it is. */
    public Optional<BigDecimal> value(Row row, int column) {
        var place = new Place(row.line(), name);
        var stored = row.stored().get(column);
        if (stored instanceof Stored.Broken broken) {
            problems.problem(TableFault.CELL_BROKEN, place, broken.found(), "a value");
            return Optional.empty();
        }
        if (stored instanceof Stored.Number number) {
            return fitting(number.value(), row.cells().get(column), place);
        }
        return value(row.line(), row.cells().get(column));
    }

    private Optional<BigDecimal> fitting(BigDecimal number, String cell, Place place) {
        boolean fits = Math.max(number.precision(), number.scale()) <= AmountCell.MOST_DIGITS
                && number.precision() - number.scale() <= AmountCell.MOST_DIGITS;
        if (!fits) {
            problems.problem(TableFault.TOO_MANY_DIGITS, place, Quoted.of(cell), expected(TableFault.TOO_MANY_DIGITS));
        }
        return fits ? Optional.of(number) : Optional.empty();
    }

    private Optional<DecimalMark> shown() {
        if (comma.count == 0 && point.count == 0) {
            return Optional.empty();
        }
        if (comma.count == point.count) {
            return Optional.of(
                    comma.cells.get(0).line <= point.cells.get(0).line ? DecimalMark.COMMA : DecimalMark.POINT);
        }
        return Optional.of(comma.count > point.count ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    private String reason(DecimalMark mark) {
        if (declared.isPresent()) {
            return "declared for the column";
        }
        var first = (mark == DecimalMark.COMMA ? comma : point).cells.get(0);
        return "in " + problems.words(Place.line(first.line)) + ", " + Quoted.of(first.cell);
    }

    private static String found(String cell) {
        return Blanks.strip(cell).isEmpty() ? "an empty cell" : Quoted.of(cell);
    }

    private static String expected(TableFault fault) {
        return switch (fault) {
            case MIXED_DECIMALS -> "one decimal separator";
            case GROUPING -> "digits in groups of three, or without separators";
            case TOO_MANY_DIGITS -> "at most 18 digits";
            default -> "an amount such as 1 456 538 or -12,50";
        };
    }

    /** Cells that point one way: all counted, as many kept as can be told. */
    private static final class Evidence {
        private final List<Seen> cells = new ArrayList<>();
        private int count;

        private void add(int line, String cell) {
            count++;
            if (cells.size() < ProblemList.MOST) {
                cells.add(new Seen(line, cell));
            }
        }
    }
}
