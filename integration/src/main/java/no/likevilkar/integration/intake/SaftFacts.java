package no.likevilkar.integration.intake;

import java.util.Optional;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.casexml.generated.PeriodType;
import no.likevilkar.integration.document.saft.SaftSelection;
import no.likevilkar.integration.route.DeclaredDocument;

/** What the case says of a ledger that is SAF-T. Its rows become ledger lines as those of any ledger do. */
final class SaftFacts {

    private SaftFacts() {}

    /** The document as the route is to read it; the year of the chart is that of the period's first day. */
    static DeclaredDocument.Saft declared(CaseFile file, LedgerType ledger) {
        PeriodType period = file.periods().stream()
                .map(placed -> placed.what())
                .filter(one -> one.getId().equals(ledger.getPeriod()))
                .findFirst()
                .orElseThrow();
        var from = Days.of(period.getFrom());
        var selection = new SaftSelection(
                Optional.ofNullable(ledger.getSaft().getDimension()),
                Optional.ofNullable(ledger.getSaft().getValue()),
                from,
                Days.of(period.getTo()),
                file.form().getCurrency());
        return new DeclaredDocument.Saft(ledger.getId(), ledger.getName(), selection, from.getYear());
    }
}
