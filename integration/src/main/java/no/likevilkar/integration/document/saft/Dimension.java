package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/**
 * Finds the dimension that tells one unit's bookings from another's. Its code is not standardised, so it is taken by code, by
 * description, or, when nobody names it, as the one dimension that is described as department or cost centre.
 */
final class Dimension {

    private static final Set<String> DEPARTMENT = Set.of(
            "avdeling",
            "ansvar",
            "ansvarssted",
            "kostnadssted",
            "koststed",
            "kostnadsstad",
            "department",
            "cost centre",
            "cost center");

    private Dimension() {}

    /**
     * @param name code or description; empty when the case names none
     * @param value the value asked for
     * @return what to tell apart; empty, with a problem, when no or several dimensions fit
     */
    static Optional<Sought> named(
            Optional<String> name, Optional<String> value, Masters masters, ProblemList problems) {
        if (name.isEmpty() && value.isEmpty()) {
            return Optional.of(new Sought(Optional.empty(), Optional.empty()));
        }
        List<String> fitting = name.isEmpty()
                ? described(masters, DEPARTMENT)
                : masters.dimensions().containsKey(name.get().strip())
                        ? List.of(name.get().strip())
                        : described(masters, Set.of(folded(name.get())));
        if (fitting.isEmpty() && name.isPresent()) {
            // files without a table use dimensions all the same: the code is looked for in the lines
            return Optional.of(new Sought(Optional.of(name.get().strip()), value.map(String::strip)));
        }
        if (fitting.size() != 1) {
            problems.problem(
                    SaftFault.DIMENSION_UNCLEAR,
                    Place.WHOLE,
                    (fitting.isEmpty() ? "no dimension of the name" : "several dimensions: " + all(masters, fitting))
                            + (fitting.isEmpty() ? "; there are " + all(masters.dimensions()) : ""),
                    name.map(Quoted::of).orElse("one dimension described as department or cost centre"));
            return Optional.empty();
        }
        return Optional.of(new Sought(Optional.of(fitting.get(0)), value.map(String::strip)));
    }

    private static List<String> described(Masters masters, Set<String> words) {
        return masters.dimensions().entrySet().stream()
                .filter(one -> words.contains(folded(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String all(Masters masters, List<String> codes) {
        return all(masters.dimensions().entrySet().stream()
                .filter(one -> codes.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Dimensions with their descriptions, as people read them. */
    static String all(Map<String, String> dimensions) {
        return dimensions.isEmpty()
                ? "none"
                : Quoted.list(
                        dimensions.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> one.getKey() + " " + one.getValue())
                                .toList(),
                        8);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
