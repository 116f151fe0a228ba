package no.likevilkar.integration.route;

import java.util.List;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.store.DocumentStore;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one document: kept, classified, read. The bytes are in the store before anything looks at them. Headers never
 * steer: whatever came with the message is dropped first, and only ids of ours go on.
 */
public final class DocumentRoute extends RouteBuilder {

    /** Where documents enter; body is a {@code Submission}, the answer a {@link ReadDocument}. */
    public static final String ENTRY = "direct:document";

    static final String DOCUMENT_ID = "likevilkar.document";
    static final String DECLARED = "likevilkar.declared";
    static final String KIND = "likevilkar.kind";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRoute.class);

    private final DocumentStore store;
    private final Readers readers;

    public DocumentRoute(DocumentStore store, Readers readers) {
        this.store = store;
        this.readers = readers;
    }

    @Override
    public void configure() {
        from(ENTRY)
                .routeId("document")
                .errorHandler(noErrorHandler())
                .removeHeaders("*")
                .process(this::keep)
                .id("keep")
                .process(this::classify)
                .id("classify")
                .choice()
                .when(exchange -> exchange.getProperty(KIND) != null)
                .process(this::refuse)
                .id("refuse")
                .otherwise()
                .process(this::read)
                .id("read")
                .end();
    }

    private void keep(Exchange exchange) {
        Submission submission = exchange.getMessage().getBody(Submission.class);
        DeclaredDocument declared = submission.declared();
        String digest = store.keep(submission.bytes());
        exchange.setProperty(DECLARED, declared);
        exchange.getMessage().setHeader(DOCUMENT_ID, declared.id());
        exchange.getMessage().setBody(new SourceDocument(declared.id(), declared.name(), digest, submission.bytes()));
    }

    private void classify(Exchange exchange) {
        SourceDocument document = exchange.getMessage().getBody(SourceDocument.class);
        Sniffed.of(document.bytes()).against(declared(exchange)).ifPresent(words -> exchange.setProperty(KIND, words));
    }

    private void refuse(Exchange exchange) {
        SourceDocument document = exchange.getMessage().getBody(SourceDocument.class);
        var problem = new Problem(
                "DOC-106",
                document.name(),
                "whole document",
                exchange.getProperty(KIND, String.class),
                expected(declared(exchange)),
                "Correct the kind in the case file, or export the document in the format its kind needs.");
        exchange.getMessage()
                .setBody(new ReadDocument(document, new Reading<>(List.of(), List.of(problem), List.of())));
    }

    private void read(Exchange exchange) {
        SourceDocument document = exchange.getMessage().getBody(SourceDocument.class);
        Reading<?> reading = reading(exchange, document);
        LOG.debug(
                "read document {} with {} problems",
                document.sha256(),
                reading.problems().size());
        exchange.getMessage().setBody(new ReadDocument(document, reading));
    }

    /** Camel leaves an exchange open for ever when an Error passes through it, so a reader's Error goes on as an exception. */
    private Reading<?> reading(Exchange exchange, SourceDocument document) {
        try {
            return readers.read(declared(exchange), document);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            throw new IllegalStateException("the reader ran out of what the machine has", e);
        }
    }

    private static String expected(DeclaredDocument declared) {
        if (declared instanceof DeclaredDocument.CaseForm) {
            return "a case file in XML or JSON";
        }
        if (declared instanceof DeclaredDocument.Notice) {
            return "an award notice in XML or JSON";
        }
        if (declared instanceof DeclaredDocument.Saft) {
            return "SAF-T Financial in XML, or a zip of it";
        }
        return declared instanceof DeclaredDocument.Extract
                ? "an extract as plain text"
                : "a table as text (CSV) or a spreadsheet";
    }

    private static DeclaredDocument declared(Exchange exchange) {
        return exchange.getProperty(DECLARED, DeclaredDocument.class);
    }
}
