package no.likevilkar.integration.document.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.text.Blanks;

/**
 * Which table of a document is wanted: by its headings and, of a spreadsheet, by its sheet.
 *
 * @param sheet name of the sheet; without one it is the only sheet that has the headings
 * @param headings for each column that must be there the names it may bear; upper and lower case are the same
 */
public record Wanted(Optional<String> sheet, List<List<String>> headings) {

    /** Columns that each have one name. */
    public static Wanted named(Optional<String> sheet, Iterable<String> names) {
        var headings = new ArrayList<List<String>>();
        names.forEach(name -> headings.add(List.of(name)));
        return new Wanted(sheet, headings);
    }

    /** How many of the columns stand among these headings. */
    int found(List<String> row) {
        Set<String> there = new HashSet<>();
        row.forEach(heading -> there.add(folded(heading)));
        return (int) headings.stream()
                .filter(names -> names.stream().map(Wanted::folded).anyMatch(there::contains))
                .count();
    }

    static String folded(String heading) {
        return Blanks.strip(heading).toLowerCase(Locale.ROOT);
    }
}
