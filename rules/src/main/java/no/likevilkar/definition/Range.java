package no.likevilkar.definition;

import java.math.BigDecimal;
import java.util.Optional;
import no.likevilkar.figure.Interval;

/**
 * Admissible values as a rule set declares them; an end that is left out is open.
 *
 * @param low least admissible value
 * @param high greatest admissible value
 * @param citation where the range comes from
 * @param verified whether its source was checked
 */
public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> citation, boolean verified) {

    public static Range read(Yaml yaml) {
        yaml.only("low", "high", "citation", "status", "note");
        return new Range(
                yaml.optionalDecimal("low"),
                yaml.optionalDecimal("high"),
                yaml.optionalText("citation"),
                yaml.optionalText("status").filter("verified"::equals).isPresent());
    }

    public Interval interval() {
        return Interval.of(low, high);
    }
}
