package no.likevilkar.check.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How much of the service a case counts in a period: the accepted statement, or what all parties say alike. */
record Volume(Stated theCase) {

    private List<Stated> statements(String period) {
        String unit = theCase.in("unit").text("id");
        var there = Stated.all(theCase.tree(), "inputs").stream()
                .filter(input -> input.text("key").equals("volume")
                        && input.text("subject").equals(unit)
                        && input.text("period").equals(period))
                .toList();
        var accepted = there.stream()
                .filter(input -> input.in("provenance").text("standing").equals("ACCEPTED"))
                .toList();
        return accepted.isEmpty() ? there : accepted;
    }

    /** Whether it cannot be told, because a statement of it is not shown. */
    boolean isOpen(String period) {
        return statements(period).stream().anyMatch(input -> !input.shows("value"));
    }

    Optional<BigDecimal> of(String period) {
        var values = statements(period).stream()
                .flatMap(input -> input.number("value").stream())
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
