package no.likevilkar.integration.route;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.SourceDocument;
import no.likevilkar.integration.document.casejson.CaseFileReader;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.store.DocumentStore;
import no.likevilkar.integration.store.MemoryDocumentStore;
import no.likevilkar.integration.store.Sha256;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the document route for the command line and the server alike. Start one and share it: submitting is safe from several
 * threads and happens on the caller's own. Whatever goes wrong inside becomes a problem INT-xxx of that document.
 */
public final class IntakeContext implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeContext.class);

    private static final long SECONDS_TO_FINISH = 20;

    private final DocumentStore store;
    private final DefaultCamelContext camel;
    private final ProducerTemplate template;

    private IntakeContext(DocumentStore store, DefaultCamelContext camel, ProducerTemplate template) {
        this.store = store;
        this.camel = camel;
        this.template = template;
    }

    /** With a store in memory and the readers of the product. */
    public static IntakeContext start() {
        return start(new MemoryDocumentStore());
    }

    /**
     * With a store of the caller's and the readers of the product. Both the case reader and Camel take a third of a second to
     * load their classes, so they do it side by side.
     *
     * @throws IllegalStateException when either does not start
     */
    public static IntakeContext start(DocumentStore store) {
        var caseReader = new FutureTask<>(CaseFileReader::new);
        var thread = new Thread(caseReader, "likevilkar-case-reader");
        thread.setContextClassLoader(IntakeContext.class.getClassLoader());
        thread.setDaemon(true);
        thread.start();
        var context = start(
                store,
                new Readers(d -> await(caseReader).read(d), new LedgerReader()::read, new PriceSheetReader()::read));
        try {
            await(caseReader);
            return context;
        } catch (IllegalStateException e) {
            context.close();
            throw e;
        }
    }

    private static CaseFileReader await(Future<CaseFileReader> reader) {
        try {
            return reader.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the case reader starts", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the case reader does not start: " + e.getCause().getMessage(), e.getCause());
        }
    }

    /**
     * With readers of the caller's.
     *
     * @throws IllegalStateException when Camel does not start
     */
    public static IntakeContext start(DocumentStore store, Readers readers) {
        var camel = new DefaultCamelContext(false);
        ClassLoader ours = IntakeContext.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ours);
            camel.setApplicationContextClassLoader(ours);
            camel.getCamelContextExtension().setName("likevilkar-intake");
            camel.setLoadTypeConverters(false);
            camel.setStartupSummaryLevel(StartupSummaryLevel.Off);
            camel.getShutdownStrategy().setTimeout(SECONDS_TO_FINISH);
            camel.addComponent("direct", new DirectComponent());
            camel.addRoutes(new DocumentRoute(store, readers));
            camel.start();
            return new IntakeContext(store, camel, camel.createProducerTemplate());
        } catch (Exception e) {
            camel.stop();
            throw new IllegalStateException("the document route does not start: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whether documents can be submitted. */
    public boolean ready() {
        return camel.isStarted()
                && camel.getRouteController().getRouteStatus("document").isStarted();
    }

    /**
     * Runs more routes beside the one for documents, until this is closed.
     *
     * @throws IllegalStateException when they do not start
     */
    public void add(RouteBuilder routes) {
        try {
            camel.addRoutes(routes);
        } catch (Exception e) {
            throw new IllegalStateException("the routes do not start: " + e.getMessage(), e);
        }
    }

    /** Where the documents are kept. */
    public DocumentStore store() {
        return store;
    }

    /** Keeps the document and reads it as what it is declared to be. The bytes must not be changed afterwards. */
    public ReadDocument submit(DeclaredDocument declared, byte[] bytes) {
        Exchange exchange =
                template.send(DocumentRoute.ENTRY, e -> e.getMessage().setBody(new Submission(declared, bytes)));
        if (exchange.getException() == null && exchange.getMessage().getBody() instanceof ReadDocument read) {
            return read;
        }
        return lost(declared, bytes, exchange.getException());
    }

    DefaultCamelContext camel() {
        return camel;
    }

    @Override
    public void close() {
        camel.stop();
    }

    private boolean kept(String digest) {
        try {
            return store.find(digest).isPresent();
        } catch (RuntimeException e) {
            LOG.error("the document store does not answer", e);
            return false;
        }
    }

    private ReadDocument lost(DeclaredDocument declared, byte[] bytes, Exception cause) {
        String digest = Sha256.of(bytes);
        LOG.error("document {} could not be read", digest, cause);
        boolean kept = kept(digest);
        var problem = new Problem(
                kept ? "INT-001" : "INT-002",
                declared.name(),
                "whole document",
                kept ? "a document that was kept, and that the reader failed on" : "a document that could not be kept",
                kept ? "a document the reader can handle" : "room in the document store",
                "Report this with the document's SHA-256 " + digest + "; nothing is wrong with the other documents.");
        return new ReadDocument(
                new SourceDocument(declared.id(), declared.name(), digest, bytes),
                new Reading<>(List.of(), List.of(problem), List.of()));
    }
}
