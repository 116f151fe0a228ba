package no.likevilkar.server.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import no.likevilkar.server.store.Store;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00.123456Z");
    private static final byte[] LEDGER = "konto;beløp\n10100;1250,50\n".getBytes(StandardCharsets.UTF_8);

    private final Documents documents = new Documents(new Vault(new byte[32], new SecureRandom()));

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aDocumentIsGivenBackByteByByteUnderItsDigest(StoreSettings settings) {
        try (var store = Store.open(settings)) {
            var sealed = documents.seal(LEDGER);
            store.write(em -> {
                documents.keep(em, sealed, NOW);
                return null;
            });
            Optional<byte[]> back = store.read(em -> documents.find(em, sealed.digest()));
            assertThat(back).hasValue(LEDGER);
            var row = store.read(em -> em.find(StoredDocument.class, sealed.digest()));
            assertThat(row.size()).isEqualTo(LEDGER.length);
            assertThat(row.received()).isEqualTo(NOW);
            assertThat(new String(row.content(), StandardCharsets.ISO_8859_1)).doesNotContain("konto");
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void theSameBytesAreKeptOnce(StoreSettings settings) {
        try (var store = Store.open(settings)) {
            for (int i = 0; i < 2; i++) {
                var again = documents.seal(LEDGER);
                store.write(em -> {
                    documents.keep(em, again, NOW);
                    return null;
                });
            }
            Long count = store.read(em -> em.createQuery("select count(d) from StoredDocument d", Long.class)
                    .getSingleResult());
            assertThat(count).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aDocumentWhoseKeyIsDestroyedIsGone(StoreSettings settings) {
        try (var store = Store.open(settings)) {
            var sealed = documents.seal(LEDGER);
            store.write(em -> {
                documents.keep(em, sealed, NOW);
                return null;
            });
            store.write(em -> {
                em.remove(em.find(DocumentKey.class, sealed.digest()));
                return null;
            });
            Optional<byte[]> back = store.read(em -> documents.find(em, sealed.digest()));
            assertThat(back).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void tenMegabytesGoInAndOut(StoreSettings settings) {
        var large = new byte[10_000_000];
        try (var store = Store.open(settings)) {
            var sealed = documents.seal(large);
            store.write(em -> {
                documents.keep(em, sealed, NOW);
                return null;
            });
            Optional<byte[]> back = store.read(em -> documents.find(em, sealed.digest()));
            assertThat(back.orElseThrow()).hasSize(large.length);
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void whatWasAlteredInTheStoreIsNotGivenOut(StoreSettings settings) {
        try (var store = Store.open(settings)) {
            var sealed = documents.seal(LEDGER);
            var other = documents.seal("konto;beløp\n".getBytes(StandardCharsets.UTF_8));
            store.write(em -> {
                documents.keep(em, sealed, NOW);
                documents.keep(em, other, NOW);
                return null;
            });
            var swapped =
                    store.read(em -> em.find(DocumentKey.class, other.digest()).wrapped());
            store.write(em -> {
                em.remove(em.find(DocumentKey.class, sealed.digest()));
                em.flush();
                em.persist(new DocumentKey(sealed.digest(), swapped));
                return null;
            });
            assertThatThrownBy(() -> store.read(em -> documents.find(em, sealed.digest())))
                    .isInstanceOf(AlteredException.class);
        }
    }
}
