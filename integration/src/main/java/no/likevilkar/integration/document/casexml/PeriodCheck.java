package no.likevilkar.integration.document.casexml;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.NumberStatementType;
import no.likevilkar.integration.document.casexml.generated.PeriodType;
import no.likevilkar.model.Period;

/** Periods run forward and do not overlap; what is said of a period is said of one the case has. */
final class PeriodCheck {

    private PeriodCheck() {}

    static void check(CaseFile file, Problems problems) {
        List<Placed<PeriodType>> sorted = file.periods().stream()
                .sorted(Comparator.comparing(p -> Days.of(p.what().getFrom())))
                .toList();
        Placed<PeriodType> latest = null;
        for (Placed<PeriodType> period : sorted) {
            LocalDate from = Days.of(period.what().getFrom());
            LocalDate to = Days.of(period.what().getTo());
            if (to.isBefore(from)) {
                problems.add(
                        "CAS-205",
                        period.path(),
                        "the last day " + to + " before the first day " + from,
                        "a period that runs forward",
                        "Correct one of the days.");
                continue;
            }
            if (latest != null && !from.isAfter(Days.of(latest.what().getTo()))) {
                problems.add(
                        "CAS-204",
                        period.path(),
                        "the first day " + from + ", within period "
                                + latest.what().getId()
                                + " that ends on "
                                + Days.of(latest.what().getTo()),
                        "periods that do not overlap",
                        "Correct one of the days.");
            }
            if (latest == null || to.isAfter(Days.of(latest.what().getTo()))) {
                latest = period;
            }
        }
        references(file, problems);
    }

    private static void references(CaseFile file, Problems problems) {
        var periods = file.periods().stream().map(p -> p.what().getId()).collect(Collectors.toCollection(TreeSet::new));
        file.ledgers().forEach(l -> known(l.what().getPeriod(), l.attribute("period"), periods, problems));
        file.periodStatements().stream()
                .filter(s -> !Period.WHOLE.equals(s.what().getPeriod()) || !(s.what() instanceof NumberStatementType))
                .forEach(s -> Optional.ofNullable(s.what().getPeriod())
                        .ifPresent(p -> known(p, s.attribute("period"), periods, problems)));
        file.bids().forEach(b -> CaseFile.lines(b)
                .forEach(l -> Optional.ofNullable(l.what().getPeriod())
                        .ifPresent(p -> known(p, l.attribute("period"), periods, problems))));
    }

    private static void known(String period, String path, Set<String> periods, Problems problems) {
        if (!periods.contains(period)) {
            problems.add(
                    "CAS-202",
                    path,
                    "\"" + period + "\"",
                    "a period of the case: " + String.join(", ", periods),
                    "Use one of them, or declare the period.");
        }
    }
}
