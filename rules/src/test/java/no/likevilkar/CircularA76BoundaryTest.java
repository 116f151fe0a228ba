package no.likevilkar;

import static no.likevilkar.PublishedA76Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.likevilkar.figure.Interval;
import no.likevilkar.verdict.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The conversion differential of OMB Circular A-76 at its limits, by vectors derived from the Circular's formulas: what is
 * wanted on lines 1, 6 and 13 is made from inputs, and lines 14 to 17 and the provider picked come out of the whole engine.
 */
class CircularA76BoundaryTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal LIABILITY = new BigDecimal("0.007");
    private static final BigDecimal ADMINISTRATION = new BigDecimal("250000");
    private static final Map<String, String> PICKED =
            Map.of("agency", "IN_HOUSE", "private/public reimbursable", "rival", "TIE", "TIE");

    /** A vector as a number of it is called. */
    private record Vector(JsonNode json) {

        BigDecimal line(int number) {
            return number(json, "L" + number);
        }

        String incumbent() {
            return PublishedA76Figures.present(json, "incumbent").asText();
        }

        String picked() {
            return PICKED.get(PublishedA76Figures.present(json, "L18").asText().split(" -")[0]);
        }

        @Override
        public String toString() {
            return "L1 %s, L6 %s, L13 %s, incumbent %s".formatted(line(1), line(6), line(13), incumbent());
        }

        /**
         * Two periods of 1 461 days are four years of 365.25 days each. One uniformed position carries neither fringe nor
         * overhead, so its composite rate for eight years is line 1. Line 3 is 0.7 percent of it for liability, rounded in each
         * period; additional costs bring line 6 to what is wanted, and the price brings line 13 there beside contract
         * administration.
         */
        CircularA76 given() {
            var liability = line(1).divide(TWO).multiply(LIABILITY).setScale(0, RoundingMode.HALF_UP);
            var additional = line(6).subtract(line(1)).subtract(liability.multiply(TWO));
            var price = line(13).subtract(ADMINISTRATION.multiply(TWO));
            var half = price.divide(TWO).setScale(0, RoundingMode.FLOOR);
            return CircularA76.standard()
                    .period("1", "2008-10-01", "2012-09-30")
                    .period("2", "2012-10-01", "2016-09-30")
                    .payFactors("0", 2009, 2017)
                    .position("crew", "uniformed", line(1).divide(EIGHT))
                    .both("crew", "position.count", BigDecimal.ONE)
                    .item("additional-cost", "additional", "unit")
                    .input("additional", "cost.amount", "1", additional)
                    .input("additional", "cost.amount", "2", "0")
                    .incumbent(incumbent())
                    .offer(half, price.subtract(half))
                    .both("unit", "administration.cost", ADMINISTRATION);
        }
    }

    private static List<Vector> vectors() {
        var json = PublishedA76Figures.read().json().path("ruleBoundaryVectors").path("vectors");
        return StreamSupport.stream(json.spliterator(), false).map(Vector::new).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyVectorComesOutOfTheWholeEngine() {
        assertThat(vectors()).hasSize(8);
        return vectors().stream().map(vector -> DynamicTest.dynamicTest(vector.toString(), () -> comesOut(vector)));
    }

    private static void comesOut(Vector vector) {
        var worked = vector.given().worked();
        assertThat(worked.number("unit/line-1.total/case")).isEqualByComparingTo(vector.line(1));
        assertThat(worked.number("unit/line-6.total/case")).isEqualByComparingTo(vector.line(6));
        assertThat(worked.number("rival/line-13.total/case")).isEqualByComparingTo(vector.line(13));
        assertThat(worked.number("unit/line-14/case")).isEqualByComparingTo(vector.line(14));
        assertThat(worked.number("unit/line-15/case")).isEqualByComparingTo(vector.line(15));
        assertThat(worked.number("rival/line-16/case")).isEqualByComparingTo(vector.line(16));
        assertThat(worked.number("rival/line-17/case")).isEqualByComparingTo(vector.line(17));
        var verdict = worked.assessment().verdict();
        assertThat(verdict.preferred()).contains(vector.picked());
        assertThat(verdict.policies())
                .filteredOn(policy -> policy.parameter().equals("policy.tie-converts"))
                .extracting(Verdict.Policy::value)
                .containsExactly(Interval.point(BigDecimal.ONE));
        assertThat(worked.figure("rival/decision.agency/case"))
                .as("a tie converts, by the policy that is printed")
                .isEqualTo(vector.line(17).signum() > 0 ? "1" : "0");
    }
}
