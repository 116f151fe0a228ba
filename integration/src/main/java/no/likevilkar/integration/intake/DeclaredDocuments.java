package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.pricesheet.PriceRow;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.Document;

/** The documents of a case with how the case reads them, so that somebody else can read them again. */
final class DeclaredDocuments {

    private final CaseFile file;
    private final SourceDocument caseDocument;
    private final Map<String, ReadDocument> documents;

    DeclaredDocuments(CaseFile file, SourceDocument caseDocument, Map<String, ReadDocument> documents) {
        this.file = file;
        this.caseDocument = caseDocument;
        this.documents = documents;
    }

    List<Document> all() {
        var all = new ArrayList<Document>();
        all.add(document(caseDocument, "case-file", "", Map.of(), List.of()));
        file.ledgers().forEach(placed -> all.add(ledger(placed.what())));
        file.priceSheets().forEach(placed -> all.add(priceSheet(placed.what().getId())));
        file.attachments()
                .forEach(placed -> all.add(document(of(placed.what().getId()), "attachment", "", Map.of(), List.of())));
        file.extracts()
                .forEach(placed -> all.add(document(of(placed.what().getId()), "kostra", "", Map.of(), List.of())));
        file.notices()
                .forEach(placed -> all.add(document(
                        of(placed.what().getId()),
                        "notice",
                        "",
                        Map.of("currency", file.form().getCurrency()),
                        List.of())));
        return all;
    }

    private Document ledger(LedgerType ledger) {
        if (ledger.getSaft() != null) {
            return saft(ledger);
        }
        var columns = new TreeMap<String, String>();
        columns.put("account", ledger.getColumns().getAccount());
        columns.put("amount", ledger.getColumns().getAmount());
        if (ledger.getColumns().getLabel() != null) {
            columns.put("label", ledger.getColumns().getLabel());
        }
        if (ledger.getColumns().getId() != null) {
            columns.put("id", ledger.getColumns().getId());
        }
        if (ledger.getColumns().getDecimal() != null) {
            columns.put("decimal", ledger.getColumns().getDecimal().value());
        }
        return document(
                of(ledger.getId()),
                "ledger",
                ledger.getPeriod(),
                columns,
                ledger.getSelect().stream()
                        .map(select -> new Document.Selection(select.getColumn(), select.getValue()))
                        .toList());
    }

    /** With what tells the unit's bookings from others: dimension and value, first and last day of the period. */
    private Document saft(LedgerType ledger) {
        var selection = SaftFacts.declared(file, ledger).selection();
        var columns = new TreeMap<String, String>();
        columns.put("format", "saf-t");
        columns.put("from", selection.from().toString());
        columns.put("to", selection.to().toString());
        selection.dimension().ifPresent(dimension -> columns.put("dimension", dimension));
        return document(
                of(ledger.getId()),
                "ledger",
                ledger.getPeriod(),
                columns,
                selection.value().stream()
                        .map(value -> new Document.Selection("value", value))
                        .toList());
    }

    /** With the headings that were found in it: a price sheet has no mapping, its columns have names in three languages. */
    private Document priceSheet(String id) {
        Map<String, String> columns = documents.get(id).rows(PriceRow.class).stream()
                .findFirst()
                .map(PriceRow::headings)
                .orElse(Map.of());
        return document(of(id), "price-sheet", "", columns, List.of());
    }

    private SourceDocument of(String id) {
        return documents.get(id).source();
    }

    private static Document document(
            SourceDocument source,
            String kind,
            String period,
            Map<String, String> columns,
            List<Document.Selection> select) {
        return new Document(source.id(), kind, source.name(), source.sha256(), period, columns, select);
    }
}
