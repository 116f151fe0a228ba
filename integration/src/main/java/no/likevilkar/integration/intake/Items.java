package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.OwnedItem;
import no.likevilkar.model.Item;

/** What the case tells of besides the unit and the bids: assets, and items of the kinds that the rule set declares. */
final class Items {

    private Items() {}

    /** All of them but support, which has an amount. */
    static List<Item> of(CaseFile file) {
        String unit = file.form().getUnit().getId();
        var all = new ArrayList<Item>();
        file.assets()
                .forEach(a -> all.add(
                        new Item("asset", a.what().getId(), unit, a.what().getName())));
        file.items().forEach(item -> all.add(item(item)));
        return all;
    }

    private static Item item(OwnedItem owned) {
        var item = owned.item().what();
        return new Item(
                item.getKind(),
                item.getId(),
                owned.owner(),
                item.getName(),
                Optional.ofNullable(item.getFrom()).map(Days::of),
                Optional.ofNullable(item.getTo()).map(Days::of));
    }
}
