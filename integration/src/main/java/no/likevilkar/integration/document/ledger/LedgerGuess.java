package no.likevilkar.integration.document.ledger;

import java.util.List;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.text.ProblemList;

/** A ledger of which the case does not say what its columns hold. */
public final class LedgerGuess {

    private LedgerGuess() {}

    /** No lines: only what the columns seem to be. */
    public static Reading<LedgerRow> unconfirmed(SourceDocument document, int year) {
        var problems = new ProblemList(document.name(), LedgerReader.KIND);
        problems.problem(
                LedgerFault.COLUMNS_NOT_NAMED,
                no.likevilkar.integration.document.text.Place.WHOLE,
                "no columns",
                "columns");
        return problems.reading(List.of());
    }
}
