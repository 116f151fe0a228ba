package no.likevilkar.integration.document.pricesheet;

import java.util.Map;
import java.util.Optional;

/**
 * What a case says of the columns of a price sheet, where their own names do not.
 *
 * @param headings heading by what the column holds, as {@link PriceRow#headings()} names it; a column that is not named here bears
 *     one of its own names
 * @param decimal {@code comma} or {@code point} where the columns themselves do not show it
 * @param sheet name of the sheet in a spreadsheet; without one it is the only sheet that has the columns
 * @param currency of the case; where it is not known a column of currencies is not read
 */
public record PriceMapping(
        Map<String, String> headings, Optional<String> decimal, Optional<String> sheet, Optional<String> currency) {

    /** Says nothing: every column bears its own name. */
    public static final PriceMapping OWN_NAMES = new PriceMapping(Map.of(), Optional.empty(), Optional.empty());

    /** Of a case whose currency is not known. */
    public PriceMapping(Map<String, String> headings, Optional<String> decimal, Optional<String> sheet) {
        this(headings, decimal, sheet, Optional.empty());
    }

    /** The same for a case in this currency. */
    public PriceMapping in(String currency) {
        return new PriceMapping(headings, decimal, sheet, Optional.of(currency));
    }

    public PriceMapping {
        headings = Map.copyOf(headings);
    }
}
