package no.likevilkar.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.likevilkar.server.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTest {

    @Test
    void withoutAHeaderThereIsNoToken() {
        assertThat(Bearer.token(null)).isEmpty();
        assertThat(Bearer.token(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b-c_d~e+f/g==", "bearer a.b-c_d~e+f/g==", "BEARER   a.b-c_d~e+f/g== "})
    void theTokenIsWhatFollowsTheSchemeInAnyCase(String header) {
        assertThat(Bearer.token(List.of(header))).contains("a.b-c_d~e+f/g==");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic b2xnYTpvZmZpY2Vy",
                "a.b.c",
                "Bearer a b",
                "Bearer a, Bearer b",
                "Bearer =a",
                "Bearer æ",
                "Bearer \"a\"",
                "Bearer a\r\nX: y",
                "xBearer a"
            })
    void anythingElseIs401AndNotRepeated(String header) {
        assertRefused(List.of(header));
    }

    @Test
    void twoHeadersAre401EvenWhenTheyAreEqual() {
        assertRefused(List.of("Bearer a", "Bearer a"));
    }

    @Test
    void aLongOneIs401AndTheLongestIsNot() {
        assertThat(Bearer.token(List.of("Bearer " + "a".repeat(Bearer.LONGEST - 7))))
                .isPresent();
        assertRefused(List.of("Bearer " + "a".repeat(Bearer.LONGEST - 6)));
    }

    private static void assertRefused(List<String> headers) {
        assertThatThrownBy(() -> Bearer.token(headers)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.challenge()).contains("Bearer error=\"invalid_token\"");
            assertThat(refusal.problems().get(0).found()).doesNotContain("b2xn");
        });
    }
}
