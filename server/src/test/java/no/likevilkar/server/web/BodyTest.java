package no.likevilkar.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.likevilkar.server.errors.Refusal;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void aBodyAtTheLimitIsReadWhole() {
        assertThat(Body.read(bytes(8), 8, 8)).hasSize(8);
        assertThat(Body.read(bytes(8), -1, 8)).hasSize(8);
    }

    @Test
    void aBodyThatSaysItIsLargerIsRefusedUnread() {
        assertRefused(413, () -> Body.read(unreadable(), 300_000_000_000L, 8)).hasMessageContaining("too large");
    }

    @Test
    void aBodyThatIsLargerThanItSaysIsRefused() {
        assertRefused(413, () -> Body.read(bytes(9), -1, 8));
        assertRefused(413, () -> Body.read(bytes(9), 3, 8));
    }

    @Test
    void aBodyThatEndsEarlyIsRefused() {
        assertRefused(400, () -> Body.read(bytes(3), 8, 8));
    }

    @Test
    void aConnectionThatBreaksIsTheClientsErrorNotOurs() {
        assertRefused(400, () -> Body.read(unreadable(), 8, 8));
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(int status, ThrowingCallable read) {
        return assertThatThrownBy(read).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.problems()).singleElement().extracting("code").isEqualTo("SRV-" + status);
        });
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
    }
}
