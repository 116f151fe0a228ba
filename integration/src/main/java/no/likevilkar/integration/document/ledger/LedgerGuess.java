package no.likevilkar.integration.document.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.table.ColumnNames;
import no.likevilkar.integration.document.table.Tables;
import no.likevilkar.integration.document.table.Wanted;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Table;

/**
 * A ledger of which the case does not say what its columns hold. Nothing is read on a guess: what the columns seem to be is told
 * as the element that the case file lacks, for somebody to confirm or correct.
 */
public final class LedgerGuess {

    private static final List<String> ACCOUNTS = List.of(
            "konto",
            "kontonr",
            "kontonr.",
            "kontonummer",
            "kontokode",
            "account",
            "account number",
            "account no",
            "art",
            "artskonto");
    private static final List<String> LABELS = List.of(
            "kontonavn",
            "kontonamn",
            "konto_tekst",
            "kontotekst",
            "tekst",
            "account name",
            "label",
            "beskrivelse",
            "skildring",
            "navn",
            "namn");
    private static final List<String> AMOUNTS =
            List.of("regnskap", "rekneskap", "beløp", "belop", "accounts", "amount", "saldo", "sum", "bokført");

    private LedgerGuess() {}

    /**
     * No lines, only what the columns seem to be.
     *
     * @param year reporting year, which headings of amounts often bear
     */
    public static Reading<LedgerRow> unconfirmed(SourceDocument document, int year) {
        var quiet = new ProblemList(document.name(), LedgerReader.KIND);
        var amounts = amounts(year);
        var table = Tables.open(document, new Wanted(Optional.empty(), List.of(ACCOUNTS, amounts)), quiet);
        if (table.isEmpty()) {
            return quiet.reading(List.of());
        }
        var problems = new ProblemList(document.name(), LedgerReader.KIND);
        var columns = columns(table.get(), amounts);
        problems.problem(
                LedgerFault.COLUMNS_NOT_NAMED,
                Place.WHOLE,
                "no columns in the case file, and the headings " + ColumnNames.shown(table.get()),
                columns.containsKey("account") && columns.containsKey("amount")
                        ? "what they seem to be: " + ColumnNames.element(columns)
                        : "which of them hold the accounts and the amounts: <columns account=\"…\" amount=\"…\"/>");
        return problems.reading(List.of());
    }

    private static List<String> amounts(int year) {
        var names = new ArrayList<String>();
        for (String name : AMOUNTS) {
            names.add(name + " " + year);
            names.add(name + "_" + year);
        }
        names.add(String.valueOf(year));
        names.addAll(AMOUNTS);
        return names;
    }

    private static Map<String, String> columns(Table table, List<String> amounts) {
        var columns = new LinkedHashMap<String, String>();
        ColumnNames.first(table, ACCOUNTS).ifPresent(heading -> columns.put("account", heading));
        ColumnNames.first(table, LABELS).ifPresent(heading -> columns.put("label", heading));
        ColumnNames.first(table, amounts).ifPresent(heading -> columns.put("amount", heading));
        return columns;
    }
}
