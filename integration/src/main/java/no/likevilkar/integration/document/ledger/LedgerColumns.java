package no.likevilkar.integration.document.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.integration.document.text.AmountColumn;
import no.likevilkar.integration.document.text.DecimalMark;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.TableFault;
import no.likevilkar.integration.document.text.TextTable;

/** The mapping applied to one table: where each mapped column stands. */
record LedgerColumns(
        TextTable table, int account, OptionalInt label, int amount, OptionalInt id, AmountColumn amounts) {

    /** Columns that are missing are in the list of problems and stand at -1. */
    static LedgerColumns of(TextTable table, LedgerMapping mapping, ProblemList problems) {
        int amount = table.require(mapping.amountColumn());
        var name = amount < 0 ? mapping.amountColumn() : table.columns().get(amount);
        return new LedgerColumns(
                table,
                table.require(mapping.accountColumn()),
                optional(table, mapping.labelColumn()),
                amount,
                optional(table, mapping.idColumn()),
                new AmountColumn(name, decimal(mapping, name, problems), problems));
    }

    String name(int column) {
        return table.columns().get(column);
    }

    private static OptionalInt optional(TextTable table, Optional<String> name) {
        return name.map(wanted -> OptionalInt.of(table.require(wanted))).orElse(OptionalInt.empty());
    }

    private static Optional<DecimalMark> decimal(LedgerMapping mapping, String column, ProblemList problems) {
        var mark = mapping.decimal().flatMap(DecimalMark::of);
        if (mapping.decimal().isPresent() && mark.isEmpty()) {
            problems.problem(
                    TableFault.DECIMAL_UNKNOWN,
                    Place.column(column),
                    Quoted.of(mapping.decimal().get()),
                    "comma or point");
        }
        return mark;
    }
}
