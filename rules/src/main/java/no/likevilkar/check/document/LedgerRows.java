package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.check.Remark;

/**
 * Whether the ledger lines of a case are exactly the rows that its selections take: read again, none more, none less, each with
 * its account and amount, and the same sum.
 */
final class LedgerRows {

    private final Shelf shelf;
    private final Opened opened;
    private final Protocol protocol;

    LedgerRows(Shelf shelf, Opened opened, Protocol protocol) {
        this.shelf = shelf;
        this.opened = opened;
        this.protocol = protocol;
    }

    void check(Map<String, Object> caseJson) {
        var ledgers = Shelf.ofKind(caseJson, "ledger");
        var byLedger = new TreeMap<String, SortedMap<Integer, Stated>>();
        ledgers.forEach(ledger -> byLedger.put(ledger.text("id"), new TreeMap<>()));
        for (var line : Stated.all(caseJson, "ledger")) {
            String id = line.text("id");
            int colon = id.lastIndexOf(':');
            var lines = byLedger.get(id.substring(0, Math.max(0, colon)));
            if (lines == null || !id.substring(colon + 1).matches("[1-9][0-9]{0,8}")) {
                protocol.fail(
                        "CHK-120",
                        "case.json ledger " + id,
                        "this line",
                        "lines of the ledgers that the case declares");
            } else {
                lines.put(Integer.valueOf(id.substring(colon + 1)), line);
            }
        }
        String unit = new Stated(caseJson).in("unit").text("id");
        ledgers.forEach(ledger -> compare(ledger, unit, byLedger.get(ledger.text("id"))));
    }

    private void compare(Stated ledger, String unit, SortedMap<Integer, Stated> lines) {
        String name = ledger.text("name");
        var bytes = shelf.bytes(name);
        if (bytes.isEmpty()) {
            return;
        }
        var sum = BigDecimal.ZERO;
        boolean added = true;
        for (var row : opened.rows(ledger.tree(), bytes.get())) {
            var line = lines.remove(row.line());
            var amount = Optional.ofNullable(row.values().get("amount")).flatMap(Stated::decimal);
            if (line == null) {
                protocol.fail(
                        "CHK-121",
                        name + ", " + row.pointers().getOrDefault("amount", ""),
                        "no ledger line for it",
                        "one, because the selection takes it");
                continue;
            }
            compare(ledger, unit, row, amount, line);
            added &= amount.isPresent() && line.shows("amount");
            sum = sum.add(amount.orElse(BigDecimal.ZERO))
                    .subtract(line.number("amount").orElse(BigDecimal.ZERO));
        }
        lines.values()
                .forEach(line -> protocol.fail(
                        "CHK-122",
                        name + ", " + line.pointer(),
                        "a ledger line for it",
                        "none, because the selection does not take such a row"));
        if (added && sum.signum() != 0) {
            protocol.fail(
                    "CHK-123",
                    name,
                    "a sum of the selected rows that is off by " + sum.toPlainString(),
                    "the same sum");
        }
    }

    private void compare(Stated ledger, String unit, Opened.Row row, Optional<BigDecimal> amount, Stated line) {
        String place = "case.json ledger " + line.text("id");
        boolean same = same(place, line.text("account"), row.cells().getOrDefault("account", ""), "account")
                & same(place, line.text("period"), ledger.text("period"), "period")
                & same(place, line.text("owner"), unit, "owner")
                & sameChart(place, line.text("art"), row.cells().get("chart"))
                & same(place, line.document(), ledger.text("name"), "document")
                & same(place, line.pointer(), row.pointers().getOrDefault("amount", ""), "pointer");
        if (!line.shows("amount")) {
            return;
        }
        if (amount.isEmpty()
                || line.number("amount")
                        .filter(it -> it.compareTo(amount.get()) == 0)
                        .isEmpty()) {
            protocol.fail(
                    "CHK-124",
                    place,
                    "the amount " + line.text("amount"),
                    "\"" + row.cells().getOrDefault("amount", "") + "\" in " + ledger.text("name") + ", "
                            + row.pointers().getOrDefault("amount", ""));
        } else if (same) {
            protocol.confirm(Confirmed.ROWS, 1);
        }
    }

    /** Of a document that says of each account to which chart it belongs, a line's code is one of that chart. */
    private boolean sameChart(String place, String code, String chart) {
        boolean fits =
                chart == null || (chart.equals("kostra") ? code.matches("[0-9]{3}") : code.startsWith(chart + "."));
        return fits || same(place, code, "a code of " + chart, "chart code");
    }

    private boolean same(String place, String found, String expected, String what) {
        if (found.equals(expected)) {
            return true;
        }
        protocol.fail("CHK-125", place, "the " + what + " \"" + found + "\"", "\"" + expected + "\"");
        return false;
    }

    /** What nobody can prove without the official list: which art an account belongs to. */
    void tellWhatIsTaken(Map<String, Object> caseJson) {
        List<Stated> lines = Stated.all(caseJson, "ledger");
        long inferred = lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.tree().get("artInferred")))
                .count();
        if (!lines.isEmpty()) {
            protocol.unproven(
                    Remark.Kind.CHART_CODES,
                    "that each of the " + lines.size() + " ledger lines has the chart code of its account; " + inferred
                            + " codes were inferred",
                    lines.size(),
                    inferred);
        }
    }
}
