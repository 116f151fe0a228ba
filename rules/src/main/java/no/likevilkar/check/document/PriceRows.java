package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;

/**
 * Whether the price lines of a case are exactly the rows of its price sheets, read again: a row for no named period once for each
 * period, a row without a quantity with the case's own volume, every cell as it is.
 */
final class PriceRows {

    private final Shelf shelf;
    private final Opened opened;
    private final Protocol protocol;

    PriceRows(Shelf shelf, Opened opened, Protocol protocol) {
        this.shelf = shelf;
        this.opened = opened;
        this.protocol = protocol;
    }

    void check(Map<String, Object> caseJson) {
        for (var sheet : Shelf.ofKind(caseJson, "price-sheet")) {
            shelf.bytes(sheet.text("name")).ifPresent(bytes -> compare(new Stated(caseJson), sheet, bytes));
        }
    }

    private void compare(Stated theCase, Stated sheet, byte[] bytes) {
        String name = sheet.text("name");
        var lines = new LinkedHashMap<String, Stated>();
        for (var line : Stated.all(theCase.tree(), "priceLines")) {
            boolean ofSheet = line.document().equals(name) && line.text("id").startsWith(sheet.text("id") + ":");
            if (ofSheet && lines.putIfAbsent(line.text("id"), line) != null) {
                protocol.fail("CHK-131", "case.json price line " + line.text("id"), "it a second time", "it once");
            }
        }
        List<String> periods = Stated.all(theCase.tree(), "periods").stream()
                .map(period -> period.text("id"))
                .toList();
        for (var row : opened.rows(sheet.tree(), bytes)) {
            String id = sheet.text("id") + ":" + row.line();
            String period = row.cells().getOrDefault("period", "");
            for (String each : period.isEmpty() ? periods : List.of(period)) {
                var line = lines.remove(period.isEmpty() ? id + ":" + each : id);
                if (line == null) {
                    protocol.fail(
                            "CHK-132",
                            name + ", " + row.pointers().getOrDefault("unitPrice", ""),
                            "no price line for it in " + each,
                            "one, because the row is a price");
                } else {
                    compare(theCase, sheet, row, each, line);
                }
            }
        }
        lines.keySet()
                .forEach(id -> protocol.fail(
                        "CHK-133", name, "a price line " + id, "none, because the price sheet has no such row"));
    }

    private void compare(Stated theCase, Stated sheet, Opened.Row row, String period, Stated line) {
        String place = "case.json price line " + line.text("id");
        String description = row.cells().getOrDefault("description", "");
        String name = description.isEmpty() ? "line " + row.cells().getOrDefault("line", "") : description;
        String pointer = row.pointers().getOrDefault("unitPrice", "");
        boolean same = same(place, "period", line.text("period"), period)
                & (!line.shows("name") || same(place, "name", line.text("name"), name))
                & same(place, "unit", line.text("unitOfMeasure"), row.cells().getOrDefault("unit", ""))
                & same(place, "pointer", line.pointer(), pointer)
                & same(
                        place,
                        "option",
                        String.valueOf(line.tree().get("option")),
                        row.values().getOrDefault("option", "neither yes nor no"))
                & number(place, "unit price", line, "unitPrice", row.values().get("unitPrice"))
                & number(place, "rate of VAT", line, "vatRate", row.values().get("vat"))
                & quantity(theCase, place, period, row, line);
        if (same) {
            protocol.confirm(Confirmed.ROWS, 1);
        }
    }

    private boolean quantity(Stated theCase, String place, String period, Opened.Row row, Stated line) {
        if (!row.cells().getOrDefault("quantity", "").isEmpty()) {
            return number(place, "quantity", line, "quantity", row.values().get("quantity"));
        }
        String unit = row.cells().getOrDefault("unit", "");
        if (!unit.equalsIgnoreCase(theCase.text("volumeUnit"))) {
            protocol.fail("CHK-135", place, "a quantity", "none, for the row counts " + unit + " and leaves it open");
            return false;
        }
        return new Volume(theCase).isOpen(period)
                || number(
                        place,
                        "quantity, the case's volume",
                        line,
                        "quantity",
                        new Volume(theCase)
                                .of(period)
                                .map(BigDecimal::toPlainString)
                                .orElse(null));
    }

    /** @param read the number the row holds, null for none */
    private boolean number(String place, String what, Stated line, String member, String read) {
        if (!line.shows(member)) {
            return true;
        }
        var wanted = Optional.ofNullable(read).flatMap(Stated::decimal);
        var stated = line.number(member);
        if (wanted.isPresent() && stated.isPresent() && wanted.get().compareTo(stated.get()) == 0) {
            return true;
        }
        protocol.fail("CHK-134", place, "the " + what + " " + line.text(member), read == null ? "no number" : read);
        return false;
    }

    private boolean same(String place, String what, String found, String expected) {
        if (found.equals(expected)) {
            return true;
        }
        protocol.fail("CHK-134", place, "the " + what + " \"" + found + "\"", "\"" + expected + "\"");
        return false;
    }
}
