package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.Unshown;

/**
 * One object of an opened {@code case.json}. Of a member that is missing or of another kind it gives what fits nothing, so that
 * the comparison fails and says so.
 */
record Stated(Map<String, Object> tree) {

    private static final String DECIMAL = "-?[0-9]{1,30}(\\.[0-9]{1,30})?";

    /** The objects of a list of the case. */
    static List<Stated> all(Map<String, Object> caseJson, String name) {
        var all = new ArrayList<Stated>();
        if (caseJson.get(name) instanceof List<?> list) {
            list.forEach(each -> all.add(object(each)));
        }
        return all;
    }

    private static Stated object(Object tree) {
        var members = new TreeMap<String, Object>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return new Stated(members);
    }

    String text(String name) {
        return tree.get(name) instanceof String text ? text : "";
    }

    Stated in(String name) {
        return object(tree.get(name));
    }

    boolean shows(String name) {
        return tree.get(name) != Unshown.VALUE;
    }

    Optional<BigDecimal> number(String name) {
        return decimal(text(name));
    }

    /** A plain decimal number; empty for anything else. */
    static Optional<BigDecimal> decimal(String text) {
        return text.matches(DECIMAL) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    String document() {
        return in("provenance").text("document");
    }

    String pointer() {
        return in("provenance").text("pointer");
    }
}
