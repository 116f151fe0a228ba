package no.likevilkar.integration.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.CaseXml;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerRow;
import no.likevilkar.integration.store.DocumentStore;
import no.likevilkar.integration.store.MemoryDocumentStore;
import no.likevilkar.integration.store.Sha256;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class IntakeContextTest {

    private static final byte[] LEDGER = "konto;beløp\n10100;5\n".getBytes(StandardCharsets.UTF_8);
    private static final LedgerMapping MAPPING =
            new LedgerMapping("konto", Optional.empty(), Map.of(), "beløp", Optional.empty(), Optional.empty());
    private static final DeclaredDocument.Ledger DECLARED =
            new DeclaredDocument.Ledger("ledger", "ledger.csv", MAPPING, 2024);

    @Test
    void a_document_is_read_as_what_it_is_declared_to_be() {
        try (var intake = IntakeContext.start()) {
            assertThat(intake.ready()).isTrue();
            ReadDocument ledger = intake.submit(DECLARED, LEDGER);
            assertThat(ledger.rows(LedgerRow.class)).extracting(LedgerRow::art).containsExactly("010");
            assertThat(ledger.source().sha256()).isEqualTo(Sha256.of(LEDGER));
            ReadDocument form = intake.submit(
                    new DeclaredDocument.CaseForm("case", "case.xml"),
                    CaseXml.sample().getBytes(StandardCharsets.UTF_8));
            assertThat(form.rows(CaseFile.class)).hasSize(1);
            ReadDocument letter = intake.submit(
                    new DeclaredDocument.Attachment("letter", "letter.pdf"), "%PDF".getBytes(StandardCharsets.UTF_8));
            assertThat(letter.reading()).isEqualTo(new Reading<>(List.of(), List.of(), List.of()));
        }
    }

    @Test
    void a_closed_context_loses_no_document_silently() {
        var intake = IntakeContext.start();
        intake.close();
        assertThat(intake.ready()).isFalse();
        assertThat(codes(intake.submit(DECLARED, LEDGER))).containsExactly("INT-002");
    }

    @Test
    void a_document_is_kept_before_its_reader_fails() {
        var store = new MemoryDocumentStore();
        try (var intake = IntakeContext.start(store, failing(new IllegalStateException("boom")))) {
            ReadDocument read = intake.submit(DECLARED, LEDGER);
            assertThat(codes(read)).containsExactly("INT-001");
            assertThat(read.reading().problems().get(0).sentence())
                    .contains(Sha256.of(LEDGER))
                    .doesNotContain("boom");
            assertThat(store.find(Sha256.of(LEDGER)))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(LEDGER));
        }
    }

    @Test
    void an_error_of_the_machine_is_a_problem_of_that_document_only() {
        try (var intake = IntakeContext.start(new MemoryDocumentStore(), failing(new StackOverflowError()))) {
            assertThat(codes(intake.submit(DECLARED, LEDGER))).containsExactly("INT-001");
            assertThat(codes(intake.submit(new DeclaredDocument.Attachment("a", "a.pdf"), LEDGER)))
                    .isEmpty();
        }
    }

    @Test
    void a_store_that_fails_is_told_and_nothing_is_read() {
        DocumentStore broken = new DocumentStore() {
            @Override
            public String keep(byte[] bytes) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public Optional<byte[]> find(String sha256) {
                throw new IllegalStateException("disk full");
            }
        };
        try (var intake = IntakeContext.start(broken)) {
            ReadDocument read = intake.submit(DECLARED, LEDGER);
            assertThat(codes(read)).containsExactly("INT-002");
            assertThat(read.reading().rows()).isEmpty();
        }
    }

    @Test
    void a_document_of_another_kind_is_explained() {
        try (var intake = IntakeContext.start()) {
            for (String start : List.of("%PDF-1.7", " <?xml version=\"1.0\"?><a/>")) {
                ReadDocument read = intake.submit(DECLARED, start.getBytes(StandardCharsets.ISO_8859_1));
                assertThat(codes(read)).as(start).containsExactly("DOC-106");
                assertThat(intake.store().find(read.source().sha256())).isPresent();
            }
            assertThat(codes(intake.submit(
                            new DeclaredDocument.CaseForm("case", "case.xml"),
                            "%PDF".getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("DOC-106");
        }
    }

    @Test
    void headers_from_outside_do_not_get_through() {
        try (var intake = IntakeContext.start();
                var template = intake.camel().createProducerTemplate()) {
            Exchange exchange = template.send(DocumentRoute.ENTRY, e -> {
                for (String name : List.of(
                        "CamelFileName",
                        "CAMELHttpUri",
                        "camelBeanMethodName",
                        "cAmElExecCommandExecutable",
                        DocumentRoute.DOCUMENT_ID)) {
                    e.getMessage().setHeader(name, "evil");
                }
                e.getMessage().setBody(new Submission(DECLARED, LEDGER));
            });
            assertThat(exchange.getMessage().getHeaders()).isEqualTo(Map.of(DocumentRoute.DOCUMENT_ID, "ledger"));
            assertThat(exchange.getMessage().getBody()).isInstanceOf(ReadDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_context_starts_on_a_thread_whose_class_loader_sees_nothing() throws Exception {
        var executor = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return thread;
        });
        try {
            Callable<List<String>> start = () -> {
                try (var intake = IntakeContext.start()) {
                    return codes(intake.submit(DECLARED, LEDGER));
                }
            };
            assertThat(executor.submit(start).get()).isEmpty();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void many_threads_share_one_context() throws Exception {
        try (var intake = IntakeContext.start()) {
            var executor = Executors.newFixedThreadPool(8);
            try {
                var answers = new ArrayList<Future<ReadDocument>>();
                for (int i = 0; i < 200; i++) {
                    byte[] bytes = ("konto;beløp\n10100;" + i + "\n").getBytes(StandardCharsets.UTF_8);
                    answers.add(executor.submit(() -> intake.submit(DECLARED, bytes)));
                }
                for (int i = 0; i < answers.size(); i++) {
                    assertThat(answers.get(i).get().rows(LedgerRow.class).get(0).amount())
                            .isEqualByComparingTo(String.valueOf(i));
                }
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Readers failing(Throwable failure) {
        return new Readers(
                document -> sneak(failure),
                (document, mapping, year) -> sneak(failure),
                (document, mapping) -> sneak(failure));
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    private static List<String> codes(ReadDocument read) {
        return read.reading().problems().stream().map(Problem::code).toList();
    }
}
