package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.Unshown;

/**
 * An object of {@code case.json}. A member that is missing or of another kind reads as empty, so that it differs from whatever
 * the case file says; a value that is not shown differs from nothing.
 */
record Json(Map<String, Object> members) {

    static Json of(Object value) {
        var members = new TreeMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return new Json(members);
    }

    /** The objects of a member that is a list. */
    List<Json> all(String member) {
        var all = new ArrayList<Json>();
        if (members.get(member) instanceof List<?> list) {
            list.forEach(one -> all.add(of(one)));
        }
        return all;
    }

    Json one(String member) {
        return of(members.get(member));
    }

    String text(String member) {
        return members.get(member) instanceof String text ? text : "";
    }

    boolean shows(String member) {
        return members.get(member) != Unshown.VALUE;
    }

    Object value(String member) {
        return members.get(member);
    }

    /** The texts of a member that is a list. */
    List<String> texts(String member) {
        var all = new ArrayList<String>();
        if (members.get(member) instanceof List<?> list) {
            list.forEach(one -> all.add(String.valueOf(one)));
        }
        return all;
    }
}
