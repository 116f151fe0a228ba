package no.likevilkar.integration.pointer.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.likevilkar.integration.pointer.Xml;

/** The documents of a case with how they are read, and whose the rows taken from them are. */
final class DeclaredComparison {

    private static final List<String> COLUMNS = List.of("account", "amount", "label", "id", "decimal");

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
            selected(element, document);
        });
        matched.each(form.documents("attachment"), "attachment", (element, document) -> {
            named(element, document, "attachment", "");
            columns(element, document);
            selected(element, document);
        });
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

    private void columns(Xml element, Json document) {
        var inFile = new TreeMap<String, Object>();
        COLUMNS.forEach(name -> element.one("columns").get(name).ifPresent(heading -> inFile.put(name, heading)));
        var inJson = document.one("columns").members();
        if (!inFile.equals(inJson)) {
            findings.differ(
                    "columns of document " + document.text("id"),
                    element.path(),
                    String.valueOf(inFile),
                    Findings.shown(inJson));
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

    /** A ledger's lines are the unit's, in the ledger's period, said by the unit. */
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
        findings.text("owner of " + what, where, form.unit(), line, "owner");
        findings.text("period of " + what, where, ledger.get().text("period"), line, "period");
        Json provenance = line.one("provenance");
        findings.text("document of " + what, where, ledger.get().text("name"), provenance, "document");
        findings.text("party of " + what, where, form.spokesman(form.unit()), provenance, "assertedBy");
        findings.text("standing of " + what, where, "ASSERTED", provenance, "standing");
        if (isSaft(ledger.get())) {
            return; // which lines a sum is made of is held against the document, not against the case file
        }
        String pointer = "line=" + id.substring(colon + 1) + ";column="
                + ledger.get().one("columns").text("amount");
        findings.text("pointer of " + what, where, pointer, provenance, "pointer");
    }
}
