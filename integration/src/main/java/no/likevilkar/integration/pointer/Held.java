package no.likevilkar.integration.pointer;

/** The bytes of a document with what was made of them, each as soon as it is asked for. */
final class Held {

    final byte[] bytes;
    final Once<Grid> table;
    final Once<Grid> attachedTable;
    final Once<PlainText> text;
    final Once<Xml> xml;
    final Once<Object> json;
    final Once<ExtractRecords> extract;
    final Once<NoticeValues> notice;

    Held(byte[] bytes) {
        this.bytes = bytes;
        table = new Once<>(() -> Grid.of(Decoded.table(bytes)));
        attachedTable = new Once<>(() -> Grid.of(Decoded.plain(bytes)));
        text = new Once<>(() -> PlainText.of(bytes));
        xml = new Once<>(() -> JsonCaseFile.is(bytes) ? JsonCaseFile.of(bytes) : XmlTree.of(bytes));
        json = new Once<>(() -> JsonTree.of(bytes));
        extract = new Once<>(() -> ExtractRecords.of(bytes));
        notice = new Once<>(() -> NoticeValues.of(bytes));
    }
}
