package no.likevilkar.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figure( key == \"capital.employed\", value > 3 )",
                "Figure( key == \"capital.employed\", value == 0 )",
                "Figure( key == \"capital.employed\", low != high )",
                "Figure( key == \"capital.employed\", formula != null )",
                "Figure( key == \"capital.employed\", getValue() > 3 )",
                "Figure( key == \"capital.employed\", this.value > 3 )",
                "Figure( key == \"capital.employed\", amount.signum() == 1 )",
                "Figure( key == \"capital.employed\", subject == $unit && value > 3 )",
                "Figure( key == \"capital.employed\", $v : value )",
                "Parameter( key == \"return.market\", value > 0 )",
                "LedgerLine( amount < 0 )",
                "PriceLine( unitPrice == 0 )",
                "LedgerLine( $a : amount ) Bid( id == $a )",
                "exists Figure( key == \"capital.employed\", value > 0 )",
                "accumulate( Item( kind == \"asset\", $i : id ); $n : count( $i ) ) Bid( order == $n )"
            })
    void aConditionOnTheSizeOfAFigureIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-05");
    }

    @Test
    void theValueOfAnAnswerIsAWord() {
        assertThat(Sample.codesWithCondition("not Answer( subject == $unit, key == \"full.cost\", value == \"yes\" )"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finding( rule == \"NO-C13\", result == \"MET\" )",
                "Finding( rule == \"NO-C13\", result != $unit )",
                "Finding( rule == \"NO-C13\", getResult() == 1 , result.name == \"MET\" )"
            })
    void aConditionOnTheResultOfAFindingIsRefused(String condition) {
        assertThat(Sample.codesWithCondition(condition)).contains("RS-05");
    }
}
