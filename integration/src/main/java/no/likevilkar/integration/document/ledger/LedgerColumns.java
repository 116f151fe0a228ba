package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.DecimalMark;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Table;

/** The mapping applied to one table: where each mapped column stands. */
record LedgerColumns(
        Table table,
        int account,
        OptionalInt label,
        int amount,
        OptionalInt id,
        AmountColumn amounts,
        String amountName) {

    /** Columns that are missing are in the list of problems and stand at -1. */
    static LedgerColumns of(Table table, LedgerMapping mapping, ProblemList problems) {
        int amount = table.require(mapping.amountColumn());
        var name = amount < 0 ? mapping.amountColumn() : table.columns().get(amount);
        return new LedgerColumns(
                table,
                table.require(mapping.accountColumn()),
                optional(table, mapping.labelColumn()),
                amount,
                optional(table, mapping.idColumn()),
                new AmountColumn(name, DecimalMark.declared(mapping.decimal(), Place.column(name), problems), problems),
                mapping.amountColumn());
    }

    String name(int column) {
        return table.columns().get(column);
    }

    /** The columns that hold words. */
    List<Integer> words() {
        var all = new ArrayList<>(List.of(account));
        label.ifPresent(all::add);
        id.ifPresent(all::add);
        return all;
    }

    /** Pointer to the amount of a line. */
    String pointer(int line) {
        return table.pointer(line, amountName);
    }

    private static OptionalInt optional(Table table, Optional<String> name) {
        return name.map(wanted -> OptionalInt.of(table.require(wanted))).orElse(OptionalInt.empty());
    }
}
