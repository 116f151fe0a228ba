package no.likevilkar.integration.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table with its caption, column heads and row heads, in a box of its own that scrolls when the page is narrow. */
final class Grid {

    private final String caption;
    private final List<String> heads;
    private final BitSet numbers = new BitSet();
    private final List<Element> rows = new ArrayList<>();

    Grid(String caption, String... heads) {
        this.caption = caption;
        this.heads = List.of(heads);
    }

    /** @param cells the first one is the head of the row */
    Grid row(Object... cells) {
        return row("", cells);
    }

    /** @param id by which links find the row; empty for none */
    Grid row(String id, Object[] cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(
                    caption + ": found " + cells.length + " cells; expected " + heads.size());
        }
        var row = Element.of("tr", Element.of("th", cells[0]).with("scope", "row"));
        if (!id.isEmpty()) {
            row.with("id", id);
        }
        for (int i = 1; i < cells.length; i++) {
            boolean number = cells[i] instanceof Element element && element.is("n");
            if (number) {
                numbers.set(i);
            }
            row.add(number ? ((Element) cells[i]).as("td") : Element.of("td", cells[i]));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Element write() {
        var head = Element.of("tr");
        for (int i = 0; i < heads.size(); i++) {
            var cell = Element.of("th", heads.get(i)).with("scope", "col");
            head.add(numbers.get(i) ? cell.with("class", "n") : cell);
        }
        var table = Element.of(
                "table",
                Element.of("caption", caption),
                Element.of("thead", head),
                Element.of("tbody").add(rows.toArray()));
        return Element.of("div", table)
                .with("class", "wide")
                .with("role", "region")
                .with("aria-label", caption)
                .with("tabindex", "0");
    }
}
