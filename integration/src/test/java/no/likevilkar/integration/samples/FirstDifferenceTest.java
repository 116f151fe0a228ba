package no.likevilkar.integration.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstDifferenceTest {

    private static Optional<String> between(String expected, String found) {
        return FirstDifference.between(
                expected.getBytes(StandardCharsets.UTF_8), found.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void equalDocumentsHaveNone() {
        assertThat(between("{\"a\":[1,{\"b\":\"x\"}]}", "{\"a\":[1,{\"b\":\"x\"}]}"))
                .isEmpty();
    }

    @Test
    void theFirstByPathIsTold() {
        assertThat(between("{\"a\":[1,{\"b\":\"x\"}],\"z\":1}", "{\"a\":[1,{\"b\":\"y\"}],\"z\":2}")
                        .orElseThrow())
                .startsWith("/a/1/b")
                .contains("expected \"x\"")
                .contains("found    \"y\"")
                .doesNotContain("/z");
    }

    @Test
    void whatOnlyOneSideHasIsTold() {
        assertThat(between("{\"a\":[1]}", "{\"a\":[1,2]}").orElseThrow())
                .startsWith("/a/1")
                .contains("expected nothing");
        assertThat(between("{\"a\":null}", "{}").orElseThrow()).startsWith("/a").contains("found    nothing");
    }
}
