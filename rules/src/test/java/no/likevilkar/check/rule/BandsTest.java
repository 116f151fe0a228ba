package no.likevilkar.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import no.likevilkar.check.figure.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of bands as the checker reads it from the ids of a parameter's figures. */
class BandsTest {

    private static Object table(String... begins) {
        List<Node> rows = Arrays.stream(begins)
                .<Node>map(begin -> new Node.Ref("parameter/t:" + begin + "/case"))
                .toList();
        return Bands.lookup(rows, Node.of("1")).tree();
    }

    @Test
    void bandsStandInOrderOfTheNumbersAndNotOfTheLetters() {
        assertThat(table("100", "9", "-5", "10.001").toString())
                .isEqualTo("[lookup UPPER -5 9 10.001 100, [1], parameter/t:-5/case, parameter/t:9/case,"
                        + " parameter/t:10.001/case, parameter/t:100/case]");
    }

    @Test
    void aTableWithoutBandsIsALookupOfNothing() {
        assertThat(table().toString()).isEqualTo("[lookup UPPER, [1]]");
    }

    @Test
    void twoBandsThatBeginAtOneNumberAreRefused() {
        assertThatThrownBy(() -> table("10", "10.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two bands begin at 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameter/t:ten/case",
                "parameter/t:/case",
                "parameter/t:1e3/case",
                "parameter/t:.5/case",
                "parameter/t/case"
            })
    void aBandThatBeginsAtNoNumberIsRefused(String figure) {
        assertThatThrownBy(() -> Bands.lookup(List.of(new Node.Ref(figure)), Node.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(figure)
                .hasMessageContaining("expected a number");
    }
}
