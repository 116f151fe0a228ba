package no.likevilkar.integration.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.model.Input;
import no.likevilkar.model.Standing;

/** The case's volume, for price lines that leave their quantity open. */
final class Volumes {

    private final String unitOfMeasure;
    private final List<Input> volumes;

    Volumes(String unitOfMeasure, List<Input> inputs, String unit) {
        this.unitOfMeasure = unitOfMeasure;
        volumes = inputs.stream()
                .filter(i -> i.subject().equals(unit) && i.key().equals(StatedFacts.VOLUME))
                .toList();
    }

    /**
     * The volume of a period: the accepted one, or the only one.
     *
     * @return empty, and a problem, when there is none, when the parties disagree, or when the line counts something else
     */
    Optional<BigDecimal> of(String period, String lineUnit, String place, Problems problems) {
        if (!lineUnit.strip().equalsIgnoreCase(unitOfMeasure)) {
            problems.add(
                    "PRI-403",
                    place,
                    "no quantity of " + Quoted.of(lineUnit),
                    "a quantity, or the case's unit of volume " + Quoted.of(unitOfMeasure),
                    "Write the quantity; only a line in the case's own unit may leave it open.");
            return Optional.empty();
        }
        List<Input> there =
                volumes.stream().filter(v -> v.period().equals(period)).toList();
        List<Input> accepted = there.stream()
                .filter(v -> v.provenance().standing() == Standing.ACCEPTED)
                .toList();
        List<BigDecimal> values = (accepted.isEmpty() ? there : accepted)
                .stream().map(v -> v.value().stripTrailingZeros()).distinct().toList();
        if (values.size() == 1) {
            return Optional.of((accepted.isEmpty() ? there : accepted).get(0).value());
        }
        problems.add(
                "PRI-402",
                place,
                values.isEmpty()
                        ? "no quantity, and the case has no volume for " + period
                        : "no quantity, and the parties disagree on the volume of " + period,
                "a quantity",
                "Write the quantity, or give the case one volume for the period.");
        return Optional.empty();
    }
}
