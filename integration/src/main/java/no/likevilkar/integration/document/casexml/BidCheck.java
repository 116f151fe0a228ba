package no.likevilkar.integration.document.casexml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.BidType;

/**
 * A bid has its prices in one place: a price sheet of its own that is declared, or lines. One that has neither must have figures
 * or items instead, for regimes in which a price is more than lines.
 */
final class BidCheck {

    private final Problems problems;
    private final TreeSet<String> sheets;
    private final TreeSet<String> documents;
    private final Set<String> toldOf = new HashSet<>();
    private final Map<String, String> used = new HashMap<>();

    private BidCheck(CaseFile file, Problems problems) {
        this.problems = problems;
        sheets = file.priceSheets().stream().map(s -> s.what().getId()).collect(Collectors.toCollection(TreeSet::new));
        documents = file.documents().stream().map(d -> d.what().getId()).collect(Collectors.toCollection(TreeSet::new));
        file.figures().forEach(f -> toldOf.add(f.what().getSubject()));
        file.items().forEach(i -> toldOf.add(i.owner()));
    }

    static void check(CaseFile file, Problems problems) {
        var check = new BidCheck(file, problems);
        file.bids().forEach(check::bid);
        file.priceSheets().stream()
                .filter(s -> !check.used.containsKey(s.what().getId()))
                .forEach(s -> problems.add(
                        "CAS-218",
                        s.path(),
                        "price sheet " + s.what().getId() + " of no bid",
                        "a bid that names it",
                        "Name it in the bid's priceSheet, or declare it as an attachment."));
    }

    private void bid(Placed<BidType> bid) {
        String sheet = bid.what().getPriceSheet();
        boolean lines = !bid.what().getLine().isEmpty();
        boolean elsewhere =
                sheet == null && !lines && toldOf.contains(bid.what().getId());
        if ((sheet == null) != lines && !elsewhere) {
            problems.add(
                    "CAS-213",
                    bid.path(),
                    lines
                            ? "a price sheet and lines"
                            : "neither a price sheet nor lines, nor a figure or item of the bid",
                    "one of the two",
                    "Give the bid's prices in one place.");
        }
        if (sheet != null) {
            sheet(sheet, bid);
        }
    }

    private void sheet(String sheet, Placed<BidType> bid) {
        String path = bid.attribute("priceSheet");
        if (!documents.contains(sheet)) {
            problems.add(
                    "CAS-203",
                    path,
                    "\"" + sheet + "\"",
                    sheets.isEmpty()
                            ? "a declared price sheet; there is none"
                            : "a declared price sheet: " + String.join(", ", sheets),
                    "Declare the price sheet under documents, or correct its id.");
        } else if (!sheets.contains(sheet)) {
            problems.add(
                    "CAS-209",
                    path,
                    "\"" + sheet + "\", which is no price sheet",
                    "a document declared as priceSheet",
                    "Declare it as priceSheet, or name another.");
        } else {
            String other = used.putIfAbsent(sheet, bid.what().getId());
            if (other != null) {
                problems.add(
                        "CAS-209",
                        path,
                        "\"" + sheet + "\", the price sheet of bid " + other,
                        "a price sheet of its own",
                        "Give each bid its own price sheet.");
            }
        }
    }
}
