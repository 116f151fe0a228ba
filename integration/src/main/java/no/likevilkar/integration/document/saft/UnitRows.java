package no.likevilkar.integration.document.saft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.integration.document.chart.ArtMatch;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** The unit's rows out of the sums of an export. What is not taken is told: other charts, the balance sheet, lines of nobody. */
final class UnitRows {

    private final Export export;
    private final SaftSelection selection;
    private final Charts charts;
    private final ProblemList problems;
    private final Map<Integer, Booked> ofUnit = new TreeMap<>();
    private final Map<Integer, Booked> unclear = new TreeMap<>();
    private final Map<Integer, Booked> unassigned = new TreeMap<>();
    private final Map<Integer, Booked> all = new TreeMap<>();

    UnitRows(Export export, SaftSelection selection, Charts charts, ProblemList problems) {
        this.export = export;
        this.selection = selection;
        this.charts = charts;
        this.problems = problems;
    }

    /** The rows in the order of the file's accounts; those with a problem are left out, and the problem is in the list. */
    List<LedgerRow> rows() {
        int unit = selection.value().isPresent() ? Books.FIRST_VALUE : Books.UNASSIGNED;
        export.found().books.each((account, value, month, booked) -> {
            if (selection.books(month)) {
                all.merge(account, booked, Booked::and);
                if (value == unit) {
                    ofUnit.merge(account, booked, Booked::and);
                } else if (value == Books.UNCLEAR) {
                    unclear.merge(account, booked, Booked::and);
                } else if (value == Books.UNASSIGNED) {
                    unassigned.merge(account, booked, Booked::and);
                }
            }
        });
        if (ofUnit.isEmpty() && unclear.isEmpty()) {
            new NothingFound(export, selection, problems).tell();
            return List.of();
        }
        unclear.forEach(this::unclear);
        if (selection.value().isPresent()) {
            share();
        }
        return mapped();
    }

    private List<LedgerRow> mapped() {
        var rows = new ArrayList<LedgerRow>();
        var left = new ArrayList<String>();
        ofUnit.forEach((number, booked) -> {
            Account account = account(number);
            AccountClass mapped = classOf(account);
            switch (mapped.kind()) {
                case BALANCE_SHEET -> left.add(Account.text(account.id));
                case UNMAPPED -> unmapped(account, booked);
                case BOOKED -> rows.add(row(account, mapped.art().orElseThrow(), booked));
            }
        });
        if (!left.isEmpty()) {
            problems.warning(
                    SaftFault.BALANCE_SHEET,
                    Place.WHOLE,
                    "accounts of the balance sheet with lines of the unit, left out (" + left.size() + "): "
                            + Quoted.list(left, 8),
                    "accounts of cost and income");
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            new NothingFound(export, selection, problems).tell();
        }
        rows.sort(Comparator.comparingInt(LedgerRow::line));
        return rows;
    }

    private LedgerRow row(Account account, ArtMatch art, Booked booked) {
        String id = Account.text(account.id);
        String dimension =
                selection.value().isEmpty() ? "" : export.sought().dimension().orElse("");
        return new LedgerRow(
                account.number,
                "account " + id,
                Pointer.of(
                        id,
                        dimension,
                        selection.value().orElse(""),
                        booked.lines(),
                        booked.first().in(export.parts().size()),
                        booked.last().in(export.parts().size())),
                id,
                Account.text(account.description),
                art.art(),
                art.inferred(),
                art.inference(),
                booked.sum());
    }

    private void unmapped(Account account, Booked booked) {
        problems.problem(
                SaftFault.ACCOUNT_UNMAPPED,
                Place.WHOLE,
                "account " + Quoted.of(Account.text(account.id)) + " with "
                        + booked.sum().toPlainString()
                        + ", mapped to "
                        + (account.category().isEmpty()
                                ? "no chart"
                                : Quoted.of(account.category() + " " + account.code())),
                "a chart whose codes are known");
    }

    private void unclear(int number, Booked booked) {
        if (classOf(account(number)).kind() != AccountClass.Kind.BALANCE_SHEET) {
            problems.problem(
                    SaftFault.SPLIT_OF_UNIT,
                    Place.WHOLE,
                    "account " + Quoted.of(export.found().accounts.name(number)) + ": " + booked.lines()
                            + " lines of the unit and others, from line "
                            + booked.first().in(export.parts().size()) + ", split with amounts that do not add up",
                    "parts that add up to the line");
        }
    }

    /** How much of the cost and income names no unit at all, by amounts whatever their sign. */
    private void share() {
        Booked without = costs(unassigned);
        Booked whole = costs(all);
        if (without.lines() > 0) {
            BigDecimal percent = whole.turnover().signum() == 0
                    ? BigDecimal.ZERO
                    : without.turnover()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(whole.turnover(), 1, RoundingMode.HALF_UP);
            problems.warning(
                    SaftFault.UNASSIGNED,
                    Place.WHOLE,
                    without.lines() + " of " + whole.lines()
                            + " bookings of cost and income without a value of dimension "
                            + Quoted.of(export.sought().dimension().orElse("")) + ", amounts of "
                            + without.turnover().toPlainString() + " (" + percent.toPlainString() + " %)",
                    "lines that name their unit");
        }
    }

    private Booked costs(Map<Integer, Booked> sums) {
        Booked total = Booked.NOTHING;
        for (var one : sums.entrySet()) {
            if (classOf(account(one.getKey())).kind() != AccountClass.Kind.BALANCE_SHEET) {
                total = total.and(one.getValue());
            }
        }
        return total;
    }

    private AccountClass classOf(Account account) {
        return AccountClass.of(account, charts, export.masters().keepsZeros());
    }

    private Account account(int number) {
        return export.masters()
                .account(export.found().accounts.name(number))
                .orElseGet(() -> unknown(export.found().accounts.name(number)));
    }

    private static Account unknown(String id) {
        var account = new Account();
        account.id = id;
        return account;
    }
}
