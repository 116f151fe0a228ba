package no.likevilkar.integration.document.kostra;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The records of an extract, looked up by the pointers with which cases cite them. */
public record KostraExtract(List<KostraRecord> records) {

    public KostraExtract {
        records = List.copyOf(records);
    }

    /** The amount at a pointer, in kroner; empty when the extract has no such place. */
    public Optional<BigDecimal> at(String pointer) {
        return KostraPlace.of(pointer).flatMap(place -> place.amount(records));
    }
}
