package no.likevilkar.integration.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The column of a table, if it has one, that says in which currency its amounts are. Amounts of another currency than that of the case
 * are refused: nothing is converted on the way in, and nothing of one currency is added to another.
 */
public final class CurrencyColumn {

    private static final List<String> NAMES = List.of("currency", "valuta");
    private static final String KRONER = "NOK";
    private static final String KR = "KR";

    private final OptionalInt at;
    private final String heading;
    private final String currency;
    private final ProblemList problems;

    private CurrencyColumn(OptionalInt at, String heading, String currency, ProblemList problems) {
        this.at = at;
        this.heading = heading;
        this.currency = currency;
        this.problems = problems;
    }

    /** @param currency of the case, three letters; empty where nothing is known of it, and then nothing is checked */
    public static CurrencyColumn of(Table table, Optional<String> currency, ProblemList problems) {
        var at = currency.isEmpty()
                ? OptionalInt.empty()
                : NAMES.stream()
                        .map(table::find)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty());
        return new CurrencyColumn(
                at, at.isPresent() ? table.columns().get(at.getAsInt()) : "", currency.orElse(""), problems);
    }

    /** Whether this is the column. */
    public boolean isAt(int column) {
        return at.isPresent() && at.getAsInt() == column;
    }

    /** A row in another currency is a problem; an empty cell says nothing, and the amount is in the currency of the case. */
    public void check(Row row) {
        if (at.isEmpty()) {
            return;
        }
        check(row.text(at.getAsInt()), new Place(row.line(), heading));
    }

    /** A number of a spreadsheet that is shown in another currency is a problem too. */
    public void checkShown(Row row, int column, String name) {
        if (!currency.isEmpty() && row.stored().get(column) instanceof Stored.Number number) {
            check(number.currency(), new Place(row.line(), name));
        }
    }

    private void check(String found, Place place) {
        String said = found.toUpperCase(Locale.ROOT);
        boolean kroner = currency.equals(KRONER) && said.replace(".", "").equals(KR);
        if (!said.isEmpty() && !said.equals(currency) && !kroner) {
            problems.problem(
                    TableFault.OTHER_CURRENCY, place, Quoted.of(found), currency + ", the currency of the case");
        }
    }
}
