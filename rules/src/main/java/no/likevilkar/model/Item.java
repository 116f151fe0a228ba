package no.likevilkar.model;

/**
 * Something the case tells of that figures and answers are about: an asset, a position, a support measure. Its kinds are
 * declared in the rule set, so that a regime needs no Java.
 *
 * @param kind kind as declared in the rule set, for example {@code asset}
 * @param id id within the case
 * @param owner id of the unit or bid it belongs to
 * @param name what people call it
 */
public record Item(String kind, String id, String owner, String name) {

    public Item {
        Check.id(kind, "kind of an item");
        Check.id(id, "id of " + kind);
        Check.id(owner, "owner of " + kind + " " + id);
        Check.text(name, "name of " + kind + " " + id);
    }
}
