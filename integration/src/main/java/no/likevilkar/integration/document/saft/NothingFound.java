package no.likevilkar.integration.document.saft;

import java.util.Collection;
import java.util.Map;
import no.likevilkar.integration.document.ledger.CloseValues;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** Says why a selection found nothing: no such dimension, no such value, or no booking in the period; with what may have been meant. */
final class NothingFound {

    private final Export export;
    private final SaftSelection selection;
    private final ProblemList problems;

    NothingFound(Export export, SaftSelection selection, ProblemList problems) {
        this.export = export;
        this.selection = selection;
        this.problems = problems;
    }

    void tell() {
        String period = "from " + selection.from() + " to " + selection.to();
        if (selection.value().isEmpty()) {
            problems.problem(
                    SaftFault.NOTHING_SELECTED, Place.WHOLE, "no booking of cost or income", "bookings " + period);
            return;
        }
        String dimension = export.sought().dimension().orElse("");
        Map<String, String> described = export.masters().dimensions();
        if (!described.containsKey(dimension) && !used(dimension)) {
            problems.problem(
                    SaftFault.DIMENSION_UNKNOWN,
                    Place.WHOLE,
                    "dimensions " + Dimension.all(described),
                    "dimension " + Quoted.of(dimension));
            return;
        }
        Collection<String> close =
                CloseValues.of(selection.value().get(), export.masters().values(dimension));
        problems.problem(
                SaftFault.NOTHING_SELECTED,
                Place.WHOLE,
                close.isEmpty() ? "nothing close in the file's table" : "in the file's table " + Quoted.list(close, 5),
                "at least one line of cost or income with " + dimension + " = "
                        + Quoted.of(selection.value().get()) + " booked " + period);
    }

    private boolean used(String dimension) {
        for (int i = 0; i < export.found().dimensions.size(); i++) {
            if (export.found().dimensions.name(i).equals(dimension)) {
                return true;
            }
        }
        return false;
    }
}
