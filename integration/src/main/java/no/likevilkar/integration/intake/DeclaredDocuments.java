package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.generated.DecimalMark;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.casexml.generated.PriceSheetType;
import no.likevilkar.integration.document.chart.Chart;
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
        file.priceSheets().forEach(placed -> all.add(priceSheet(placed.what())));
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
        var named = ledger.getColumns();
        put(columns, "account", named.getAccount());
        put(columns, "amount", named.getAmount());
        put(columns, "label", named.getLabel());
        put(columns, "id", named.getId());
        put(columns, "decimal", mark(named.getDecimal()));
        put(columns, "sheet", named.getSheet());
        String chart = ledger.getChart().value();
        put(columns, "chart", chart.equals(Chart.KOSTRA.word()) ? null : chart);
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

    /** With the headings that were found in it, named by the case or by their own names, and with what else the case says of them. */
    private Document priceSheet(PriceSheetType sheet) {
        var columns = new TreeMap<String, String>();
        documents.get(sheet.getId()).rows(PriceRow.class).stream()
                .findFirst()
                .ifPresent(row -> columns.putAll(row.headings()));
        Optional.ofNullable(sheet.getColumns()).ifPresent(named -> {
            put(columns, "decimal", mark(named.getDecimal()));
            put(columns, "sheet", named.getSheet());
        });
        return document(of(sheet.getId()), "price-sheet", "", columns, List.of());
    }

    private static String mark(DecimalMark mark) {
        return mark == null ? null : mark.value();
    }

    private static void put(Map<String, String> columns, String what, String said) {
        if (said != null) {
            columns.put(what, said);
        }
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
