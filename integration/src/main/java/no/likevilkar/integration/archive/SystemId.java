package no.likevilkar.integration.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import no.likevilkar.integration.store.Sha256;

/** Names as Noark wants them, made of what they name: whoever exports the same again gives the same names (UUID version 8, RFC 9562). */
final class SystemId {

    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private SystemId() {}

    static String of(String... what) {
        var digest = Sha256.of(String.join("\n", what).getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(digest));
        var high = bytes.getLong() & ~0xf000L | VERSION;
        var low = bytes.getLong() & 0x3fffffffffffffffL | VARIANT;
        return new UUID(high, low).toString();
    }
}
