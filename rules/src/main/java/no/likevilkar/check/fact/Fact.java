package no.likevilkar.check.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A fact as the checker sees it: a type, an id that the trace knows it by, and named fields. A field holds a text, a boolean,
 * a day, another fact (a figure) or a formula node.
 *
 * @param type type as rules write it: PublicUnit, Period, Bid, Item, LedgerLine, PriceLine, Answer, Figure, Parameter, Mapping,
 *     CostLine, Treatment, Gap, Question, Scope, Finding, Assertion, Flag, Selected, Suppressed
 * @param id as in the trace: {@code figure unit/own.cost/2024}, {@code answer unit/vat.position=compensated}
 * @param fields by the names that rules use
 */
public record Fact(String type, String id, Map<String, Object> fields) {

    public Fact {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        fields = new HashMap<>(fields);
    }

    /** The field, or null where this type has none of that name. */
    public Object get(String field) {
        return fields.get(field);
    }

    public String text(String field) {
        return (String) fields.get(field);
    }

    /** A fact is told from others by its id alone: there are never two of one id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && fact.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
