package no.likevilkar.integration.report;

/** A table with its caption, column heads and row heads, in a box of its own that scrolls when the page is narrow. */
final class Grid {

    private final String caption;
    private final Element head = Element.of("tr");
    private final Element body = Element.of("tbody");

    Grid(String caption, String... heads) {
        this.caption = caption;
        for (String text : heads) {
            head.add(Element.of("th", text).with("scope", "col"));
        }
    }

    /** @param cells the first one is the head of the row */
    Grid row(Object... cells) {
        return row("", cells);
    }

    /** @param id by which links find the row; empty for none */
    Grid row(String id, Object[] cells) {
        var row = Element.of("tr");
        if (!id.isEmpty()) {
            row.with("id", id);
        }
        for (int i = 0; i < cells.length; i++) {
            var cell = Element.of(i == 0 ? "th" : "td", cells[i]);
            if (i == 0) {
                cell.with("scope", "row");
            }
            boolean number = cells[i] instanceof Element element && element.is("n");
            row.add(number ? cell.with("class", "r") : cell);
        }
        body.add(row);
        return this;
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    Element write() {
        var table = Element.of("table", Element.of("caption", caption));
        if (!head.isEmpty()) {
            table.add(Element.of("thead", head));
        }
        return Element.of("div", table.add(body))
                .with("class", "wide")
                .with("role", "region")
                .with("aria-label", caption)
                .with("tabindex", "0");
    }
}
