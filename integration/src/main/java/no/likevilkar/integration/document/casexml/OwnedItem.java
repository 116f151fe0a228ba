package no.likevilkar.integration.document.casexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.casexml.generated.ItemType;
import no.likevilkar.integration.document.casexml.generated.NumberStatementType;
import no.likevilkar.integration.document.casexml.generated.WordStatementType;

/**
 * An item of the case file with what it belongs to.
 *
 * @param item the element and its path, for example {@code /case/items/item[1]/item[2]}
 * @param owner id of the item it stands in; for one that stands in none, of its owner as written, else of the unit
 * @param nested whether it stands in another item
 */
public record OwnedItem(Placed<ItemType> item, String owner, boolean nested) {

    /** All items of a list and those within them, each before what stands in it. */
    static List<OwnedItem> all(List<Placed<ItemType>> outermost, String unit) {
        var all = new ArrayList<OwnedItem>();
        outermost.forEach(item ->
                new OwnedItem(item, Optional.ofNullable(item.what().getOwner()).orElse(unit), false).addTo(all));
        return List.copyOf(all);
    }

    private void addTo(List<OwnedItem> all) {
        all.add(this);
        Placed.<ItemType>each(item.path() + "/item", item.what().getItem())
                .forEach(inside -> new OwnedItem(inside, id(), true).addTo(all));
    }

    public String id() {
        return item.what().getId();
    }

    public List<Placed<WordStatementType>> answers() {
        return Placed.each(item.path() + "/answer", item.what().getAnswer());
    }

    public List<Placed<NumberStatementType>> figures() {
        return Placed.each(item.path() + "/figure", item.what().getFigure());
    }
}
