package no.likevilkar.integration.document.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.text.Table;

/** What columns seem to hold by their headings, and how a case file would say so. */
public final class ColumnNames {

    private static final int MOST = 40;

    private ColumnNames() {}

    /** The heading, as the table writes it, of the first of these names that the table has. */
    public static Optional<String> first(Table table, List<String> names) {
        return names.stream()
                .map(table::find)
                .filter(found -> found.isPresent())
                .map(found -> table.columns().get(found.getAsInt()))
                .findFirst();
    }

    /** The headings of a table, in quotes. */
    public static String shown(Table table) {
        return Quoted.list(
                table.columns().stream().filter(name -> !name.isEmpty()).toList(), MOST);
    }

    /** The element that says in a case file what the columns hold. */
    public static String element(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> " " + column.getKey() + "=\"" + escaped(Quoted.plain(column.getValue())) + "\"")
                .collect(Collectors.joining("", "<columns", "/>"));
    }

    private static String escaped(String heading) {
        return heading.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
