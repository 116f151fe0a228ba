package no.likevilkar.integration.pointer.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.likevilkar.integration.pointer.UnreadableException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A spreadsheet of OpenDocument: every sheet, row and cell of its content, repeated as often as it says. */
final class OdsBook extends SaxPart {

    static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final Set<String> BESIDE =
            Set.of("annotation", "annotation-end", "frame", "note", "ruby-text", "shapes");

    private final List<Book.Sheet> sheets = new ArrayList<>();
    private final SortedMap<Integer, Cell> row = new TreeMap<>();
    private int column;
    private final StringBuilder text = new StringBuilder();
    private Book.Sheet sheet;
    private int rowNumber;
    private int rowsRepeated;
    private int cellsRepeated;
    private String type = "";
    private String value;
    private boolean paragraphs;
    private int inParagraph;
    private int beside;
    private int count;

    private OdsBook() {}

    static Book of(ZipStream zip) throws UnreadableException {
        var book = new OdsBook();
        if (!zip.parse("content.xml", book)) {
            throw new UnreadableException("it has no content");
        }
        return new Book(List.copyOf(book.sheets));
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        String before = take();
        text.append(inParagraph > 0 && beside == 0 ? before : "");
        if (beside > 0 || BESIDE.contains(name)) {
            beside++;
            return;
        }
        switch (name) {
            case "table" -> {
                sheet = Book.Sheet.named(of(attributes, "name", ""));
                sheets.add(sheet);
                rowNumber = 0;
            }
            case "table-row" -> {
                row.clear();
                column = 0;
                rowsRepeated = number(of(attributes, "number-rows-repeated", "1"));
            }
            case "table-cell", "covered-table-cell" -> cell(attributes);
            case "p" -> {
                text.append(paragraphs ? "\n" : "");
                paragraphs = true;
                inParagraph++;
            }
            case "s" -> text.append(inParagraph > 0 ? " ".repeat(spaces(of(attributes, "c", "1"))) : "");
            case "tab", "line-break" -> text.append(inParagraph > 0 ? " " : "");
            default -> {}
        }
    }

    private static int spaces(String given) {
        return given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 1;
    }

    private void cell(Attributes attributes) throws SAXException {
        text.setLength(0);
        paragraphs = false;
        cellsRepeated = number(of(attributes, "number-columns-repeated", "1"));
        type = "";
        value = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean office = attributes.getURI(i).endsWith("office:1.0");
            type = office && attributes.getLocalName(i).equals("value-type") ? attributes.getValue(i) : type;
        }
        String held = type.equals("float") || type.equals("currency") || type.equals("percentage")
                ? "value"
                : type + "-value";
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean office = attributes.getURI(i).endsWith("office:1.0");
            value = office && attributes.getLocalName(i).equals(held) ? attributes.getValue(i) : value;
        }
    }

    private static String of(Attributes attributes, String name, String otherwise) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return otherwise;
    }

    @Override
    void end(String name) throws SAXException {
        String last = take();
        if (beside > 0) {
            beside--;
            return;
        }
        text.append(inParagraph > 0 ? last : "");
        switch (name) {
            case "p" -> inParagraph--;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        Cell cell = read();
        int next = Math.min(MOST_COLUMNS, column + cellsRepeated);
        for (; column < next; column = cell.text().isEmpty() ? next : column + 1) {
            if (!cell.text().isEmpty()) {
                row.put(column, cell);
            }
        }
    }

    private Cell read() throws SAXException {
        try {
            return switch (type) {
                case "float", "currency" -> Cell.number(stored());
                case "percentage" -> Cell.percent(stored());
                default -> Cell.words(value == null ? text.toString() : value);
            };
        } catch (UnreadableException e) {
            throw new SAXException(e.getMessage());
        }
    }

    private BigDecimal stored() throws UnreadableException {
        return Digits.of(value == null ? "" : value);
    }

    private void endRow() throws SAXException {
        if (sheet == null) {
            throw new SAXException("a row outside a sheet");
        }
        for (int i = 1; i <= rowsRepeated && !row.isEmpty(); i++) {
            put(rowNumber + i);
        }
        rowNumber = (int) Math.min(MOST_ROWS, (long) rowNumber + rowsRepeated);
    }

    private void put(int number) throws SAXException {
        count += row.size();
        if (count > Book.MOST_CELLS || number > MOST_ROWS) {
            throw new SAXException("more cells than are read");
        }
        for (var cell : row.entrySet()) {
            try {
                sheet.put(number, cell.getKey(), cell.getValue());
            } catch (UnreadableException e) {
                throw new SAXException(e.getMessage());
            }
        }
    }
}
