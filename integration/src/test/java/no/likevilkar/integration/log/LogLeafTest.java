package no.likevilkar.integration.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.likevilkar.check.log.Leaf;
import no.likevilkar.check.log.LeafType;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.key.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writer writes, the checker reads: leaves, names of tiles, keys. */
class LogLeafTest {

    private static final Instant TIME = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final String DIGEST = Logs.digest("x");

    @ParameterizedTest
    @EnumSource(LeafType.class)
    void theCheckerReadsEveryTypeAsItWasWritten(LeafType type) throws Exception {
        var leaf = type.namesRules() ? LogLeaf.of(type, TIME, DIGEST, DIGEST, DIGEST) : LogLeaf.of(type, TIME, DIGEST);
        var read = Leaf.read("leaf", leaf.bytes());
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.time()).isEqualTo("2026-03-01T12:00:00.123Z");
        assertThat(LogLeaf.read("leaf", leaf.bytes())).isEqualTo(leaf);
        assertThat(leaf.bytes()).hasSizeLessThan(Leaf.FEWER_BYTES_THAN);
    }

    @Test
    void whatIsNoLeafIsNotMade() {
        assertThatThrownBy(() -> LogLeaf.of(LeafType.VERDICT, TIME, DIGEST)).hasMessageContaining("verdict");
        assertThatThrownBy(() -> LogLeaf.of(LeafType.EXPORT, TIME, DIGEST, DIGEST, DIGEST))
                .hasMessageContaining("export");
        assertThatThrownBy(() -> new LogLeaf(LeafType.VERDICT, TIME, DIGEST, Optional.of(DIGEST), Optional.empty()))
                .hasMessageContaining("verdict");
        for (String digest : List.of("", "x", DIGEST.toUpperCase(Locale.ROOT), DIGEST + "0")) {
            assertThatThrownBy(() -> LogLeaf.of(LeafType.EXPORT, TIME, digest)).hasMessageContaining("digest");
        }
        for (Instant time : List.of(Instant.MIN, Instant.MAX, Instant.parse("1969-12-31T23:59:59Z"))) {
            assertThatThrownBy(() -> LogLeaf.of(LeafType.EXPORT, time, DIGEST)).hasMessageContaining("time");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "3, 999, 12, tile/3/999.p/12",
        "-1, 1000, 1, tile/entries/x001/000.p/1"
    })
    void tilesAreNamedAsTheSpecificationSays(int level, long index, int width, String path) {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
    }

    /** The key pair of the reference implementation (golang.org/x/mod/sumdb/note). */
    @Test
    void aKeyIsPublishedAsTheReferenceImplementationDoes() throws Exception {
        byte[] kindAndSeed = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        var key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(
                        new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOfRange(kindAndSeed, 1, 33)));
        byte[] pem = ("-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                        + "\n-----END PRIVATE KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
        var signer = NoteSigner.ofLog("PeterNeumann", SigningKey.read(pem));
        assertThat(signer.text()).isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(NoteKey.read("key", signer.text()).kind()).isEqualTo(NoteKey.Kind.LOG);
        var witness = NoteSigner.ofWitness("PeterNeumann", SigningKey.read(pem));
        assertThat(NoteKey.read("key", witness.text()).kind()).isEqualTo(NoteKey.Kind.WITNESS);
        assertThatThrownBy(() -> NoteSigner.ofLog("a b", SigningKey.read(pem)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
