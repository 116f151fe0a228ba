package no.likevilkar.integration.route;

import java.util.List;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;

/**
 * A document that went through the route: kept, and read as what it was declared to be.
 *
 * @param source the bytes with their digest
 * @param reading rows of the declared kind, or problems; an attachment has neither
 */
public record ReadDocument(SourceDocument source, Reading<?> reading) {

    /**
     * The rows, in the order of the document.
     *
     * @throws ClassCastException when the document is of another kind
     */
    public <T> List<T> rows(Class<T> type) {
        return reading.rows().stream().map(type::cast).toList();
    }
}
