package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of somebody's ledger hold what, and which lines belong to the unit. Column names match whatever their case.
 *
 * @param accountColumn column of the account, five digits or a bare art of three
 * @param labelColumn column of the account's name, if there is one
 * @param selection column to exact value; a line is selected when all match, blanks around aside. Empty selects every line
 * @param amountColumn column of the amounts to read, in whole currency units, cost positive
 * @param decimal {@code comma} or {@code point} where the column itself does not show it
 * @param idColumn column that is unique per line, if the ledger has one
 * @param sheet name of the sheet in a spreadsheet; without one it is the only sheet that has the columns
 * @param currency of the case; where it is not known a column of currencies is not read
 */
public record LedgerMapping(
        String accountColumn,
        Optional<String> labelColumn,
        Map<String, String> selection,
        String amountColumn,
        Optional<String> decimal,
        Optional<String> idColumn,
        Optional<String> sheet,
        Optional<String> currency) {

    /** Of a case whose currency is not known. */
    public LedgerMapping(
            String accountColumn,
            Optional<String> labelColumn,
            Map<String, String> selection,
            String amountColumn,
            Optional<String> decimal,
            Optional<String> idColumn,
            Optional<String> sheet) {
        this(accountColumn, labelColumn, selection, amountColumn, decimal, idColumn, sheet, Optional.empty());
    }

    /** The same for a case in this currency. */
    public LedgerMapping in(String currency) {
        return new LedgerMapping(
                accountColumn, labelColumn, selection, amountColumn, decimal, idColumn, sheet, Optional.of(currency));
    }

    /** Of a table that is found without naming a sheet. */
    public LedgerMapping(
            String accountColumn,
            Optional<String> labelColumn,
            Map<String, String> selection,
            String amountColumn,
            Optional<String> decimal,
            Optional<String> idColumn) {
        this(accountColumn, labelColumn, selection, amountColumn, decimal, idColumn, Optional.empty());
    }

    public LedgerMapping {
        named(accountColumn, "account column");
        labelColumn.ifPresent(name -> named(name, "label column"));
        named(amountColumn, "amount column");
        idColumn.ifPresent(name -> named(name, "id column"));
        selection = Collections.unmodifiableMap(new LinkedHashMap<>(selection));
        selection.forEach((column, value) -> {
            named(column, "selection column");
            named(value, "selection value of column " + column);
        });
    }

    /** The headings that the table must have. */
    List<String> headings() {
        var all = new ArrayList<>(List.of(accountColumn, amountColumn));
        labelColumn.ifPresent(all::add);
        idColumn.ifPresent(all::add);
        all.addAll(selection.keySet());
        return all;
    }

    private static void named(String name, String what) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("the " + what + " of a ledger mapping is empty");
        }
    }
}
