package no.likevilkar.server.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.assess.Objection;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "ZIP-001, 400",
        "ZIP-002, 413",
        "ZIP-003, 413",
        "ZIP-004, 413",
        "ZIP-005, 400",
        "ZIP-009, 400",
        "ZIP-011, 422",
        "ZIP-012, 422",
        "CAS-001, 422",
        "LED-204, 422",
        "DOC-101, 422",
        "INT-001, 422"
    })
    void theStatusFollowsFromTheKindOfProblem(String code, int status) {
        assertThat(Refusals.of(problems(code)).status()).isEqualTo(status);
    }

    @Test
    void theWorstProblemDecidesAndAllAreTold() {
        var refusal = Refusals.of(problems("ZIP-005", "ZIP-004"));
        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.problems()).hasSize(2);
    }

    @Test
    void whatTheRuleSetDoesNotKnowIsToldWithItsPlace() {
        var objection = new Objection("CAS-701", "unit", "\"ferry\"", "a sector of the rule set", "Correct it.");
        var refusal = Refusals.of(new CaseRefusedException(List.of(objection)), "case.xml");
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.problems())
                .containsExactly(new Problem(
                        "CAS-701", "case.xml", "unit", "\"ferry\"", "a sector of the rule set", "Correct it."));
    }

    private static List<Problem> problems(String... codes) {
        return Stream.of(codes)
                .map(code -> new Problem(code, "case.zip", "whole document", "", "", ""))
                .toList();
    }
}
