package no.likevilkar.check.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.likevilkar.check.fact.DerivedFacts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.ruleset.Head;

/** What the days of a case say: the order of its periods, the days of its items, and the years of items that recur. */
record Calendar(Head head, Row theCase) {

    private static final LocalDate END_OF_CALENDARS = LocalDate.of(9999, 12, 31);

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var periods = new ArrayList<>(theCase.rows("periods"));
        periods.sort(Comparator.comparing((Row row) -> row.day("from")).thenComparing(row -> row.text("id")));
        for (int i = 1; i < periods.size(); i++) {
            facts.add(DerivedFacts.succession(
                    periods.get(i - 1).text("id"), periods.get(i).text("id")));
        }
        for (Row item : theCase.rows("items")) {
            item.optionalDay("from").ifPresent(from -> {
                facts.add(DerivedFacts.span(
                        item.text("id"), from, item.optionalDay("to").orElse(END_OF_CALENDARS)));
                if (head.yearly().contains(item.text("kind"))) {
                    years(item.text("id"), from, facts);
                }
            });
        }
        return facts;
    }

    private void years(String item, LocalDate first, List<Fact> facts) {
        LocalDate end = first;
        for (Row period : theCase.rows("periods")) {
            end = period.day("to").isAfter(end) ? period.day("to") : end;
        }
        int count = 0;
        for (LocalDate day = first; !day.isAfter(end); day = first.plusYears(count)) {
            var next = first.plusYears(count + 1L);
            facts.add(DerivedFacts.year(item + ":" + count, item, day, next.minusDays(1), fiscalYear(day)));
            if (count > 0) {
                facts.add(DerivedFacts.succession(item + ":" + (count - 1), item + ":" + count));
            }
            count++;
        }
    }

    /** Named by the year in which it ends. */
    private String fiscalYear(LocalDate day) {
        int year = day.getYear();
        return String.valueOf(
                head.fiscalYearFrom() == 1 || day.getMonthValue() < head.fiscalYearFrom() ? year : year + 1);
    }
}
