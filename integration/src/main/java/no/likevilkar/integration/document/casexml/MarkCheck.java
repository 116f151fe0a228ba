package no.likevilkar.integration.document.casexml;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.MarkType;

/**
 * A confidential mark is of a bid or document that is there, once, held by a party, and not run out before the day of the case.
 * Whether a marked figure is there shows only when the documents are read.
 */
final class MarkCheck {

    private final Problems problems;
    private final Set<String> parties;
    private final Set<String> markable = new TreeSet<>();
    private final LocalDate asOf;
    private final Map<String, String> marked = new HashMap<>();

    private MarkCheck(CaseFile file, Problems problems) {
        this.problems = problems;
        parties = Parties.of(file);
        asOf = Days.of(file.form().getAsOf());
        file.bids().forEach(bid -> markable.add(bid.what().getId()));
        file.documents().forEach(document -> markable.add(document.what().getId()));
    }

    static void check(CaseFile file, Problems problems) {
        var check = new MarkCheck(file, problems);
        file.marks().forEach(check::mark);
    }

    private void mark(Placed<MarkType> mark) {
        String of = mark.what().getOf();
        if (of.indexOf('/') < 0 && !markable.contains(of)) {
            problems.add(
                    "CAS-221",
                    mark.attribute("of"),
                    "\"" + of + "\"",
                    (markable.isEmpty() ? "" : "one of " + String.join(", ", markable) + ", or ")
                            + "a figure such as unit/price.unit/2025",
                    "Name a bid or a document of the case, or a figure by subject, key and period.");
        }
        String other = marked.putIfAbsent(of, mark.path());
        if (other != null) {
            problems.add(
                    "CAS-222",
                    mark.attribute("of"),
                    "\"" + of + "\", which " + other + " marks already",
                    "one mark for each thing",
                    "Keep the one that is right.");
        }
        String holder = mark.what().getHolder();
        if (holder != null && !parties.contains(holder)) {
            problems.add(
                    "CAS-208",
                    mark.attribute("holder"),
                    "\"" + holder + "\"",
                    "one of " + String.join(", ", parties),
                    "Name a party of the case.");
        }
        Optional.ofNullable(mark.what().getUntil())
                .map(Days::of)
                .filter(until -> until.isBefore(asOf))
                .ifPresent(until -> problems.add(
                        "CAS-223",
                        mark.attribute("until"),
                        until + ", before the case's own day " + asOf,
                        "a day on which the case is still confidential",
                        "Correct the day, or leave the mark out if the secrecy has ended."));
    }
}
