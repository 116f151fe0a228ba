package no.likevilkar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static String text(Object tree) {
        return new String(Canonical.bytes(tree), StandardCharsets.UTF_8);
    }

    @Test
    void membersAreSortedAndNothingIsEscapedWithoutNeed() {
        assertThat(text(Map.of("b", 1, "a", List.of("æøå/€", true)))).isEqualTo("{\"a\":[\"æøå/€\",true],\"b\":1}");
        assertThat(text(Arrays.asList(null, "x"))).isEqualTo("[null,\"x\"]");
    }

    @Test
    void controlCharactersAreSpelledAsTheStandardSays() {
        assertThat(text(List.of("\u001f\n\t\"\\"))).isEqualTo("[\"\\u001f\\n\\t\\\"\\\\\"]");
    }

    @Property(tries = 300)
    void itIsWhatTheCanonicalizerMakesOfIt(@ForAll Map<String, String> members, @ForAll List<Integer> numbers)
            throws Exception {
        byte[] once = Canonical.bytes(Map.of("members", members, "numbers", numbers));
        if (new String(once, StandardCharsets.UTF_8).chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertThat(once).isEqualTo(new JsonCanonicalizer(once).getEncodedUTF8());
        }
    }
}
