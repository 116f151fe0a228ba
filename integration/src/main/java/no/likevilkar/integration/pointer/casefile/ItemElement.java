package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import no.likevilkar.integration.pointer.Xml;

/**
 * An item that the case file tells of, of whatever kind.
 *
 * @param owner id of what it belongs to: the item it stands in, what it names, or the unit
 */
record ItemElement(Xml element, String owner) {

    /** The items of a case file and those within them, at whatever depth. */
    static List<ItemElement> all(Xml root, String unit) {
        var all = new ArrayList<ItemElement>();
        for (Xml item : root.one("items").all("item")) {
            add(new ItemElement(item, item.get("owner").orElse(unit)), all);
        }
        return all;
    }

    private static void add(ItemElement item, List<ItemElement> all) {
        all.add(item);
        for (Xml inner : item.element.all("item")) {
            add(new ItemElement(inner, item.id()), all);
        }
    }

    String id() {
        return element.text("id");
    }
}
