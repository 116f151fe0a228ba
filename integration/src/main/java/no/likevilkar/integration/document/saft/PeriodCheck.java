package no.likevilkar.integration.document.saft;

import java.util.Optional;
import java.util.OptionalInt;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Whether an export is of the period and the currency of the case. */
final class PeriodCheck {

    private final Export export;
    private final SaftSelection selection;
    private final ProblemList problems;

    PeriodCheck(Export export, SaftSelection selection, ProblemList problems) {
        this.export = export;
        this.selection = selection;
        this.problems = problems;
    }

    void check() {
        currency();
        coverage();
        dates();
    }

    private void currency() {
        for (Header header : export.masters().headers()) {
            String currency = Account.text(header.currency);
            if (!currency.isEmpty() && !currency.equals(selection.currency())) {
                problems.problem(
                        SaftFault.OTHER_CURRENCY,
                        Place.WHOLE,
                        "DefaultCurrencyCode " + Quoted.of(currency),
                        selection.currency());
                return;
            }
        }
    }

    /** The months that the parts say they hold, from the first to the last of all. */
    private void coverage() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Header header : export.masters().headers()) {
            var criteria = header.criteria;
            OptionalInt from = month(criteria.startDate, criteria.startYear, criteria.startPeriod);
            OptionalInt to = month(criteria.endDate, criteria.endYear, criteria.endPeriod);
            if (from.isPresent() && to.isPresent()) {
                first = Math.min(first, from.getAsInt());
                last = Math.max(last, to.getAsInt());
            }
        }
        if (first > last) {
            problems.warning(
                    SaftFault.COVERAGE_UNKNOWN,
                    Place.WHOLE,
                    "no SelectionCriteria that say which months were exported",
                    "the months from " + selection.from() + " to " + selection.to());
        } else if (first > selection.from().getYear() * 12 + selection.from().getMonthValue()
                || last < selection.to().getYear() * 12 + selection.to().getMonthValue()) {
            problems.problem(
                    SaftFault.COVERS_LESS,
                    Place.WHOLE,
                    "an export of the months " + shown(first) + " to " + shown(last),
                    "every month from " + selection.from() + " to " + selection.to());
        }
    }

    /** Months counted from the year 0; a period is a month, those after the twelfth belong to it. */
    private static OptionalInt month(String date, String year, String period) {
        String day = Account.text(date);
        if (day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            return OptionalInt.of(Integer.parseInt(day.substring(0, 4)) * 12 + Integer.parseInt(day.substring(5, 7)));
        }
        return Optional.of(Account.text(year) + "/" + Account.text(period))
                .filter(text -> text.matches("[0-9]{4}/[0-9]{1,3}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text.substring(0, 4)) * 12
                        + Math.max(1, Math.min(12, Integer.parseInt(text.substring(5))))))
                .orElse(OptionalInt.empty());
    }

    private static String shown(int month) {
        return "%04d-%02d".formatted((month - 1) / 12, (month - 1) % 12 + 1);
    }

    /** Cost belongs to the period it is booked in; where most of it is dated elsewhere, the periods are no calendar months. */
    private void dates() {
        long both = export.found().dates.count(selection::books, selection::dates);
        long booked = export.found().dates.count(selection::books, month -> !selection.dates(month));
        long dated = export.found().dates.count(month -> !selection.books(month), selection::dates);
        if (booked > both) {
            problems.problem(
                    SaftFault.OTHER_YEAR,
                    Place.WHOLE,
                    booked + " of " + (booked + both) + " transactions booked in the period and dated outside it",
                    "periods that are calendar months");
        } else if (booked + dated > 0) {
            problems.warning(
                    SaftFault.DATED_ELSEWHERE,
                    Place.WHOLE,
                    booked + " transactions booked in the period and dated outside it, " + dated
                            + " dated in it and booked outside it",
                    "the same period");
        }
    }
}
