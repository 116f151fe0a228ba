package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.check.document.Opened;
import no.likevilkar.integration.pointer.casefile.CaseFileComparison;
import no.likevilkar.integration.pointer.saft.SaftRows;

/**
 * Opens the documents of a case: case file, ledgers as tables and as SAF-T, price sheets, extracts, notices, attachments of plain text
 * and spreadsheets. Never throws for what a document
 * holds: what cannot be opened is told in words. An instance keeps the documents it opened last and is for one thread at a time
 * (its methods exclude each other).
 */
public final class OpenedDocuments implements Opened {

    private final Recent recent = new Recent();

    @Override
    public synchronized Found at(Map<String, Object> declared, byte[] bytes, String pointer) {
        var document = Declared.of(declared);
        Held held = recent.of(bytes);
        if (document.isCaseFile() && pointer.startsWith("/")) {
            return attribute(held, pointer);
        }
        if (document.isExtract()) {
            return opened(() -> held.extract.get().at(pointer));
        }
        if (document.isNotice()) {
            return opened(() -> held.notice.get().at(pointer, document.currency()));
        }
        if (document.isSaft()) {
            return sum(document, bytes, pointer);
        }
        var cell = CellPlace.of(pointer);
        if (cell.isPresent() && !document.isCaseFile() && held.isZip()) {
            return sheetCell(held, cell.get(), document.isTable());
        }
        var place = Place.of(pointer);
        if (document.isCaseFile() || place.isEmpty()) {
            return new Found(List.of(), false, "a place in words, which a person has to open");
        }
        return document.isTable() ? cell(held, document, place.get()) : attached(held, place.get());
    }

    private static Found opened(Once.Opening<String> place) {
        try {
            return found(List.of(place.open()));
        } catch (UnreadableException e) {
            return nothing(e.getMessage());
        }
    }

    private static Found attribute(Held held, String pointer) {
        try {
            Xml root = held.xml.get();
            return (JsonCaseFile.is(held.bytes)
                            ? JsonCaseFile.memberAt(held.json.get(), pointer)
                            : root.attributeAt(pointer))
                    .map(text -> new Found(List.of(text), true, ""))
                    .orElse(nothing("the case file has no such attribute or member"));
        } catch (UnreadableException e) {
            return nothing(e.getMessage());
        }
    }

    /** A sum of a SAF-T ledger, named as the ledger lines name it. */
    private static Found sum(Declared document, byte[] bytes, String pointer) {
        if (!pointer.startsWith("account=")) {
            return new Found(List.of(), false, "a place in words, which a person has to open");
        }
        try {
            return SaftRows.of(bytes, document.columns(), document.unit()).stream()
                    .filter(row -> pointer.equals(row.pointers().get("amount")))
                    .map(row -> found(List.of(row.values().get("amount"))))
                    .findFirst()
                    .orElse(nothing("no sum of the unit is made of these lines"));
        } catch (UnreadableException e) {
            return nothing(e.getMessage());
        }
    }

    /** A cell of a spreadsheet: of a table as it is written, elsewhere every number that stands in it. */
    private static Found sheetCell(Held held, CellPlace place, boolean ofTable) {
        try {
            var sheet = held.book.get().sheet(place.sheet());
            if (sheet.isEmpty()) {
                return nothing("it has no such sheet");
            }
            var cell = sheet.get().cell(place.row(), place.column());
            if (cell.isEmpty()) {
                return nothing("the cell is empty");
            }
            if (ofTable) {
                return found(List.of(Blank.trim(cell.get().text())));
            }
            var numbers = new ArrayList<>(LineNumbers.ofAll(List.of(cell.get().text())));
            cell.get().number().ifPresent(number -> {
                numbers.clear();
                numbers.add(LineNumbers.plain(number));
                if (cell.get().percent()) {
                    numbers.add(LineNumbers.plain(number.movePointRight(2)));
                }
            });
            return numbers(numbers);
        } catch (UnreadableException e) {
            return ofTable ? nothing(e.getMessage()) : new Found(List.of(), false, e.getMessage());
        }
    }

    private static Found cell(Held held, Declared document, Place place) {
        try {
            if (held.isZip()) {
                return nothing("a spreadsheet has sheets and cells and no lines");
            }
            List<String> cells = cells(held.table(document), place);
            return cells.isEmpty() ? nothing("no row begins on that line, or no such column") : found(cells);
        } catch (UnreadableException e) {
            return nothing(e.getMessage());
        }
    }

    private static Found attached(Held held, Place place) {
        try {
            if (place.column().isEmpty()) {
                Optional<String> line = held.text.get().line(place.line());
                return line.isEmpty()
                        ? nothing("the text has no such line")
                        : numbers(LineNumbers.ofAll(List.of(line.get())));
            }
            held.text.get();
            Grid table = held.attachedTable.get();
            List<String> cells = cells(table, place);
            if (cells.isEmpty()) {
                return nothing("no row begins on that line, or no such column");
            }
            var settled = table.numbers(table.column(place.column()).orElseThrow(), Optional.empty())
                    .read(cells.get(0));
            return numbers(
                    settled.map(number -> List.of(number.toPlainString())).orElse(LineNumbers.ofAll(cells)));
        } catch (UnreadableException e) {
            return new Found(List.of(), false, e.getMessage());
        }
    }

    private static List<String> cells(Grid table, Place place) throws UnreadableException {
        Optional<Grid.Row> row = table.row(place.line());
        if (row.isEmpty()) {
            return List.of();
        }
        if (place.column().isEmpty()) {
            return row.get().cells().stream().map(Blank::trim).toList();
        }
        OptionalInt column = table.column(place.column());
        return column.isEmpty()
                ? List.of()
                : List.of(Blank.trim(row.get().cells().get(column.getAsInt())));
    }

    private static Found numbers(List<String> numbers) {
        return numbers.isEmpty() ? nothing("no number stands there") : found(numbers);
    }

    private static Found found(List<String> texts) {
        return new Found(texts, true, "");
    }

    private static Found nothing(String why) {
        return new Found(List.of(), true, why);
    }

    @Override
    public synchronized List<Row> rows(Map<String, Object> declared, byte[] bytes) {
        var document = Declared.of(declared);
        if (!document.isTable() && !document.isSaft()) {
            return List.of();
        }
        try {
            if (document.isSaft()) {
                return SaftRows.of(bytes, document.columns(), document.unit());
            }
            return new TableRows(recent.of(bytes).table(document), document).selected();
        } catch (UnreadableException e) {
            return List.of();
        }
    }

    @Override
    public synchronized Optional<String> number(Map<String, Object> declared, byte[] bytes, String text) {
        return number(declared, bytes, "", text);
    }

    @Override
    public synchronized Optional<String> number(
            Map<String, Object> declared, byte[] bytes, String pointer, String text) {
        var document = Declared.of(declared);
        if (!document.isTable()) {
            return Decimals.of(text).map(BigDecimal::toPlainString);
        }
        try {
            Held held = recent.of(bytes);
            var cell = CellPlace.of(pointer);
            if (cell.isPresent() && held.isZip()) {
                return number(held, document, cell.get(), text);
            }
            var table = new TableRows(held.table(document), document);
            String named = Place.of(pointer).map(Place::column).orElse("");
            OptionalInt column =
                    named.isEmpty() ? table.mainColumn() : table.grid().column(named);
            return column.isEmpty() ? Optional.empty() : table.number(column.getAsInt(), text);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** A stored number is what it is; text is read as its column reads. */
    private static Optional<String> number(Held held, Declared document, CellPlace place, String text)
            throws UnreadableException {
        var cell = held.book.get().sheet(place.sheet()).flatMap(sheet -> sheet.cell(place.row(), place.column()));
        if (cell.isPresent() && !cell.get().percent() && cell.get().number().isPresent()) {
            return cell.get().number().map(BigDecimal::toPlainString);
        }
        return new TableRows(held.table(document), document).number(place.column(), text);
    }

    @Override
    public synchronized List<String> differences(byte[] caseFile, Map<String, Object> caseJson) {
        try {
            return CaseFileComparison.differences(recent.of(caseFile).xml.get(), caseJson);
        } catch (UnreadableException e) {
            return List.of("the case file cannot be read: " + e.getMessage());
        }
    }
}
