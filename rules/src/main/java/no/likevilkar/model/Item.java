package no.likevilkar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something the case tells of that figures and answers are about: an asset, a position, a support measure. Its kinds are
 * declared in the rule set, so that a regime needs no Java.
 *
 * @param kind kind as declared in the rule set, for example {@code asset}
 * @param id id within the case
 * @param owner id of the unit, the bid or the other item it belongs to
 * @param name what people call it
 * @param from first day it is about, where it is about days
 * @param to last such day; empty where there is no end or it is about no days
 */
public record Item(
        String kind, String id, String owner, String name, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Item {
        Check.id(kind, "kind of an item");
        Check.id(id, "id of " + kind);
        Check.id(owner, "owner of " + kind + " " + id);
        Check.text(name, "name of " + kind + " " + id);
        Check.present(from, "first day of " + kind + " " + id);
        Check.present(to, "last day of " + kind + " " + id);
        if (to.isPresent() && from.map(day -> day.isAfter(to.get())).orElse(true)) {
            throw new IllegalArgumentException(kind + " " + id + " ends on " + to.get() + " and begins "
                    + from.map(day -> "on " + day + ", after that").orElse("on no day"));
        }
    }

    /** An item that is about no days. */
    public Item(String kind, String id, String owner, String name) {
        this(kind, id, owner, name, Optional.empty(), Optional.empty());
    }
}
