package no.likevilkar.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.likevilkar.fact.Span;
import no.likevilkar.fact.Succession;
import no.likevilkar.fact.Year;
import no.likevilkar.model.Case;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.ruleset.Header;

/** What follows from the days of a case: which period comes after which, the days of items, the years of those that recur. */
final class Calendar {

    private final Case theCase;
    private final Header header;

    Calendar(Case theCase, Header header) {
        this.theCase = theCase;
        this.header = header;
    }

    List<Object> facts() {
        var facts = new ArrayList<Object>();
        var periods = theCase.periods().stream()
                .sorted(Comparator.comparing(Period::from).thenComparing(Period::id))
                .map(Period::id)
                .toList();
        facts.addAll(successions(periods));
        for (Item item : theCase.items()) {
            item.from()
                    .ifPresent(from ->
                            facts.add(new Span(item.id(), from, item.to().orElse(Span.NO_END))));
            if (header.yearly().contains(item.kind())) {
                var years = years(item);
                facts.addAll(years);
                facts.addAll(successions(years.stream().map(Year::id).toList()));
            }
        }
        return facts;
    }

    private static List<Succession> successions(List<String> ids) {
        var all = new ArrayList<Succession>();
        for (int i = 1; i < ids.size(); i++) {
            all.add(new Succession(ids.get(i - 1), ids.get(i)));
        }
        return all;
    }

    private List<Year> years(Item item) {
        var last = theCase.periods().stream()
                .map(Period::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var years = new ArrayList<Year>();
        item.from().ifPresent(first -> {
            for (int n = 0; n == 0 || !first.plusYears(n).isAfter(last); n++) {
                var from = first.plusYears(n);
                years.add(new Year(
                        item.id() + ":" + n,
                        item.id(),
                        from,
                        first.plusYears(n + 1L).minusDays(1),
                        fiscalYear(from)));
            }
        });
        return years;
    }

    private String fiscalYear(LocalDate day) {
        boolean next = header.fiscalYearFrom() > 1 && day.getMonthValue() >= header.fiscalYearFrom();
        return Integer.toString(day.getYear() + (next ? 1 : 0));
    }
}
