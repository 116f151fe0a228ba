package no.likevilkar.integration.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryDocumentStoreTest {

    @Test
    void bytes_are_kept_under_their_digest_and_cannot_be_altered_from_outside() {
        var store = new MemoryDocumentStore();
        byte[] bytes = {1, 2, 3};
        String digest = store.keep(bytes);
        bytes[0] = 9;
        store.find(digest).orElseThrow()[1] = 9;
        assertThat(digest).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        assertThat(store.find(digest).orElseThrow()).containsExactly(1, 2, 3);
        assertThat(store.find(Sha256.of(bytes))).isEmpty();
    }
}
