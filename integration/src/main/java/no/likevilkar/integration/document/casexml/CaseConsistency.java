package no.likevilkar.integration.document.casexml;

import no.likevilkar.integration.document.Problems;

/** What a schema cannot say: that ids are unique, references lead somewhere, and the parts fit together. Codes CAS-2xx. */
final class CaseConsistency {

    private CaseConsistency() {}

    static void check(CaseFile file, Problems problems) {
        IdCheck.check(file, problems);
        PeriodCheck.check(file, problems);
        ItemCheck.check(file, problems);
        StatementCheck.check(file, problems);
        DocumentCheck.check(file, problems);
        PriceCheck.check(file, problems);
        BidCheck.check(file, problems);
        MarkCheck.check(file, problems);
    }
}
