package no.likevilkar.integration.pointer.saft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.document.Opened;
import no.likevilkar.integration.pointer.UnreadableException;

/** The rows that a case must have taken from a SAF-T ledger: one for each account of cost or income with bookings of the unit. */
public final class SaftRows {

    private SaftRows() {}

    /**
     * @param columns of the document as {@code case.json} declares it: first and last day, dimension where the case names it
     * @param value of the unit; empty when every booking is the unit's
     */
    public static List<Opened.Row> of(byte[] bytes, Map<String, String> columns, Optional<String> value)
            throws UnreadableException {
        var wanted = new Wanted(
                Optional.ofNullable(columns.get("dimension")),
                value,
                Wanted.of(columns.getOrDefault("from", "")),
                Wanted.of(columns.getOrDefault("to", "")));
        List<byte[]> files = Files.of(bytes);
        var described = Described.of(files);
        String dimension = value.isPresent() ? described.dimension(wanted) : "";
        var rows = new ArrayList<Opened.Row>();
        for (var one : UnitSums.of(files, wanted, dimension).entrySet()) {
            var account = described.account(one.getKey());
            if (!described.balanceSheet(account)) {
                rows.add(row(one.getKey(), account, one.getValue(), dimension, value));
            }
        }
        rows.sort(Comparator.comparingInt(Opened.Row::line));
        return rows;
    }

    private static Opened.Row row(
            String id, Described.Account account, UnitSums.Sum sum, String dimension, Optional<String> value)
            throws UnreadableException {
        if (sum.unclear > 0) {
            throw new UnreadableException("account " + id + " has lines that nobody can divide");
        }
        String amount = sum.amount.toPlainString();
        String pointer = "account=" + id
                + value.map(it -> ";" + dimension + "=" + it.strip()).orElse("") + ";lines=" + sum.lines + ";first="
                + sum.first + ";last=" + sum.last;
        return new Opened.Row(
                account.number(),
                Map.of("account", id, "label", account.label(), "amount", amount, "chart", account.chart()),
                Map.of("amount", amount),
                Map.of("amount", pointer));
    }
}
