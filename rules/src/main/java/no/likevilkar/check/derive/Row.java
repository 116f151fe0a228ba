package no.likevilkar.check.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Unshown;

/**
 * One object of {@code case.json}, opened, with where it stands. Asking for what is not there, or is something else, is told in
 * words; a value that is not shown is empty.
 */
public record Row(String place, Map<String, Object> members) {

    public Object member(String name) {
        if (!members.containsKey(name)) {
            throw new DerivationException(place + "/" + name, "nothing", "a value");
        }
        return members.get(name);
    }

    /** A text that is never confidential. */
    public String text(String name) {
        if (member(name) instanceof String text) {
            return text;
        }
        throw unlike(name, "a text");
    }

    /** A text that may be confidential; then the word for it, because rules join on no such text. */
    public String shown(String name) {
        return member(name) == Unshown.VALUE ? "(not shown)" : text(name);
    }

    public boolean flag(String name) {
        if (member(name) instanceof Boolean flag) {
            return flag;
        }
        throw unlike(name, "true or false");
    }

    /** A number; empty when it is not shown. */
    public Optional<BigDecimal> number(String name) {
        if (member(name) == Unshown.VALUE) {
            return Optional.empty();
        }
        if (text(name).matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return Optional.of(new BigDecimal(text(name)));
        }
        throw unlike(name, "a decimal number");
    }

    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw unlike(name, "a day such as 2026-03-01");
        }
    }

    public Optional<LocalDate> optionalDay(String name) {
        return member(name) == null ? Optional.empty() : Optional.of(day(name));
    }

    public Row row(String name) {
        return of(place + "/" + name, member(name));
    }

    public List<Row> rows(String name) {
        if (!(member(name) instanceof List<?> list)) {
            throw unlike(name, "a list");
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(of(place + "/" + name + "/" + i, list.get(i)));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Row of(String place, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new Row(place, (Map<String, Object>) map);
        }
        throw new DerivationException(place, String.valueOf(tree), "an object");
    }

    private DerivationException unlike(String name, String expected) {
        return new DerivationException(place + "/" + name, String.valueOf(members.get(name)), expected);
    }
}
