package no.likevilkar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.seal.Audience;
import no.likevilkar.seal.Sealed;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785 by its own test vectors, and the gate before it by what the vectors do not cover. */
class JcsVectorsTest {

    private static Path vectors() {
        var folder = Path.of(System.getProperty("likevilkar.shared"), "oracles", "jcs", "testdata");
        if (!Files.isDirectory(folder)) {
            Assumptions.abort("NOT TESTED: the vectors of RFC 8785 lie in " + folder + ", which is not there");
        }
        return folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void theVectorsOfTheStandardPassAsTextAndAsHex(String name) throws IOException {
        byte[] canonical = new JsonCanonicalizer(Files.readAllBytes(vectors().resolve("input/" + name + ".json")))
                .getEncodedUTF8();
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(vectors().resolve("output/" + name + ".json")));
        var hex = Files.readString(vectors().resolve("outhex/" + name + ".txt")).replaceAll("\\s+", "");
        assertThat(HexFormat.of().formatHex(canonical)).isEqualTo(hex);
    }

    @Test
    void whatOnlyHoldsTextsAndWholeNumbersIsWrittenAsTheVectorsSay() throws IOException {
        for (var name : List.of("french", "unicode", "weird")) {
            byte[] input = Files.readAllBytes(vectors().resolve("input/" + name + ".json"));
            assertThat(new String(Canonical.bytes(StrictJson.read(name, input)), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(vectors().resolve("output/" + name + ".json")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"\\u0062\":2}}",
                "[\"\\ud800\"]",
                "[\"\\udc00\\ud800\"]",
                "{\"\\udead\":1}",
                "[9007199254740992]",
                "[-9007199254740992]",
                "[123456789012345678901234567890]",
                "[1.0]",
                "[1e2]",
                "[-0.0]",
                "[NaN]",
                "[01]",
                "[1,]",
                "{\"a\":1}x",
                "{\"a\":1}{}",
                "// comment\n[1]",
                "['a']",
                "",
                "["
            })
    void whatDoesNotMeanOneThingToEverybodyIsRefused(String json) {
        assertThatThrownBy(() -> StrictJson.read("file.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadJsonException.class)
                .hasMessageStartingWith("file.json");
    }

    @Test
    void theLargestWholeNumbersPass() {
        var json = "[9007199254740991,-9007199254740991,0]".getBytes(StandardCharsets.UTF_8);
        assertThat(Canonical.bytes(StrictJson.read("file.json", json))).isEqualTo(json);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] bytes : List.of(
                new byte[] {'"', (byte) 0xff, '"'},
                new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
                new byte[] {(byte) 0xfe, (byte) 0xff, 0, '[', 0, ']'})) {
            assertThatThrownBy(() -> StrictJson.read("file.json", bytes)).isInstanceOf(BadJsonException.class);
        }
    }

    @Test
    void aDeepTreeIsRefusedAndNotAStackOverflow() {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatThrownBy(() -> StrictJson.read("file.json", deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadJsonException.class);
    }

    @Test
    void nothingAmbiguousIsWritten() {
        assertThatThrownBy(() -> Canonical.bytes(Map.of("a", "\ud800"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.bytes(Map.of("\udc00", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.bytes(List.of(StrictJson.MOST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.bytes(List.of(0.5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Canonical.bytes(Map.of("price", new Sealed("12.50", Audience.NOBODY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sealed")
                .hasMessageNotContaining("12.50");
        var ordered = new TreeMap<String, Object>(Map.of("\ud83d\ude00", 1, "\ufb33", 2));
        assertThat(new String(Canonical.bytes(ordered), StandardCharsets.UTF_8)).startsWith("{\"\ud83d\ude00\"");
    }
}
