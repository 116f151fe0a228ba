package no.likevilkar.integration.document.casexml;

import java.util.HashMap;
import java.util.HashSet;
import no.likevilkar.integration.document.DocumentName;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.ChartOfAccounts;
import no.likevilkar.integration.document.text.Quoted;

/** Documents have plain file names, each its own, and a ledger selects in a column once. */
final class DocumentCheck {

    /** How the names of files end that hold the secret of a case. */
    private static final String SECRET = ".secret";

    private DocumentCheck() {}

    static void check(CaseFile file, Problems problems) {
        var names = new HashMap<String, String>();
        file.documents().forEach(d -> {
            String name = d.what().getName();
            DocumentName.objection(name)
                    .ifPresent(objection -> problems.add(
                            "DOC-101",
                            d.attribute("name"),
                            Quoted.of(name) + ", " + objection,
                            "a plain file name",
                            "Put the file beside the case file and give its name only."));
            if (DocumentName.folded(name).endsWith(SECRET)) {
                problems.add(
                        "DOC-108",
                        d.attribute("name"),
                        Quoted.of(name) + ", a name kept for the secret of a case",
                        "a document",
                        "The secret is no document and must never be sent with one; rename the file if it is something else.");
            }
            String other = names.putIfAbsent(DocumentName.folded(name), d.what().getId());
            if (other != null) {
                problems.add(
                        "CAS-216",
                        d.attribute("name"),
                        Quoted.of(name) + ", the name of document " + other,
                        "a name of its own",
                        "Rename one of the files, or declare the document once.");
            }
        });
        file.ledgers().forEach(l -> {
            var saft = l.what().getSaft();
            if (saft != null && saft.getDimension() != null && saft.getValue() == null) {
                problems.add(
                        "CAS-230",
                        l.path() + "/saft/@dimension",
                        "the dimension " + Quoted.of(saft.getDimension()) + " without the unit's value",
                        "a dimension and the unit's value in it, or neither",
                        "Add the value, or take the dimension out where all bookings are the unit's own.");
            }
            if (saft != null && l.what().getChart() != ChartOfAccounts.KOSTRA) {
                problems.add(
                        "CAS-231",
                        l.attribute("chart"),
                        "the chart " + Quoted.of(l.what().getChart().value()) + " of a ledger in SAF-T",
                        "no chart, because each account in SAF-T names its own",
                        "Remove it.");
            }
            var columns = new HashSet<String>();
            Placed.each(l.path() + "/select", l.what().getSelect()).stream()
                    .filter(s -> !columns.add(s.what().getColumn()))
                    .forEach(s -> problems.add(
                            "CAS-219",
                            s.attribute("column"),
                            Quoted.of(s.what().getColumn()) + " a second time",
                            "each column once, for all selections must match",
                            "Keep one of the two."));
        });
    }
}
