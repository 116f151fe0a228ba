package no.likevilkar.integration.intake;

import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.casexml.generated.PeriodType;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.saft.SaftRow;
import no.likevilkar.integration.document.saft.SaftSelection;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.LedgerLine;

/** Turns a ledger that is SAF-T and the rows read from it into ledger lines, one for each account. */
final class SaftFacts {

    private final LedgerType ledger;
    private final Sources sources;
    private final String unit;

    SaftFacts(LedgerType ledger, Sources sources, String unit) {
        this.ledger = ledger;
        this.sources = sources;
        this.unit = unit;
    }

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

    List<LedgerLine> lines(ReadDocument read, Problems problems, Problems warnings) {
        List<SaftRow> rows = read.rows(SaftRow.class);
        List<LedgerRow> asTable = rows.stream().map(SaftFacts::asTable).toList();
        VatPairs.check(asTable, SaftFacts::place, problems);
        LedgerFacts.inferred(asTable, SaftFacts::place, warnings);
        return rows.stream().map(row -> line(row, read.source())).toList();
    }

    /** What else looks at ledger rows knows them by a number: here that of the account. */
    private static LedgerRow asTable(SaftRow row) {
        return new LedgerRow(
                row.number(), row.account(), row.label(), row.art(), row.artInferred(), row.inference(), row.amount());
    }

    private static String place(LedgerRow row) {
        return "account " + row.account();
    }

    private LedgerLine line(SaftRow row, SourceDocument source) {
        return new LedgerLine(
                ledger.getId() + ":" + row.number(),
                unit,
                ledger.getPeriod(),
                row.account(),
                row.label(),
                row.art(),
                row.artInferred(),
                row.amount(),
                sources.sum(unit, source, row.pointer()));
    }
}
