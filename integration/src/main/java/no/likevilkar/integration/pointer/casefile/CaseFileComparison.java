package no.likevilkar.integration.pointer.casefile;

import java.util.List;
import java.util.Map;
import no.likevilkar.integration.pointer.Xml;

/**
 * Holds a case file against {@code case.json}, both ways: whatever one of them says and the other does not, or says otherwise. Of
 * the case file only the municipality, which nothing rests on, has no place in {@code case.json}; rows of tables are compared with
 * the tables.
 */
public final class CaseFileComparison {

    private CaseFileComparison() {}

    /** @return what differs, each in a sentence with both sides */
    public static List<String> differences(Xml caseFile, Map<String, Object> caseJson) {
        var findings = new Findings();
        var json = Json.of(caseJson);
        String fileName = json.all("documents").stream()
                .filter(document -> document.text("kind").equals("case-file"))
                .map(document -> document.text("name"))
                .findFirst()
                .orElse("");
        var form = new Form(caseFile, fileName);
        var statements = new Statements(form, json.all("ledger"));
        new Header(form, json, findings).compare();
        new DeclaredComparison(form, json, findings).compare();
        new StatementComparison(findings, true).compare(statements.numbers(), json.all("inputs"));
        new StatementComparison(findings, false).compare(statements.words(), json.all("answers"));
        new BidLines(form, statements.numbers(), findings).compare(json.all("priceLines"));
        new AskedPrices(form, findings).check(statements.numbers());
        new MarkComparison(form, findings).compare(json.all("confidential"));
        return findings.sentences();
    }
}
