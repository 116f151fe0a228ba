package no.likevilkar.integration.pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document as {@code case.json} declares it. A member that is missing or of another kind reads as empty, which then fits no
 * document.
 *
 * @param kind case-file, ledger, price-sheet or attachment
 * @param columns heading by what the column holds
 * @param decimal declared decimal mark of the amounts
 * @param sheet declared sheet of a spreadsheet
 */
record Declared(
        String kind,
        Map<String, String> columns,
        Optional<Mark> decimal,
        Optional<String> sheet,
        List<Selection> select) {

    /** A wanted value of a column. */
    record Selection(String column, String value) {}

    static Declared of(Map<String, Object> tree) {
        var columns = new TreeMap<String, String>();
        if (tree.get("columns") instanceof Map<?, ?> map) {
            map.forEach((name, heading) -> columns.put(String.valueOf(name), text(heading)));
        }
        var decimal = Optional.ofNullable(columns.remove("decimal")).flatMap(Mark::declared);
        columns.remove("chart");
        var sheet = Optional.ofNullable(columns.remove("sheet"));
        var select = new ArrayList<Selection>();
        if (tree.get("select") instanceof List<?> list) {
            for (Object one : list) {
                Map<?, ?> members = one instanceof Map<?, ?> map ? map : Map.of();
                select.add(new Selection(text(members.get("column")), text(members.get("value"))));
            }
        }
        return new Declared(text(tree.get("kind")), columns, decimal, sheet, select);
    }

    boolean isTable() {
        return kind.equals("ledger") && !isSaft() || isPriceSheet();
    }

    /** Whether it is a ledger in SAF-T, whose columns say so and which period and dimension. */
    boolean isSaft() {
        return kind.equals("ledger") && "saf-t".equals(columns.get("format"));
    }

    /** The unit's value of the dimension of a SAF-T ledger. */
    Optional<String> unit() {
        return select.stream().map(Selection::value).findFirst();
    }

    boolean isPriceSheet() {
        return kind.equals("price-sheet");
    }

    boolean isExtract() {
        return kind.equals("kostra");
    }

    boolean isNotice() {
        return kind.equals("notice");
    }

    /** Of a notice, the currency in which the case cites amounts. */
    String currency() {
        return columns.getOrDefault("currency", "");
    }

    boolean isCaseFile() {
        return kind.equals("case-file");
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }
}
