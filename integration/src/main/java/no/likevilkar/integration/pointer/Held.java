package no.likevilkar.integration.pointer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.likevilkar.integration.pointer.sheet.Book;

/** The bytes of a document with what was made of them, each as soon as it is asked for. */
final class Held {

    final byte[] bytes;
    final Once<Grid> attachedTable;
    final Once<PlainText> text;
    final Once<Xml> xml;
    final Once<Object> json;
    final Once<ExtractRecords> extract;
    final Once<NoticeValues> notice;
    final Once<Book> book;
    private final Once<Grid> textTable;
    private final Map<List<Object>, Once<Grid>> sheetTables = new HashMap<>();

    Held(byte[] bytes) {
        this.bytes = bytes;
        textTable = new Once<>(() -> TextGrid.of(Decoded.table(bytes)));
        attachedTable = new Once<>(() -> TextGrid.of(Decoded.plain(bytes)));
        text = new Once<>(() -> PlainText.of(bytes));
        xml = new Once<>(() -> JsonCaseFile.is(bytes) ? JsonCaseFile.of(bytes) : XmlTree.of(bytes));
        json = new Once<>(() -> JsonTree.of(bytes));
        extract = new Once<>(() -> ExtractRecords.of(bytes));
        notice = new Once<>(() -> NoticeValues.of(bytes));
        book = new Once<>(() -> Book.of(bytes));
    }

    boolean isZip() {
        return Decoded.starts(bytes, 'P', 'K', 3, 4);
    }

    /** The table that a document is declared to be. */
    Grid table(Declared declared) throws UnreadableException {
        if (!isZip()) {
            if (declared.sheet().isPresent()) {
                throw new UnreadableException("it is a text and has no sheets");
            }
            return textTable.get();
        }
        var headings = new ArrayList<>(declared.columns().values());
        declared.select().forEach(one -> headings.add(one.column()));
        return sheetTables
                .computeIfAbsent(
                        List.of(declared.sheet(), headings),
                        key -> new Once<>(() -> SheetGrid.of(book.get(), declared.sheet(), headings)))
                .get();
    }
}
