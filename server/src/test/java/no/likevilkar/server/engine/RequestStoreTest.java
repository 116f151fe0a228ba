package no.likevilkar.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequestStoreTest {

    private static final byte[] LEDGER = {1, 2, 3};

    private final RequestStore store = new RequestStore();

    @Test
    void aDocumentIsThereWhileItsRequestIsInWork() {
        assertThat(store.during(() -> store.find(store.keep(LEDGER))))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(LEDGER));
    }

    @Test
    void theNextRequestDoesNotSeeTheDocumentsOfTheLast() {
        var digest = store.during(() -> store.keep(LEDGER));
        assertThat(store.during(() -> store.find(digest))).isEmpty();
    }

    @Test
    void aRequestThatFailsIsForgottenToo() {
        assertThatThrownBy(() -> store.during(() -> {
                    store.keep(LEDGER);
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThatThrownBy(() -> store.keep(LEDGER)).hasMessageContaining("no request in work");
    }

    @Test
    void whatIsKeptDoesNotChangeWithTheCallersBytes() {
        var bytes = LEDGER.clone();
        var kept = store.during(() -> {
            var digest = store.keep(bytes);
            bytes[0] = 9;
            return store.find(digest).orElseThrow();
        });
        assertThat(kept).isEqualTo(LEDGER);
    }
}
