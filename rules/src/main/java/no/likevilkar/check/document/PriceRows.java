package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Protocol.Confirmed;

/**
 * Whether the price lines of a case are exactly the rows of its price sheets: read again, a row that names no period once for
 * each, a row without a quantity with the case's volume. Price lines of the case file itself are looked up where they stand.
 */
final class PriceRows {

    private final Shelf shelf;
    private final Opened opened;
    private final Places places;
    private final Protocol protocol;

    PriceRows(Shelf shelf, Opened opened, Places places, Protocol protocol) {
        this.shelf = shelf;
        this.opened = opened;
        this.places = places;
        this.protocol = protocol;
    }

    void check(Map<String, Object> caseJson) {
        var lines = new TreeMap<String, Stated>();
        Stated.all(caseJson, "priceLines").forEach(line -> lines.put(line.text("id"), line));
        var sheets = Shelf.ofKind(caseJson, "price-sheet");
        sheets.forEach(sheet -> compare(sheet, caseJson, lines));
        lines.values().forEach(this::elsewhere);
    }

    /** A line of no sheet has to stand in the case file. */
    private void elsewhere(Stated line) {
        String what = "price line " + line.text("id");
        String kind = shelf.declared(line.document())
                .map(document -> document.text("kind"))
                .orElse("");
        if (kind.equals("case-file")) {
            places.number(what, line, "unitPrice");
        } else if (!shelf.withholds(line.document())) {
            protocol.fail(
                    "CHK-130",
                    "case.json " + what,
                    "this line",
                    "lines of the declared price sheets and the case file");
        }
    }

    private void compare(Stated sheet, Map<String, Object> caseJson, SortedMap<String, Stated> lines) {
        String name = sheet.text("name");
        var bytes = shelf.bytes(name);
        if (bytes.isEmpty()) {
            return;
        }
        for (var row : opened.rows(sheet.tree(), bytes.get())) {
            String period = row.cells().getOrDefault("period", "");
            String id = sheet.text("id") + ":" + row.line();
            if (!period.isEmpty()) {
                compare(sheet, row, id, period, caseJson, lines);
                continue;
            }
            for (var one : Stated.all(caseJson, "periods")) {
                compare(sheet, row, id + ":" + one.text("id"), one.text("id"), caseJson, lines);
            }
        }
    }

    private void compare(
            Stated sheet,
            Opened.Row row,
            String id,
            String period,
            Map<String, Object> caseJson,
            SortedMap<String, Stated> lines) {
        var line = lines.remove(id);
        String place = sheet.text("name") + " line " + row.line();
        if (line == null) {
            protocol.fail("CHK-131", place, "no price line " + id + " for it", "one, because every row is taken");
            return;
        }
        var cells = row.cells();
        String description = cells.getOrDefault("description", "");
        boolean good = same(id, "period", line.text("period"), period, place)
                & same(id, "document", line.document(), sheet.text("name"), place)
                & same(id, "pointer", line.pointer(), pointer(sheet, row), place)
                & same(id, "unit", line.text("unitOfMeasure"), cells.getOrDefault("unit", ""), place)
                & shown(id, "name", line, description.isEmpty() ? "line " + cells.get("line") : description, place)
                & same(id, "option", String.valueOf(line.tree().get("option")), option(row), place)
                & number(id, "unitPrice", line, amounts(row, "unitPrice"), place)
                & number(id, "vatRate", line, amounts(row, "vat"), place)
                & number(id, "quantity", line, quantities(row, period, caseJson), place);
        if (good && line.shows("unitPrice")) {
            protocol.confirm(Confirmed.ROWS, 1);
        }
    }

    private static String pointer(Stated sheet, Opened.Row row) {
        return "line=" + row.line() + ";column=" + sheet.in("columns").text("unitPrice");
    }

    private static String option(Opened.Row row) {
        return row.values().getOrDefault("option", "false");
    }

    private static List<BigDecimal> amounts(Opened.Row row, String column) {
        return Optional.ofNullable(row.values().get(column)).flatMap(Stated::decimal).stream()
                .toList();
    }

    /** What the cell says; where it is empty, what the case says of its volume. */
    private static List<BigDecimal> quantities(Opened.Row row, String period, Map<String, Object> caseJson) {
        if (row.values().containsKey("quantity")) {
            return amounts(row, "quantity");
        }
        String unit = new Stated(caseJson).in("unit").text("id");
        return Stated.all(caseJson, "inputs").stream()
                .filter(input -> input.text("subject").equals(unit)
                        && input.text("key").equals("volume")
                        && input.text("period").equals(period))
                .flatMap(input -> input.number("value").stream())
                .toList();
    }

    private boolean number(String id, String member, Stated line, List<BigDecimal> expected, String place) {
        var found = line.number(member);
        boolean same = !line.shows(member)
                || found.isPresent() && expected.stream().anyMatch(one -> one.compareTo(found.get()) == 0);
        return same || differs(id, member, line.text(member), expected.toString(), place);
    }

    private boolean shown(String id, String member, Stated line, String expected, String place) {
        return !line.shows(member) || same(id, member, line.text(member), expected, place);
    }

    private boolean same(String id, String what, String found, String expected, String place) {
        return found.equals(expected) || differs(id, what, found, expected, place);
    }

    private boolean differs(String id, String what, String found, String expected, String place) {
        protocol.fail(
                "CHK-132",
                "case.json price line " + id,
                "the " + what + " \"" + found + "\"",
                "\"" + expected + "\", as in " + place);
        return false;
    }
}
