package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.ledger.LedgerRow;

/**
 * VAT that is compensated is booked twice, as cost and as compensation, and leaves the accounts in pairs: what the selected
 * lines of these arts leave over belongs to something that was not selected.
 */
final class VatPairs {

    /** VAT compensated (429) and compensation of VAT (729, until 2013 also 728) in the municipal chart. */
    private static final Set<String> ARTS = Set.of("429", "728", "729");

    private VatPairs() {}

    static void check(List<LedgerRow> rows, Problems problems) {
        List<LedgerRow> pairs =
                rows.stream().filter(row -> ARTS.contains(row.art())).toList();
        BigDecimal rest = pairs.stream().map(LedgerRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rest.signum() != 0) {
            String lines = pairs.stream()
                    .limit(10)
                    .map(row -> row.place() + " (" + row.account() + ") "
                            + row.amount().toPlainString())
                    .collect(Collectors.joining(", "));
            problems.add(
                    "LED-301",
                    pairs.get(0).place(),
                    "VAT lines that leave " + rest.toPlainString() + ": " + lines
                            + (pairs.size() > 10 ? " and " + (pairs.size() - 10) + " more" : ""),
                    "VAT and its compensation that sum to zero",
                    "Select the line that is missing, or correct the ledger.");
        }
    }
}
