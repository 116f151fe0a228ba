package no.likevilkar.integration.document.pricesheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.Fault;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Row;
import no.likevilkar.integration.document.text.TableFault;

/** Turns rows of a price sheet into price lines, cell by cell; a row with a problem gives none. */
final class PriceLines {

    private static final String DASHES = "-\u2212\u2013\u2014";
    private static final Map<String, Boolean> OPTION = Map.ofEntries(
            Map.entry("", false),
            Map.entry("no", false),
            Map.entry("nei", false),
            Map.entry("false", false),
            Map.entry("0", false),
            Map.entry("yes", true),
            Map.entry("ja", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("x", true));

    private final PriceColumns columns;
    private final AmountColumn quantities;
    private final AmountColumn prices;
    private final ProblemList problems;
    private final Map<String, Integer> ids = new HashMap<>();

    PriceLines(PriceColumns columns, AmountColumn quantities, AmountColumn prices, ProblemList problems) {
        this.columns = columns;
        this.quantities = quantities;
        this.prices = prices;
        this.problems = problems;
    }

    /** The line, or empty with the problems of all its cells in the list. */
    Optional<PriceRow> read(Row row) {
        if (broken(row)) {
            return Optional.empty();
        }
        columns.checkCurrency(row);
        var id = id(row);
        var unit = columns.cell(row, PriceColumn.UNIT);
        if (unit.isEmpty()) {
            problem(PriceFault.UNIT_MISSING, row, PriceColumn.UNIT, "a unit of measure");
        }
        var quantity = quantity(row);
        var price = number(row, PriceColumn.UNIT_PRICE, prices);
        var vat = vat(row);
        var period = period(row);
        var option = option(row);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PriceRow(
                row.line(),
                problems.words(Place.line(row.line())),
                columns.pointer(row.line()),
                id,
                columns.cell(row, PriceColumn.DESCRIPTION),
                unit,
                quantity,
                price.orElseThrow(),
                vat.orElseThrow(),
                period,
                option,
                columns.headings()));
    }

    private boolean broken(Row row) {
        boolean any = false;
        for (var column : PriceColumn.values()) {
            var found = columns.broken(row, column);
            any |= found.isPresent();
            found.ifPresent(it -> problems.problem(TableFault.CELL_BROKEN, columns.place(row, column), it, "a value"));
        }
        return any;
    }

    private String id(Row row) {
        var id = columns.cell(row, PriceColumn.LINE);
        if (id.isEmpty()) {
            problem(PriceFault.LINE_MISSING, row, PriceColumn.LINE, "an id");
            return id;
        }
        var earlier = ids.putIfAbsent(id, row.line());
        if (earlier != null) {
            problem(
                    PriceFault.LINE_TWICE,
                    row,
                    PriceColumn.LINE,
                    "an id that " + problems.words(Place.line(earlier)) + " does not have");
        }
        return id;
    }

    private Optional<BigDecimal> quantity(Row row) {
        if (columns.cell(row, PriceColumn.QUANTITY).isEmpty()) {
            return Optional.empty();
        }
        var quantity = number(row, PriceColumn.QUANTITY, quantities);
        if (quantity.filter(q -> q.signum() < 0).isPresent()) {
            problem(PriceFault.QUANTITY_NEGATIVE, row, PriceColumn.QUANTITY, "zero or more");
        }
        return quantity;
    }

    /** Accounts write nothing as a dash; in a bid a dash may also mean "not offered", so it is no number here. */
    private Optional<BigDecimal> number(Row row, PriceColumn column, AmountColumn numbers) {
        var cell = columns.cell(row, column);
        if (cell.length() == 1 && DASHES.contains(cell)) {
            problem(PriceFault.DASH, row, column, "a number");
            return Optional.empty();
        }
        return numbers.value(row, columns.at(column));
    }

    private Optional<BigDecimal> vat(Row row) {
        var rate = VatRate.ratio(columns.cell(row, PriceColumn.VAT));
        if (rate.isEmpty()) {
            problem(
                    PriceFault.VAT_NOT_A_RATE,
                    row,
                    PriceColumn.VAT,
                    "a rate such as 25, 25 % or 0,25; 1 only with a %");
        } else if (rate.get().compareTo(BigDecimal.ONE) > 0) {
            problem(PriceFault.VAT_OUT_OF_RANGE, row, PriceColumn.VAT, "a rate from 0 to 100 %");
        }
        return rate;
    }

    private String period(Row row) {
        var period = columns.cell(row, PriceColumn.PERIOD);
        if (!period.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0)) {
            problem(
                    PriceFault.PERIOD_NOT_AN_ID,
                    row,
                    PriceColumn.PERIOD,
                    "letters, digits, point, colon, hyphen and underscore only");
        }
        return period;
    }

    private boolean option(Row row) {
        var option = OPTION.get(columns.cell(row, PriceColumn.OPTION).toLowerCase(Locale.ROOT));
        if (option == null) {
            problem(PriceFault.OPTION_UNCLEAR, row, PriceColumn.OPTION, "yes, no or an empty cell");
            return false;
        }
        return option;
    }

    private void problem(Fault fault, Row row, PriceColumn column, String expected) {
        var cell = columns.cell(row, column);
        problems.problem(
                fault, columns.place(row, column), cell.isEmpty() ? "an empty cell" : Quoted.of(cell), expected);
    }
}
