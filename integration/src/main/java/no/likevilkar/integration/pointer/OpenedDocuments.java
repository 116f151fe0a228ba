package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.check.document.Opened;
import no.likevilkar.integration.pointer.casefile.CaseFileComparison;
import no.likevilkar.integration.pointer.saft.SaftRows;

/**
 * Opens the documents of a case: case file, ledgers as tables and as SAF-T, price sheets, attachments of plain text. Never throws for what a document
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
        var place = Place.of(pointer);
        if (document.isCaseFile() || place.isEmpty()) {
            return new Found(List.of(), false, "a place in words, which a person has to open");
        }
        return document.isTable() ? cell(held, place.get()) : attached(held, place.get());
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
                    .filter(row -> pointer.equals(row.values().get("pointer")))
                    .map(row -> found(List.of(row.values().get("amount"))))
                    .findFirst()
                    .orElse(nothing("no sum of the unit is made of these lines"));
        } catch (UnreadableException e) {
            return nothing(e.getMessage());
        }
    }

    private static Found cell(Held held, Place place) {
        try {
            List<String> cells = cells(held.table.get(), place);
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
            return new TableRows(recent.of(bytes).table.get(), document).selected();
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
            var table = new TableRows(recent.of(bytes).table.get(), document);
            String named = Place.of(pointer).map(Place::column).orElse("");
            OptionalInt column =
                    named.isEmpty() ? table.mainColumn() : table.grid().column(named);
            return column.isEmpty() ? Optional.empty() : table.number(column.getAsInt(), text);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
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
