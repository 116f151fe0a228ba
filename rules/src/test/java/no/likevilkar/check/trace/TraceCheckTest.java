package no.likevilkar.check.trace;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.Assessor;
import no.likevilkar.CaseWriter;
import no.likevilkar.check.Protocol.Confirmed;
import no.likevilkar.model.Case;
import org.junit.jupiter.api.Test;

class TraceCheckTest {

    private static final Assessor ASSESSOR = Assessor.builtIn();

    static Traced traced(Case theCase) {
        var documented = Traced.documented(theCase);
        var set = ASSESSOR.ruleSets()
                .choose(documented.regime(), documented.asOf())
                .orElseThrow();
        return Traced.of(set, ASSESSOR.assess(documented));
    }

    @Test
    void theTraceOfACompleteCaseHolds() {
        var protocol = traced(CaseWriter.complete("100").write()).checked();
        assertThat(protocol.failures()).isEmpty();
        assertThat(protocol.confirmed().keySet())
                .contains(
                        Confirmed.PARAMETERS,
                        Confirmed.RULES,
                        Confirmed.RULES_FOR_SUBJECTS,
                        Confirmed.FIRINGS,
                        Confirmed.FIGURES);
        assertThat(protocol.confirmed().values()).allMatch(count -> count > 0);
        assertThat(protocol.unproven()).isEmpty();
    }
}
