package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.check.document.Opened;

/** A ledger or price sheet as a case declares it: its mapped columns, the rows it selects, its numbers. */
final class TableRows {

    private final Grid grid;
    private final Declared declared;

    TableRows(Grid grid, Declared declared) {
        this.grid = grid;
        this.declared = declared;
    }

    /** @throws UnreadableException when a column the case names is not there, or a price sheet's columns are not those it has */
    List<Opened.Row> selected() throws UnreadableException {
        Map<String, Integer> columns = columns();
        var wanted = new HashMap<Integer, List<String>>();
        for (var one : declared.select()) {
            int column = grid.column(one.column())
                    .orElseThrow(() -> new UnreadableException("it has no column \"" + one.column() + "\""));
            wanted.computeIfAbsent(column, c -> new ArrayList<>()).add(Blank.trim(one.value()));
        }
        var rows = new ArrayList<Opened.Row>();
        grid.each(row -> {
            boolean taken = wanted.entrySet().stream().allMatch(one -> {
                String cell = Blank.trim(row.cells().get(one.getKey()));
                return one.getValue().stream().allMatch(cell::equals);
            });
            if (taken) {
                rows.add(mapped(row, columns));
            }
        });
        return rows;
    }

    private Map<String, Integer> columns() throws UnreadableException {
        var columns = new HashMap<String, Integer>();
        for (var one : declared.columns().entrySet()) {
            columns.put(
                    one.getKey(),
                    grid.column(one.getValue())
                            .orElseThrow(() -> new UnreadableException("it has no column \"" + one.getValue() + "\"")));
        }
        if (declared.isPriceSheet()) {
            compare(columns);
        }
        return columns;
    }

    /**
     * A price sheet's columns are those that bear one of their own names. Only where none does may the case name another, and
     * whether it is the case file that says so shows when the two are compared.
     */
    private void compare(Map<String, Integer> columns) throws UnreadableException {
        var own = priceColumns();
        for (String holds : PriceWords.COLUMNS.keySet()) {
            boolean ownThere = own.containsKey(holds);
            if (ownThere && !own.get(holds).equals(columns.get(holds))) {
                throw new UnreadableException("its price columns are not those that the case names");
            }
        }
        if (!PriceWords.COLUMNS.keySet().containsAll(columns.keySet())) {
            throw new UnreadableException("the case names columns that no price sheet has");
        }
    }

    /** Where a price sheet's columns stand by their own names, whatever the case says. */
    private Map<String, Integer> priceColumns() throws UnreadableException {
        var columns = new HashMap<String, Integer>();
        for (var known : PriceWords.COLUMNS.entrySet()) {
            for (String name : known.getValue()) {
                OptionalInt at = grid.column(name);
                if (at.isPresent() && columns.put(known.getKey(), at.getAsInt()) != null) {
                    throw new UnreadableException("it has two columns for " + known.getKey());
                }
            }
        }
        return columns;
    }

    private Opened.Row mapped(Grid.Row row, Map<String, Integer> columns) throws UnreadableException {
        var cells = new HashMap<String, String>();
        var values = new HashMap<String, String>();
        var pointers = new HashMap<String, String>();
        for (var column : columns.entrySet()) {
            String cell = Blank.trim(row.cells().get(column.getValue()));
            cells.put(column.getKey(), cell);
            value(column.getKey(), column.getValue(), cell, row).ifPresent(value -> values.put(column.getKey(), value));
            pointers.put(
                    column.getKey(), grid.pointer(row.line(), declared.columns().get(column.getKey())));
        }
        return new Opened.Row(row.line(), cells, values, pointers);
    }

    private Optional<String> value(String name, int column, String cell, Grid.Row row) throws UnreadableException {
        return switch (name) {
            case "amount", "quantity", "unitPrice" ->
                row.stored().containsKey(column)
                        ? Optional.of(row.stored().get(column).toPlainString())
                        : number(column, cell);
            case "vat" -> VatCell.ratio(cell).map(BigDecimal::toPlainString);
            case "option" -> PriceWords.option(cell);
            default -> Optional.empty();
        };
    }

    /** A cell of the column as a plain decimal. */
    Optional<String> number(int column, String cell) throws UnreadableException {
        if (declared.isPriceSheet() && Written.isDash(cell)) {
            return Optional.empty();
        }
        boolean amounts = declared.isPriceSheet()
                || grid.column(declared.columns().getOrDefault("amount", "")).equals(OptionalInt.of(column));
        return grid.numbers(column, amounts ? declared.decimal() : Optional.empty())
                .read(cell)
                .map(BigDecimal::toPlainString);
    }

    /** The column whose numbers are meant when none is named. */
    OptionalInt mainColumn() {
        return grid.column(declared.columns().getOrDefault(declared.isPriceSheet() ? "unitPrice" : "amount", ""));
    }

    Grid grid() {
        return grid;
    }
}
