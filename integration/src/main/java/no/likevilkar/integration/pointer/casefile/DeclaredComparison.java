package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.likevilkar.integration.pointer.PriceWords;
import no.likevilkar.integration.pointer.Xml;

/** The documents of a case with how they are read, and whose the rows taken from them are. */
final class DeclaredComparison {

    private static final List<String> COLUMNS = List.of("account", "amount", "label", "id", "decimal", "sheet");

    /** Accounts in SAF-T each name their chart; that a line's code is of that one shows when the file is opened. */
    private static final Pattern OF_ANY_CHART = Pattern.compile("[0-9]{3}|r-102\\.[0-9]{3}|ns-4102\\.[0-9]{4}");

    private final Form form;
    private final Json json;
    private final Findings findings;

    DeclaredComparison(Form form, Json json, Findings findings) {
        this.form = form;
        this.json = json;
        this.findings = findings;
    }

    void compare() {
        caseFile(json.all("documents").stream()
                .filter(document -> document.text("kind").equals("case-file"))
                .toList());
        var others = json.all("documents").stream()
                .filter(document -> !document.text("kind").equals("case-file"))
                .toList();
        var matched = new Matched(findings, others, "document");
        matched.each(form.documents("ledger"), "ledger", this::ledger);
        matched.each(form.documents("priceSheet"), "price sheet", (element, document) -> {
            named(element, document, "price-sheet", "");
            priceColumns(element, document);
            selected(element, document);
        });
        matched.each(form.documents("attachment"), "attachment", (element, document) -> {
            named(element, document, "attachment", "");
            columns(element, document);
            selected(element, document);
        });
        matched.each(form.documents("kostra"), "extract", (element, document) -> {
            named(element, document, "kostra", "");
            columns(element, document);
            selected(element, document);
        });
        matched.each(form.documents("notice"), "notice", this::notice);
        matched.rest("document");
        json.all("ledger").forEach(this::line);
    }

    /** The case file itself is read as a whole. */
    private void caseFile(List<Json> documents) {
        documents.stream()
                .skip(1)
                .forEach(one -> findings.onlyInJson("document " + one.text("id"), "that it is a second case file"));
        for (Json one : documents) {
            findings.text("id of the case file", form.root().path(), "case", one, "id");
            findings.text("period of the case file", form.root().path(), "", one, "period");
            columns(Xml.open("case", form.root().path()), one);
            selected(Xml.open("case", form.root().path()), one);
        }
    }

    private void ledger(Xml element, Json document) {
        named(element, document, "ledger", element.text("period"));
        if (isSaft(element)) {
            saft(element, document);
            return;
        }
        columns(element, document);
        selected(element, document);
    }

    /** Amounts of a notice are cited in the currency of the case. */
    private void notice(Xml element, Json document) {
        named(element, document, "notice", "");
        selected(element, document);
        String currency = form.root().get("currency").orElse("NOK");
        if (!document.one("columns").members().equals(Map.of("currency", currency))) {
            findings.differ(
                    "currency of document " + document.text("id"),
                    element.path(),
                    currency,
                    Findings.shown(document.one("columns").members()));
        }
    }

    private static boolean isSaft(Xml ledger) {
        return !ledger.all("saft").isEmpty();
    }

    /** Days of the period, dimension and value; which of them stand in the case file, case.json has to hold. */
    private void saft(Xml element, Json document) {
        Xml saft = element.one("saft");
        var inFile = new TreeMap<String, Object>();
        inFile.put("format", "saf-t");
        form.periods().stream()
                .filter(period -> period.text("id").equals(element.text("period")))
                .forEach(period -> {
                    inFile.put("from", period.text("from"));
                    inFile.put("to", period.text("to"));
                });
        saft.get("dimension").ifPresent(dimension -> inFile.put("dimension", dimension));
        var inJson = document.one("columns").members();
        if (!inFile.equals(inJson)) {
            findings.differ(
                    "columns of document " + document.text("id"),
                    saft.path(),
                    String.valueOf(inFile),
                    Findings.shown(inJson));
        }
        String wanted =
                saft.get("value").map(value -> "[value = " + value + "]").orElse("[]");
        String taken = document.all("select").stream()
                .map(one -> one.text("column") + " = " + one.text("value"))
                .toList()
                .toString();
        if (!wanted.equals(taken)) {
            findings.differ("selection of document " + document.text("id"), saft.path(), wanted, taken);
        }
    }

    private void named(Xml element, Json document, String kind, String period) {
        String what = "document " + element.text("id");
        findings.text("name of " + what, element.at("name"), element.text("name"), document, "name");
        findings.text("kind of " + what, element.path(), kind, document, "kind");
        findings.text("period of " + what, element.at("period"), period, document, "period");
    }

    /** Whether a code is one of a chart, which is named with a point, or of the municipal one. */
    private static boolean isOf(String chart, String code) {
        return chart.isEmpty() ? code.matches("[0-9]{3}") : code.startsWith(chart);
    }

    /** The chart of a ledger; empty for the municipal one, which needs no name. */
    private static Optional<String> chart(Xml ledger) {
        return ledger.get("chart").filter(chart -> !chart.equals("kostra"));
    }

    private void columns(Xml element, Json document) {
        var inFile = new TreeMap<String, Object>();
        COLUMNS.forEach(name -> element.one("columns").get(name).ifPresent(heading -> inFile.put(name, heading)));
        chart(element).ifPresent(chart -> inFile.put("chart", chart));
        var inJson = document.one("columns").members();
        if (!inFile.equals(inJson)) {
            findings.differ(
                    "columns of document " + document.text("id"),
                    element.path(),
                    String.valueOf(inFile),
                    Findings.shown(inJson));
        }
    }

    /**
     * Of a price sheet {@code case.json} tells every heading that was read. One that is none of the column's own names must stand in
     * the case file, and each that stands there must be the one that was read.
     */
    private void priceColumns(Xml element, Json document) {
        Xml named = element.one("columns");
        Json read = document.one("columns");
        var all = new TreeSet<>(named.attributes().keySet());
        all.addAll(read.members().keySet());
        for (String holds : all) {
            String heading = read.text(holds);
            boolean own = PriceWords.isOwn(holds, heading.toLowerCase(Locale.ROOT));
            boolean same = named.get(holds)
                    .map(said -> PriceWords.COLUMNS.containsKey(holds)
                            ? said.equalsIgnoreCase(heading)
                            : said.equals(heading))
                    .orElse(own);
            if (!same) {
                findings.differ(
                        "column " + holds + " of document " + document.text("id"),
                        named.at(holds),
                        named.text(holds),
                        Findings.shown(read.value(holds)));
            }
        }
    }

    private void selected(Xml element, Json document) {
        var inFile = new ArrayList<String>();
        element.all("select").forEach(one -> inFile.add(one.text("column") + " = " + one.text("value")));
        var inJson = new ArrayList<String>();
        document.all("select").forEach(one -> inJson.add(one.text("column") + " = " + one.text("value")));
        if (!inFile.equals(inJson)) {
            findings.differ(
                    "selection of document " + document.text("id"),
                    element.path(),
                    String.valueOf(inFile),
                    Findings.shown(inJson));
        }
    }

    /**
     * A ledger's lines are the unit's, in the ledger's period, said by the unit. Whether a pointer into a spreadsheet leads to the
     * right column shows when the ledger is opened.
     */
    private void line(Json line) {
        String id = line.text("id");
        int colon = id.lastIndexOf(':');
        var ledger = form.documents("ledger").stream()
                .filter(one -> colon >= 0 && one.text("id").equals(id.substring(0, colon)))
                .findFirst();
        if (ledger.isEmpty()) {
            findings.onlyInJson("ledger line " + id, "that it is a line of a ledger");
            return;
        }
        String what = "ledger line " + id;
        String where = ledger.get().path();
        String chart = chart(ledger.get()).map(word -> word + ".").orElse("");
        String code = line.text("art");
        boolean other = isSaft(ledger.get()) ? !OF_ANY_CHART.matcher(code).matches() : !isOf(chart, code);
        if (other) {
            findings.differ("chart of " + what, where, chart + "…", Findings.shown(code));
        }
        findings.text("owner of " + what, where, form.unit(), line, "owner");
        findings.text("period of " + what, where, ledger.get().text("period"), line, "period");
        Json provenance = line.one("provenance");
        findings.text("document of " + what, where, ledger.get().text("name"), provenance, "document");
        findings.text("party of " + what, where, form.spokesman(form.unit()), provenance, "assertedBy");
        findings.text("standing of " + what, where, "ASSERTED", provenance, "standing");
        if (isSaft(ledger.get())) {
            return; // which lines a sum is made of is held against the document, not against the case file
        }
        String number = id.substring(colon + 1);
        if (!provenance.text("pointer").matches(".+![A-Z]{1,3}" + Pattern.quote(number))) {
            String pointer =
                    "line=" + number + ";column=" + ledger.get().one("columns").text("amount");
            findings.text("pointer of " + what, where, pointer, provenance, "pointer");
        }
    }
}
