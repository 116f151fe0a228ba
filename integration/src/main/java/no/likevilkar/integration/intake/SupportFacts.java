package no.likevilkar.integration.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.CaseFile;
import no.likevilkar.integration.document.casexml.Days;
import no.likevilkar.integration.document.casexml.Placed;
import no.likevilkar.integration.document.casexml.generated.MeasureType;
import no.likevilkar.model.Input;
import no.likevilkar.model.Item;

/** Support received: an item each, and its amount in the period it fell in. */
final class SupportFacts {

    private final CaseFile file;
    private final Sources sources;
    private final Problems problems;

    SupportFacts(CaseFile file, Sources sources, Problems problems) {
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    List<Item> gather(Facts facts) {
        file.measures().forEach(m -> period(m).ifPresent(period -> {
            String path = m.attribute("amount");
            String id = m.what().getId();
            facts.add(
                    new Input(id, "support.amount", period, m.what().getAmount(), sources.stated(m.what(), id, path)),
                    path);
        }));
        return file.measures().stream()
                .map(m -> new Item(
                        "support",
                        m.what().getId(),
                        file.form().getUnit().getId(),
                        m.what().getName() + ", " + m.what().getGrantor()))
                .toList();
    }

    private Optional<String> period(Placed<MeasureType> measure) {
        if (measure.what().getPeriod() != null) {
            return Optional.of(measure.what().getPeriod());
        }
        LocalDate day = Days.of(measure.what().getDate());
        Optional<String> period = file.periods().stream()
                .filter(p -> !day.isBefore(Days.of(p.what().getFrom()))
                        && !day.isAfter(Days.of(p.what().getTo())))
                .map(p -> p.what().getId())
                .findFirst();
        if (period.isEmpty()) {
            problems.add(
                    "CAS-220",
                    measure.attribute("date"),
                    day.toString(),
                    "a day within a period of the case",
                    "Say with period which one the support concerns, or leave it out.");
        }
        return period;
    }
}
