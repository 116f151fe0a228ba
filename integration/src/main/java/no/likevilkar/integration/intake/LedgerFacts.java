package no.likevilkar.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.Placed;
import no.likevilkar.integration.document.casexml.generated.LedgerType;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.route.DeclaredDocument;
import no.likevilkar.integration.route.ReadDocument;
import no.likevilkar.model.Answer;
import no.likevilkar.model.LedgerLine;

/** Turns one declared ledger and the rows read from it into ledger lines and what the case says of their accounts. */
final class LedgerFacts {

    private final Placed<LedgerType> ledger;
    private final Sources sources;
    private final String unit;

    LedgerFacts(Placed<LedgerType> ledger, Sources sources, String unit) {
        this.ledger = ledger;
        this.sources = sources;
        this.unit = unit;
    }

    /** The ledger as the route is to read it; the year of the chart is that of the period's first day. */
    static DeclaredDocument.Ledger declared(CaseFile file, LedgerType ledger) {
        var selection = new TreeMap<String, String>();
        ledger.getSelect().forEach(s -> selection.put(s.getColumn(), s.getValue()));
        var mapping = Optional.ofNullable(ledger.getColumns())
                .map(columns -> new LedgerMapping(
                        columns.getAccount(),
                        Optional.ofNullable(columns.getLabel()),
                        selection,
                        columns.getAmount(),
                        Optional.ofNullable(columns.getDecimal()).map(d -> d.value()),
                        Optional.ofNullable(columns.getId()),
                        Optional.ofNullable(columns.getSheet())))
                .map(one -> one.in(file.form().getCurrency()));
        return new DeclaredDocument.Ledger(
                ledger.getId(),
                ledger.getName(),
                mapping,
                year(file, ledger),
                Chart.of(ledger.getChart().value()));
    }

    /** Reporting year of a ledger. */
    static int year(CaseFile file, LedgerType ledger) {
        return file.periods().stream()
                .filter(p -> p.what().getId().equals(ledger.getPeriod()))
                .map(p -> Days.of(p.what().getFrom()).getYear())
                .findFirst()
                .orElseThrow();
    }

    List<LedgerLine> lines(ReadDocument read, Problems problems, Problems warnings) {
        List<LedgerRow> rows = read.rows(LedgerRow.class);
        VatPairs.check(rows, problems);
        inferred(rows, warnings);
        open(rows, warnings);
        return rows.stream().map(row -> line(row, read.source())).toList();
    }

    /** Tells which lines lead to an art that is not simply read off. */
    private static void inferred(List<LedgerRow> rows, Problems warnings) {
        rows.stream()
                .filter(LedgerRow::artInferred)
                .forEach(row -> warnings.add(
                        "LED-391",
                        row.place(),
                        "account " + Quoted.of(row.account()) + ", taken as art " + row.art() + ": " + row.inference(),
                        "an art of the year's own list",
                        "Check that the art fits, or say with treatment what the account is."));
    }

    /** What no chart tells a person has to say; told once for an account of which the case file does not say it. */
    private void open(List<LedgerRow> rows, Problems warnings) {
        var said = CaseFile.treatments(ledger).stream()
                .map(treatment -> treatment.what().getAccount())
                .collect(Collectors.toCollection(TreeSet::new));
        var open = new TreeMap<String, Optional<String>>();
        rows.forEach(row -> open.computeIfAbsent(row.art(), Chart::open)
                .filter(why -> said.add(row.account()))
                .ifPresent(why -> warnings.add(
                        "LED-392",
                        row.place(),
                        "account " + Quoted.of(row.account()) + ", " + why,
                        "an account of which the chart alone tells what it is",
                        "Say in the case file with treatment what the account is.")));
    }

    /** What the case file says of accounts, for every selected line of the account. */
    void treatments(List<LedgerLine> lines, Facts facts, Problems caseProblems) {
        Set<String> accounts = lines.stream().map(LedgerLine::account).collect(Collectors.toCollection(TreeSet::new));
        CaseFile.treatments(ledger).forEach(t -> {
            String account = t.what().getAccount();
            String path = t.attribute("as");
            if (!accounts.contains(account)) {
                caseProblems.add(
                        "LED-302",
                        t.attribute("account"),
                        Quoted.of(account) + ", an account of none of the selected lines",
                        "an account of a selected line" + some(accounts),
                        "Correct the account or the selection, or remove the treatment.");
            }
            lines.stream()
                    .filter(line -> line.account().equals(account))
                    .forEach(line -> facts.add(
                            new Answer(
                                    line.id(),
                                    "line.treatment",
                                    t.what().getAs(),
                                    sources.stated(t.what(), line.id(), path)),
                            path));
        });
    }

    private LedgerLine line(LedgerRow row, SourceDocument source) {
        return new LedgerLine(
                ledger.what().getId() + ":" + row.line(),
                unit,
                ledger.what().getPeriod(),
                row.account(),
                row.label(),
                row.art(),
                row.artInferred(),
                row.amount(),
                sources.row(unit, source, row.pointer()));
    }

    private static String some(Set<String> accounts) {
        var shown = new ArrayList<>(accounts).subList(0, Math.min(5, accounts.size()));
        return shown.isEmpty() ? "" : ", for example " + String.join(", ", shown);
    }
}
