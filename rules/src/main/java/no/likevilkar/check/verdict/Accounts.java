package no.likevilkar.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.figure.Span;

/** How the selected ledger lines were used, and the support received that they and the case show. */
final class Accounts {

    private final Told theCase;
    private final Declared declared;
    private final Figures first;

    /** @param first the first run: what a line is depends on no missing answer that another run would change */
    Accounts(Told theCase, Declared declared, Figures first) {
        this.theCase = theCase;
        this.declared = declared;
        this.first = first;
    }

    Map<String, Object> reconciliation() {
        var treated = new TreeMap<String, Fact>();
        for (Fact treatment : first.run().all("Treatment")) {
            if (!treatment.text("line").equals(treatment.text("owner"))) {
                treated.put(treatment.text("line"), treatment);
            }
        }
        var selected = Known.ZERO;
        var lines = theCase.rows("ledger");
        for (var line : lines) {
            selected = selected.plus(stated(line.get("amount")));
        }
        var corrected = Known.ZERO;
        var netted = Known.ZERO;
        for (Fact treatment : treated.values()) {
            var booked = booked(treatment);
            if (treatment.text("kind").equals("NETTED")) {
                netted = netted.plus(booked);
            } else {
                corrected = corrected.plus(booked);
            }
        }
        var included = Known.ZERO;
        for (Fact line : first.run().all("CostLine")) {
            if (!treated.containsKey(line.text("id"))) {
                included = included.plus(first.of(((Fact) line.get("amount")).text("id")));
            }
        }
        return Written.members(
                "selected", sum(selected),
                "included", sum(included),
                "corrected", sum(corrected),
                "netted", sum(netted),
                "lines", (long) lines.size());
    }

    private Known booked(Fact treatment) {
        return first.of(((Fact) treatment.get("booked")).text("id"));
    }

    private Object sum(Known known) {
        return Written.line(Optional.of(known), declared.money());
    }

    private static Known stated(Object number) {
        return new Known(Optional.of(number)
                .filter(String.class::isInstance)
                .map(text -> Span.of(new BigDecimal((String) text))));
    }

    /** Measures that the case tells of, and grants in the accounts. */
    List<Object> support() {
        var support = new TreeMap<String, Object>();
        for (var item : theCase.rows("items")) {
            if (item.text("kind").equals("support")) {
                support.put(item.text("id"), support(item.text("id"), item.get("name"), amount(item.text("id"))));
            }
        }
        for (Fact treatment : first.run().all("Treatment")) {
            if (treatment.text("key").equals(declared.header().roles().get("support"))) {
                theCase.rows("ledger").stream()
                        .filter(line -> line.text("id").equals(treatment.text("line")))
                        .findFirst()
                        .ifPresent(line -> grant(support, line, booked(treatment)));
            }
        }
        return new ArrayList<>(support.values());
    }

    private void grant(Map<String, Object> support, Told line, Known booked) {
        boolean nothing = booked.span().map(span -> span.sameAs(Span.ZERO)).orElse(false);
        if (!nothing) {
            var amount = stated(line.get("amount")).negated();
            var row = support(line.text("id"), line.get("label"), Optional.of(amount));
            support.put(line.text("id"), Perhaps.unless(booked.shown(), row));
        }
    }

    private Map<String, Object> support(String id, Object name, Optional<Known> amount) {
        return Written.members("id", id, "name", name, "amount", Written.range(amount, declared.money()));
    }

    /** Every number that stands of a measure, added up: what two parties differ on counts once, as a range. */
    private Optional<Known> amount(String item) {
        return theCase.rows("inputs").stream()
                .filter(input -> input.text("subject").equals(item))
                .map(input -> item + "/" + input.text("key") + "/" + input.text("period"))
                .distinct()
                .map(first::of)
                .reduce(Known::plus);
    }
}
