package no.likevilkar.integration.pointer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.likevilkar.check.document.Opened;

/** Documents and their declarations for the tests. */
final class DocumentsApart {

    static final Map<String, Object> ATTACHMENT =
            Map.of("kind", "attachment", "columns", Map.of(), "select", List.of());
    static final Map<String, Object> CASE_FILE = Map.of("kind", "case-file", "columns", Map.of(), "select", List.of());

    private DocumentsApart() {}

    static Map<String, Object> ledger(Map<String, String> more, String... select) {
        var columns = new java.util.TreeMap<String, Object>(Map.of("account", "konto", "amount", "beløp"));
        columns.putAll(more);
        var all = new java.util.ArrayList<Object>();
        for (int i = 0; i < select.length; i += 2) {
            all.add(Map.of("column", select[i], "value", select[i + 1]));
        }
        return Map.of("kind", "ledger", "columns", columns, "select", all);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> amounts(String... cells) {
        return amounts(Map.of(), cells);
    }

    /** Amounts of a ledger of these cells, {@code none} for a cell that is no number. */
    static List<String> amounts(Map<String, String> more, String... cells) {
        var text = new StringBuilder("konto\tbeløp\n");
        for (String cell : cells) {
            text.append("10100\t").append(cell).append('\n');
        }
        return new OpenedDocuments()
                .rows(ledger(more), utf8(text.toString())).stream()
                        .map(row -> row.values().getOrDefault("amount", "none"))
                        .toList();
    }

    static Opened.Found at(Map<String, Object> declared, String text, String pointer) {
        return new OpenedDocuments().at(declared, utf8(text), pointer);
    }
}
